import Conferences
import WorkingTime

/// One way to book a conference as far as costs can see it, with everybody and every room that could
/// still serve it there. A class, since a search hands the same ones around millions of times.
final class Choice {
  let conference: Int
  let day: Day
  let span: Span
  let venue: ID<Venue>?
  let chair: Int?
  let chairHeld: Span
  let workersHeld: Span
  let workers: [ID<Worker>]
  let required: [ID<Agency>]
  let cost: TierVector
  /// What it needs of each pool that no cost can see: minute-takers, then rooms.
  let seats: [Seat]

  init(
    _ contract: Contract, _ conference: Int, _ day: Day, _ span: Span, _ venue: ID<Venue>?,
    chair: Int?, seats: [Seat], isFixed: Bool = false
  ) {
    let about = contract.scenario.conferences[conference]
    self.conference = conference
    self.day = day
    self.span = span
    self.venue = venue
    self.chair = chair
    self.seats = seats
    chairHeld = contract.holding(ofChairAt: span)
    workersHeld = contract.holding(ofWorkersAt: span)
    workers = contract.workers(of: about).map(\.id)
    required = about.required
    cost = contract.cost(
      about, day, span, at: venue, chair: chair.map { contract.scenario.chairs[$0].id },
      hasProfessionalsRoom: seats.contains { $0.pool == .room(.professionals) }, isFixed: isFixed)
  }
}

/// A place in a calendar for one minute-taker or one room.
final class Seat {
  enum Pool: Hashable {
    case minuteTaker
    case room(Room.Kind)
  }
  let pool: Pool
  let conference: Int
  let day: Day
  let held: Span
  let venue: ID<Venue>?
  /// Who or which could take it, as places in the scenario's tables.
  let able: [Int]

  init(
    pool: Pool, conference: Int, day: Day, held: Span, venue: ID<Venue>?, able: [Int]
  ) {
    self.pool = pool
    self.conference = conference
    self.day = day
    self.held = held
    self.venue = venue
    self.able = able
  }
}

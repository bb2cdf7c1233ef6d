internal import Conferences
internal import WorkingTime

/// What a booking means under the scenario: how long it lasts, whose grid it stands on, who comes.
struct BookingReader {
  let scenario: Scenario
  private let venues: [ID<Venue>: Venue]
  private let workers: [ID<Worker>: Worker]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    venues = Dictionary(
      scenario.venues.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    workers = Dictionary(
      scenario.workers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The venue whose slot starts a booking uses: its own, or for a remote conference the first
  /// allowed one, or the first of the table (H11).
  func grid(of conference: Conference, at venue: ID<Venue>?) -> Venue? {
    guard conference.mode == .remote else { return venue.flatMap { venues[$0] } }
    return conference.venues.first.flatMap { venues[$0] } ?? scenario.venues.first
  }

  /// From start to end, and whether that is on the grid (H0). Off the grid a booking of k slots
  /// lasts k times the slot's minutes.
  func span(of booking: Booking, _ conference: Conference) -> (span: Span, isOnGrid: Bool) {
    let slots = scenario.slots(of: conference)
    guard let venue = grid(of: conference, at: booking.venue) else {
      return (Span(booking.start, booking.start + slots * Self.usualSlotMinutes), false)
    }
    if let span = venue.span(from: booking.start, slots: slots) { return (span, true) }
    return (Span(booking.start, booking.start + slots * venue.slotMinutes), false)
  }

  /// Minutes of a slot where no venue says otherwise (000: two-hour slots).
  private static let usualSlotMinutes = 120

  /// The workers held: the worker, the second worker, and the manager of either who is newly
  /// qualified; each once (H2, S19, S20).
  func workers(of conference: Conference) -> [ID<Worker>] {
    var held = [conference.worker]
    if let second = conference.secondWorker { held.append(second) }
    for id in held {
      if let worker = workers[id], worker.isNewlyQualified, let manager = worker.manager {
        held.append(manager)
      }
    }
    var seen: Set<ID<Worker>> = []
    return held.filter { seen.insert($0).inserted }
  }
}

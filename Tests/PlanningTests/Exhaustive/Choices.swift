import Conferences
import WorkingTime

/// Lists every choice of a conference that keeps the rules by itself.
struct Choices {
  let contract: Contract

  func all(of index: Int) -> [Choice] {
    let conference = contract.scenario.conferences[index]
    if contract.isLeftOut(conference) { return [] }
    let places =
      contract.isRemote(conference)
      ? [nil] : contract.scenario.venues.map { $0.id as ID<Venue>? }
    var choices: [Choice] = []
    var day = firstDay
    while day <= lastDay {
      for place in places {
        for start in contract.grid(conference, at: place).slotStarts {
          choices += self.choices(index, day, place, start)
        }
      }
      day = day + 1
    }
    return choices
  }

  /// A week more where nothing says that it may not be then.
  private var firstDay: Day {
    contract.scenario.asOf + (contract.applies(.afterAsOf) ? 1 : -6)
  }

  private var lastDay: Day {
    contract.scenario.horizonEnd + (contract.applies(.horizon) ? 0 : 7)
  }

  private func choices(_ index: Int, _ day: Day, _ venue: ID<Venue>?, _ start: TimeOfDay)
    -> [Choice]
  {
    let scenario = contract.scenario
    let conference = scenario.conferences[index]
    let (span, isOnGrid) = contract.span(conference, at: venue, from: start)
    let broken =
      (isOnGrid ? [] : [ContractRule.grid]) + contract.allowsDay(conference, day, span, at: venue)
      + contract.allowsParticipants(conference, day, span)
    guard isKept(broken) else { return [] }
    let seats = seats(index, day, span, venue)
    guard seats.allSatisfy({ !$0.able.isEmpty }) else { return [] }
    let chairs = scenario.chairs.indices.filter {
      isKept(contract.allows(scenario.chairs[$0], conference, day, span, venue))
    }
    let isFixed = contract.fixed(conference) != nil
    let withProfessionals = professionals(index, day, span, venue).map { [seats + [$0]] } ?? []
    return chairs.flatMap { chair in
      (withProfessionals + [seats]).map {
        Choice(contract, index, day, span, venue, chair: chair, seats: $0, isFixed: isFixed)
      }
    }
  }

  private func isKept(_ broken: [ContractRule]) -> Bool {
    !broken.contains(where: contract.applies)
  }

  private func seats(_ index: Int, _ day: Day, _ span: Span, _ venue: ID<Venue>?) -> [Seat] {
    let scenario = contract.scenario
    let conference = scenario.conferences[index]
    let minuteTakers = scenario.minuteTakers.indices.filter {
      isKept(contract.allows(scenario.minuteTakers[$0], day, span, venue))
    }
    var seats = [
      Seat(
        pool: .minuteTaker, conference: index, day: day,
        held: contract.holding(ofMinuteTakerAt: span), venue: venue, able: minuteTakers)
    ]
    guard venue != nil else { return seats }
    seats.append(seat(.meeting, index, day, span, venue))
    for _ in 0..<(contract.isSplit(conference) ? 2 : 1) {
      seats.append(seat(.family, index, day, span, venue))
    }
    return seats
  }

  private func professionals(_ index: Int, _ day: Day, _ span: Span, _ venue: ID<Venue>?) -> Seat? {
    guard venue != nil else { return nil }
    let seat = seat(.professionals, index, day, span, venue)
    return seat.able.isEmpty ? nil : seat
  }

  private func seat(
    _ kind: Room.Kind, _ index: Int, _ day: Day, _ span: Span, _ venue: ID<Venue>?
  ) -> Seat {
    let scenario = contract.scenario
    let conference = scenario.conferences[index]
    let rooms = scenario.rooms.indices.filter {
      let room = scenario.rooms[$0]
      return room.kind == kind && room.venue == venue
        && isKept(contract.allows(room, as: kind, conference, day, span, at: venue))
    }
    return Seat(
      pool: .room(kind), conference: index, day: day,
      held: contract.holding(of: kind, conference, span), venue: venue, able: rooms)
  }
}

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
    var day = contract.scenario.asOf + 1
    while day <= contract.scenario.horizonEnd {
      for place in places {
        for start in contract.grid(conference, at: place).slotStarts {
          choices += self.choices(index, day, place, start)
        }
      }
      day = day + 1
    }
    return choices
  }

  private func choices(_ index: Int, _ day: Day, _ venue: ID<Venue>?, _ start: TimeOfDay)
    -> [Choice]
  {
    let scenario = contract.scenario
    let conference = scenario.conferences[index]
    let (span, isOnGrid) = contract.span(conference, at: venue, from: start)
    let broken =
      (isOnGrid ? [] : [ContractRule.h0]) + contract.allowsDay(conference, day, span, at: venue)
      + contract.allowsParticipants(conference, day, span)
    guard isKept(broken) else { return [] }
    let seats = seats(index, day, span, venue)
    guard seats.allSatisfy({ !$0.able.isEmpty }) else { return [] }
    let chairs = scenario.chairs.indices.filter {
      isKept(contract.allows(scenario.chairs[$0], conference, day, span, venue))
    }
    let withProfessionals = professionals(index, day, span, venue).map { [seats + [$0]] } ?? []
    return chairs.flatMap { chair in
      (withProfessionals + [seats]).map {
        Choice(contract, index, day, span, venue, chair: chair, seats: $0)
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
    for _ in 0..<(conference.isSplit ? 2 : 1) {
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

extension Choices {
  /// What bookings that stay hold and cost (H12), right or wrong.
  func given() -> [Choice] {
    guard contract.applies(.h12) else { return [] }
    return contract.scenario.conferences.indices.compactMap { index in
      let conference = contract.scenario.conferences[index]
      return contract.fixed(conference).map { given(index, conference, $0) }
    }
  }

  private func given(_ index: Int, _ conference: Conference, _ booking: Booking) -> Choice {
    let scenario = contract.scenario
    let (span, _) = contract.span(conference, at: booking.venue, from: booking.start)
    func seat(_ pool: Seat.Pool, _ held: Span, _ member: Int?) -> Seat? {
      member.map {
        Seat(
          pool: pool, conference: index, day: booking.day, held: held, venue: booking.venue,
          able: [$0])
      }
    }
    func seat(_ kind: Room.Kind, _ room: ID<Room>) -> Seat? {
      seat(
        .room(kind), contract.holding(of: kind, conference, span),
        scenario.rooms.firstIndex { $0.id == room })
    }
    let seats =
      [
        seat(
          .minuteTaker, contract.holding(ofMinuteTakerAt: span),
          scenario.minuteTakers.firstIndex { $0.id == booking.minuteTaker })
      ] + [booking.room].compactMap { $0 }.map { seat(.meeting, $0) }
      + booking.familyRooms.map { seat(.family, $0) }
      + [booking.professionalsRoom].compactMap { $0 }.map { seat(.professionals, $0) }
    return Choice(
      contract, index, booking.day, span, booking.venue,
      chair: scenario.chairs.firstIndex { $0.id == booking.chair },
      seats: seats.compactMap { $0 }, isFixed: true)
  }
}

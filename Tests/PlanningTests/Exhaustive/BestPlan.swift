import Conferences
import WorkingTime

extension ExhaustiveSearch {
  /// The best plan found, with everybody and every room named.
  var bestPlan: (bookings: [Booking], duty: [DutyDay]) {
    let scenario = contract.scenario
    let fixed = scenario.conferences.compactMap { conference -> Booking? in
      var booking = contract.fixed(conference)
      booking?.status = .fixed
      return booking
    }
    let new = bestChoices.filter { contract.fixed(scenario.conferences[$0.conference]) == nil }
    let bookings = (fixed + seated(new)).sorted { $0.conference < $1.conference }
    return (bookings, scenario.duty)
  }

  private func seated(_ choices: [Choice]) -> [Booking] {
    let seats = choices.flatMap(\.seats)
    let given = bestChoices.filter {
      contract.fixed(contract.scenario.conferences[$0.conference]) != nil
    }.flatMap(\.seats)
    var members: [(seat: Seat, member: Int)] = []
    for pool in Set(seats.map(\.pool)) {
      let mine = seats.filter { $0.pool == pool }
      let taken = Seating(contract: contract).members(
        of: mine, given: given.filter { $0.pool == pool })
      members += zip(mine, taken!).map { ($0, $1) }
    }
    return choices.map { choice in
      booking(choice, members.filter { $0.seat.conference == choice.conference })
    }
  }

  private func booking(_ choice: Choice, _ members: [(seat: Seat, member: Int)]) -> Booking {
    let scenario = contract.scenario
    func taken(_ pool: Seat.Pool) -> [Int] { members.filter { $0.seat.pool == pool }.map(\.member) }
    func rooms(_ kind: Room.Kind) -> [ID<Room>] { taken(.room(kind)).map { scenario.rooms[$0].id } }
    let conference = scenario.conferences[choice.conference]
    var booking = Booking(
      conference: conference.id, status: .provisional, day: choice.day, start: choice.span.start,
      venue: choice.venue, room: rooms(.meeting).first, familyRooms: rooms(.family),
      professionalsRoom: rooms(.professionals).first,
      chair: choice.chair.map { scenario.chairs[$0].id },
      minuteTaker: taken(.minuteTaker).first.map { scenario.minuteTakers[$0].id })
    if let published = contract.published(conference), booking.keepsPromise(of: published) {
      booking.status = .published
    }
    return booking
  }
}

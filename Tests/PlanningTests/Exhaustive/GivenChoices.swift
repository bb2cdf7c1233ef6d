import Conferences
import WorkingTime

/// H12: fixed bookings as choices that are made already.
extension Choices {
  /// What bookings that stay hold and cost, right or wrong.
  func given() -> [Choice] {
    contract.scenario.conferences.indices.compactMap(given)
  }

  /// A fixed booking as it is.
  func given(_ index: Int) -> Choice? {
    let conference = contract.scenario.conferences[index]
    return contract.fixed(conference).map { given(index, conference, $0) }
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

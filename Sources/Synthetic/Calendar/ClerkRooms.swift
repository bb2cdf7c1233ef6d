internal import Conferences
internal import WorkingTime

/// Which rooms the clerk takes: H6 to H8, H11.
extension Clerk {
  struct RoomSet {
    var meeting: ID<Room>?
    var family: [ID<Room>] = []
    var professionals: ID<Room>?
  }

  /// The rooms of an opening, or nil where one is wanting. A remote conference needs none.
  func rooms(for opening: Opening) -> RoomSet? {
    guard let venue = opening.venue else { return RoomSet() }
    let conference = opening.conference
    let family = free(.family, at: venue, familySpan(opening), on: opening.day)
    guard let meeting = meetingRoom(for: opening, at: venue),
      family.count >= conference.familyRoomsNeeded
    else { return nil }
    let professionals = free(
      .professionals, at: venue, opening.wait(policy.whole(.professionalsBefore)),
      on: opening.day)
    return RoomSet(
      meeting: meeting, family: family.prefix(conference.familyRoomsNeeded).map(\.id),
      professionals: professionals.first?.id)
  }

  /// The smallest room that is large enough and has what is needed (H6).
  private func meetingRoom(for opening: Opening, at venue: ID<Venue>) -> ID<Room>? {
    let conference = opening.conference
    let seats = max(conference.attendees, policy.whole(.roomMinimumCapacity))
    var needs = policy.roomFacilities.union(conference.needs)
    if conference.mode == .hybrid { needs.insert(.video) }
    return free(.meeting, at: venue, opening.span, on: opening.day)
      .filter { $0.capacity >= seats && $0.facilities.isSuperset(of: needs) }
      .min {
        ($0.facilities.count, $0.capacity, $0.id) < ($1.facilities.count, $1.capacity, $1.id)
      }?
      .id
  }

  /// Until the start, or to the end where the family is met apart (H7).
  private func familySpan(_ opening: Opening) -> Span {
    let before = policy.whole(.familyBefore)
    return opening.conference.isSplit ? opening.span(from: before) : opening.wait(before)
  }

  private func free(_ kind: Room.Kind, at venue: ID<Venue>, _ span: Span, on day: Day) -> [Room] {
    unit.rooms.filter {
      $0.kind == kind && $0.venue == venue && ledger.isFree(.room($0.id), span, on: day)
    }
  }

  /// Enters a booking with all it holds.
  mutating func hold(_ booking: Booking, _ conference: Conference) {
    let slots =
      unit.openings(
        for: conference, slots: slots(of: conference), on: booking.day, turn: 0)
    guard
      let opening = slots.first(where: { $0.start == booking.start && $0.venue == booking.venue })
    else { return }
    let (day, venue) = (booking.day, booking.venue)
    if let chair = booking.chair {
      ledger.hold(.chair(chair), chairSpan(opening), on: day, at: venue)
    }
    if let taker = booking.minuteTaker {
      let span = opening.span(from: policy.whole(.minuteTakerBefore))
      ledger.hold(.minuteTaker(taker), span, on: day, at: venue)
    }
    for worker in workers(of: conference) {
      let span = opening.span(from: policy.whole(.workerBefore))
      ledger.hold(.worker(worker.id), span, on: day)
    }
    for agency in conference.required { ledger.hold(.agency(agency), opening.span, on: day) }
    if let room = booking.room { ledger.hold(.room(room), opening.span, on: day) }
    for room in booking.familyRooms { ledger.hold(.room(room), familySpan(opening), on: day) }
    if let room = booking.professionalsRoom {
      ledger.hold(.room(room), opening.wait(policy.whole(.professionalsBefore)), on: day)
    }
  }
}

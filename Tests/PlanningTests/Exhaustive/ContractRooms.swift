import Conferences
import WorkingTime

/// H6 to H8: which room can play which part, and what two conferences in it break.
extension Contract {
  func allows(
    _ room: Room, as kind: Room.Kind, _ conference: Conference, _ day: Day, _ span: Span,
    at venue: ID<Venue>?
  ) -> [ContractRule] {
    guard room.kind == kind, room.venue == venue else { return [kind.rule] }
    let isAway = isAway(.room(room.id), holding(of: kind, conference, span), on: day)
    let broken = kind == .meeting ? allowsMeeting(conference, in: room) : []
    return broken + (isAway ? [.roomAway] : [])
  }

  private func allowsMeeting(_ conference: Conference, in room: Room) -> [ContractRule] {
    var broken: [ContractRule] = []
    if room.capacity < max(conference.attendees, policy.whole(.roomMinimumCapacity)) {
      broken.append(.capacity)
    }
    let needs = policy.roomFacilities.union(conference.needs)
    if !needs.isSubset(of: room.facilities) { broken.append(.facilities) }
    if conference.mode == .hybrid, !room.facilities.contains(.video) { broken.append(.video) }
    return broken
  }
}

extension Room.Kind {
  /// One conference at a time in a room of this kind.
  var rule: ContractRule {
    switch self {
    case .meeting: .meetingRoom
    case .family: .familyRoom
    case .professionals: .professionalsRoom
    }
  }
}

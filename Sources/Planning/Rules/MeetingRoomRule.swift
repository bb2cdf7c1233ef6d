internal import Conferences

/// H6: a meeting room large and equipped enough (S9, S24).
enum MeetingRoomRule {
  /// What a conference's meeting room must offer.
  struct Wants {
    /// Seats.
    let capacity: Int
    let facilities: Set<Facility>

    func accepts(_ room: Room) -> Bool {
      room.capacity >= capacity && facilities.isSubset(of: room.facilities)
    }
  }

  static func wants(_ conference: Conference, _ policy: Policy) -> Wants {
    var facilities = policy.roomFacilities.union(conference.needs)
    if conference.mode == .hybrid { facilities.insert(.video) }
    return Wants(
      capacity: max(conference.attendees, policy.whole(.roomMinimumCapacity)),
      facilities: facilities)
  }
}

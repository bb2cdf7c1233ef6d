internal import Conferences

/// H6: a meeting room large and equipped enough, for this conference alone (S9, S24).
enum MeetingRoomRule: CalendarRule {
  static let number = "H6"
  static let says = "A conference has a meeting room that is large and equipped enough."
  static let source = "S9, S24"

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

  static func problems(in calendar: Calendar) -> [Problem] {
    calendar.entries.filter { !$0.isRemote }.flatMap { entry in
      sentences(entry, calendar).map { problem([entry], in: calendar, $0) }
    } + RoomsInUse(calendar: calendar, kind: .meeting).problems(of: self)
  }

  private static func sentences(_ entry: CalendarEntry, _ calendar: Calendar) -> [String] {
    guard let room = entry.booking.room.flatMap({ calendar.register.rooms[$0] }) else {
      return ["\(entry.words) has no meeting room."]
    }
    let wants = wants(entry.conference, calendar.policy)
    if wants.accepts(room) { return [] }
    var found: [String] = []
    if room.capacity < wants.capacity {
      found.append(
        "\(Words.room(room)) seats \(room.capacity), and \(entry.words) needs \(wants.capacity).")
    }
    let missing = wants.facilities.subtracting(room.facilities).sorted()
    if !missing.isEmpty {
      found.append(
        "\(Words.room(room)) lacks \(Words.list(missing.map(\.words))), and \(entry.words) needs "
          + "\(missing.count == 1 ? "it" : "them").")
    }
    return found
  }
}

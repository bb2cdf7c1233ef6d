internal import Conferences

/// H7: a room in which the family meets the chair first; two, to the end, when the conference is
/// split (S10, S11, S22).
enum FamilyRoomRule: CalendarRule {
  static let number = "H7"
  static let says =
    "A conference has one family room before it, or two to its end when it is split."
  static let source = "S10, S11, S22"

  static func problems(in calendar: Calendar) -> [Problem] {
    calendar.entries.filter { !$0.isRemote }.compactMap { entry in
      sentence(entry).map { problem([entry], in: calendar, $0) }
    } + RoomsInUse(calendar: calendar, kind: .family).problems(of: self)
  }

  private static func sentence(_ entry: CalendarEntry) -> String? {
    let rooms = entry.booking.familyRooms
    let needed = entry.conference.familyRoomsNeeded
    guard rooms.count != needed || Set(rooms).count != needed else { return nil }
    let split = entry.conference.isSplit ? ", since it is split" : ""
    return "\(entry.words) needs \(Words.count(needed, "family room"))\(split), and has "
      + "\(Set(rooms).count)."
  }
}

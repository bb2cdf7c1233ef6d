internal import Conferences

/// H8: a professionals' room is wanted, not required; one that is named is held before the start for
/// this conference alone (S10).
enum ProfessionalsRoomRule: CalendarRule {
  static let number = "H8"
  static let says = "A professionals' room, where one is named, is one, and free before the start."
  static let source = "S10"

  static func problems(in calendar: Calendar) -> [Problem] {
    RoomsInUse(calendar: calendar, kind: .professionals).problems(of: self)
  }
}

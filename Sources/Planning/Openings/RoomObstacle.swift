internal import Conferences

/// What keeps one room from one conference at one opening.
enum RoomObstacle {
  /// Too small, or without what is needed.
  case unsuitable
  case away(Absence)
  case busy(CalendarEntry)
}

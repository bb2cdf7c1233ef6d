internal import Conferences

/// What keeps one minute-taker from one conference at one opening.
enum MinuteTakerObstacle {
  case elsewhere
  case away(Absence)
  case off
  case busy(CalendarEntry)
  case travelling(CalendarEntry)
  case fullDay([CalendarEntry])
}

internal import Conferences
internal import WorkingTime

/// H12: fixed bookings stay as they are, and nothing else is called fixed (S15).
enum FixedBookingRule: CalendarRule {
  static let number = "H12"
  static let says = "A fixed booking stays as it is."
  static let source = "S15"

  static func problems(in calendar: Calendar) -> [Problem] {
    let listed = Dictionary(
      calendar.bookings.map { ($0.conference, $0) }, uniquingKeysWith: { first, _ in first })
    return calendar.entries.flatMap { entry in
      sentences(entry, listed: listed[entry.conference.id], calendar).map {
        problem([entry], in: calendar, isGiven: false, $0)
      }
    }
  }

  private static func sentences(_ entry: CalendarEntry, listed: Booking?, _ calendar: Calendar)
    -> [String]
  {
    guard entry.isFixed else {
      return listed?.status == .fixed ? ["\(entry.words) is called fixed, and was not."] : []
    }
    guard let listed else { return ["\(entry.words) is fixed, and is no longer booked."] }
    let now = listed.counted(for: entry.conference)
    let status = calendar.scenario.status(of: now)
    return (differences(entry.booking, now) + (status == .fixed ? [] : ["its status"])).map {
      "\(entry.words) is fixed, and \($0) was changed."
    }
  }

  private static func differences(_ was: Booking, _ now: Booking) -> [String] {
    [
      was.day != now.day ? "its day" : nil,
      was.start != now.start ? "its start" : nil,
      was.venue != now.venue ? "its venue" : nil,
      was.room != now.room ? "its room" : nil,
      was.familyRooms != now.familyRooms ? "its family rooms" : nil,
      was.professionalsRoom != now.professionalsRoom ? "its professionals' room" : nil,
      was.chair != now.chair ? "its chair" : nil,
      was.minuteTaker != now.minuteTaker ? "its minute-taker" : nil,
    ].compactMap(\.self)
  }
}

internal import Conferences
internal import WorkingTime

/// H11: a remote conference holds no rooms, and starts when its first venue's slots do (S12).
enum RemoteRule: CalendarRule {
  static let number = "H11"
  static let says = "A remote conference names no rooms and starts on its first venue's slots."
  static let source = "S12"

  static func problems(in calendar: Calendar) -> [Problem] {
    calendar.entries.filter(\.isRemote).flatMap { entry in
      sentences(entry, calendar).map { problem([entry], in: calendar, $0) }
    }
  }

  private static func sentences(_ entry: CalendarEntry, _ calendar: Calendar) -> [String] {
    var found: [String] = []
    if !entry.isOnGrid, let grid = calendar.register.reader.grid(of: entry.conference, at: nil) {
      found.append(OneBookingRule.offGrid(entry, calendar, grid.id))
    }
    let booking = entry.booking
    if booking.room != nil || !booking.familyRooms.isEmpty || booking.professionalsRoom != nil {
      found.append("\(entry.words) is remote and needs no rooms, and holds some.")
    }
    return found
  }
}

internal import Conferences
internal import WorkingTime

/// H0: at most one booking a conference, on the grid of its venue, at a venue it allows (S8, S12).
enum OneBookingRule: CalendarRule {
  static let number = "H0"
  static let says = "A conference has at most one booking, on its venue's slots, where it may be."
  static let source = "S8, S12"

  static func problems(in calendar: Calendar) -> [Problem] {
    twice(calendar)
      + calendar.entries.filter { !$0.isRemote }.flatMap { entry in
        sentences(entry, calendar).map { problem([entry], in: calendar, $0) }
      }
  }

  /// Conferences that the list handed in books more than once.
  private static func twice(_ calendar: Calendar) -> [Problem] {
    var first: [ID<Conference>: Booking] = [:]
    return calendar.bookings.compactMap { booking in
      guard let other = first[booking.conference] else {
        first[booking.conference] = booking
        return nil
      }
      return Problem(
        rule: number, severity: calendar.severity(on: min(booking.day, other.day)),
        conferences: [booking.conference],
        sentence: "\(booking.conference) is booked twice, \(words(other)) and \(words(booking)): "
          + "one of the two has to go.", day: min(booking.day, other.day))
    }
  }

  private static func words(_ booking: Booking) -> String {
    "\(booking.day.britishShort) \(booking.start)"
  }

  private static func sentences(_ entry: CalendarEntry, _ calendar: Calendar) -> [String] {
    guard let venue = entry.booking.venue else {
      return ["\(entry.words) has no venue, and it is not remote."]
    }
    var found: [String] = []
    if !entry.isOnGrid { found += [offGrid(entry, calendar, venue)] }
    let allowed = entry.conference.venues
    if !allowed.isEmpty, !allowed.contains(venue) {
      let names = Words.list(allowed.map(\.text))
      found.append("\(entry.words) is booked at \(venue), and may be at \(names) only.")
    }
    return found
  }

  /// Why a start is off a venue's grid; remote conferences share it (H11).
  static func offGrid(_ entry: CalendarEntry, _ calendar: Calendar, _ venue: ID<Venue>) -> String {
    let start = entry.booking.start
    let starts = calendar.register.venues[venue]?.slotStarts ?? []
    let slots = calendar.scenario.slots(of: entry.conference)
    guard let place = starts.firstIndex(of: start) else {
      return "\(entry.words) starts at \(start), and the slots of \(venue) start at "
        + "\(Words.list(starts.map(\.description)))."
    }
    return "\(entry.words) takes \(Words.count(slots, "slot")), and from \(start) \(venue) has "
      + "\(starts.count - place) that day."
  }
}

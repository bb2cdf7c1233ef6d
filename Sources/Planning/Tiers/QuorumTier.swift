internal import Conferences
internal import WorkingTime

/// Tier 2: enough other agencies can be there; else the chair decides whether to go on. S14.
enum QuorumTier {
  static func isQuorate(_ entry: CalendarEntry, _ calendar: Calendar) -> Bool {
    calendar.register.quorum.isReached(entry.conference, during: entry.span, on: entry.day)
  }

  /// Fixed bookings count too.
  static func charges(in calendar: Calendar) -> [Charge] {
    calendar.entries.filter { !isQuorate($0, calendar) }.map {
      Charge(.notQuorate, $0, count: 1)
    }
  }
}

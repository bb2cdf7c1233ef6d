internal import Conferences
internal import WorkingTime

/// H10: the family can come (S11, S24).
enum FamilyAvailableRule: CalendarRule {
  static let number = "H10"
  static let says = "The family is not unavailable between start and end."
  static let source = "S11, S24"

  static func problems(in calendar: Calendar) -> [Problem] {
    calendar.entries.compactMap { entry in
      let away = entry.conference.familyUnavailable
      guard away.touches(entry.span, on: entry.day) else { return nil }
      return problem(
        [entry], in: calendar,
        "The family cannot come to \(entry.words): it is unavailable \(away.text).")
    }
  }
}

internal import Conferences
internal import WorkingTime

extension Calendar {
  /// How soon somebody should act on a problem of a day: critical within the notice a conference
  /// needs at least, urgent within the notice it should have, a warning before that, and for what
  /// is past.
  func severity(on day: Day) -> Problem.Severity {
    guard day > scenario.asOf else { return .warning }
    let ahead = scenario.workingDays.count(from: scenario.asOf, to: day)
    if ahead <= policy.whole(.noticeMinimum) { return .critical }
    return ahead <= policy.whole(.noticeDesired) ? .urgent : .warning
  }
}

extension CalendarRule {
  /// A problem of some bookings, as pressing as the first of them; given when all are fixed.
  static func problem(
    _ entries: [CalendarEntry], in calendar: Calendar, isGiven: Bool? = nil, cause: String? = nil,
    _ sentence: String
  ) -> Problem {
    let ids = Set(entries.map(\.conference.id))
    let first = entries.map(\.day).min() ?? calendar.scenario.asOf
    return Problem(
      rule: number, severity: calendar.severity(on: first), conferences: ids.sorted(),
      sentence: sentence,
      isGiven: isGiven ?? (!entries.isEmpty && entries.allSatisfy(\.isFixed)), day: first,
      cause: cause)
  }
}

internal import Conferences
internal import WorkingTime

/// Tier 6: near the target day, and when the family prefers.
enum PreferenceTier {
  /// What a time outside the family's preferred ones costs.
  static let notPreferred = 2

  static func cost(
    _ conference: Conference, day: Day, span: Span, limit: Limit, _ scenario: Scenario
  ) -> Int {
    let distance = distance(day: day, limit: limit, scenario)
    return distance + (isPreferred(conference, day: day, span: span) ? 0 : notPreferred)
  }

  /// Working days between the target day and the date.
  static func distance(day: Day, limit: Limit, _ scenario: Scenario) -> Int {
    abs(scenario.workingDays.count(from: limit.target, to: day))
  }

  static func isPreferred(_ conference: Conference, day: Day, span: Span) -> Bool {
    conference.familyPrefers.isEmpty || conference.familyPrefers.covers(span, on: day)
  }

  /// Fixed bookings add nothing.
  static func charges(in calendar: Calendar) -> [Charge] {
    calendar.entries.filter { !$0.isFixed }.flatMap { entry -> [Charge] in
      let days = distance(day: entry.day, limit: entry.limit, calendar.scenario)
      let isPreferred = isPreferred(entry.conference, day: entry.day, span: entry.span)
      return (days == 0 ? [] : [Charge(.daysFromTarget, entry, count: days)])
        + (isPreferred ? [] : [Charge(.notPreferred, entry, count: 1, each: notPreferred)])
    }
  }
}

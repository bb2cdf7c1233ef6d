internal import Conferences
internal import WorkingTime

/// Tier 6: near the target day, and when the family prefers.
enum PreferenceTier {
  /// What a time outside the family's preferred ones costs.
  static let notPreferred = 2

  static func cost(
    _ conference: Conference, day: Day, span: Span, limit: Limit, _ scenario: Scenario
  ) -> Int {
    let distance = abs(scenario.workingDays.count(from: limit.target, to: day))
    let isPreferred =
      conference.familyPrefers.isEmpty || conference.familyPrefers.covers(span, on: day)
    return distance + (isPreferred ? 0 : notPreferred)
  }
}

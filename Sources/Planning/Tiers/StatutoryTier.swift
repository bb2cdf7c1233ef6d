internal import Conferences
internal import WorkingTime

/// Tier 1: everybody has a booking, and in time. S1 to S5.
enum StatutoryTier {
  /// What a conference without a booking costs; more than any lateness that could be planned.
  static let unplaced = 1000
  /// What being late at all costs, before the days are counted.
  static let late = 10

  static func lateWorkingDays(day: Day, limit: Limit, _ scenario: Scenario) -> Int {
    max(0, scenario.workingDays.count(from: limit.limit, to: day))
  }

  static func cost(day: Day, limit: Limit, _ scenario: Scenario) -> Int {
    day > limit.limit ? late + lateWorkingDays(day: day, limit: limit, scenario) : 0
  }
}

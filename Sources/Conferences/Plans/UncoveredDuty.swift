public import WorkingTime

/// A day on which fewer chairs are on duty than the policy wants (S17).
public struct UncoveredDuty: Sendable, Hashable {
  public let day: Day
  /// Chairs wanted and not there, 1 or more.
  public let missing: Int
  /// What keeps the other chairs from it, a sentence in the unit's words.
  public let reason: String

  public init(day: Day, missing: Int, reason: String) {
    self.day = day
    self.missing = missing
    self.reason = reason
  }
}

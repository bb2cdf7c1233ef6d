/// One of the facts that together make something impossible.
public struct ExplainedFact: Sendable, Hashable {
  /// Without a full stop: "Chair 02 takes at most 2 conferences a week".
  public let clause: String
  /// How many facts the clause tells, such as bookings of one chair.
  public let count: Int
  /// Whether it would be possible if only this were otherwise, any one of them where the clause tells
  /// several, and everything else in the calendar as it is.
  public let isEnough: Bool

  public init(clause: String, count: Int, isEnough: Bool) {
    self.clause = clause
    self.count = count
    self.isEnough = isEnough
  }
}

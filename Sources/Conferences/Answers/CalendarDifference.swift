/// What a second calendar of a scenario has otherwise than a first one.
public struct CalendarDifference: Sendable, Hashable {
  /// The soonest first, then those that touch a family, then those that touch more people.
  public let differences: [BookingDifference]
  /// Conferences with the same booking in both.
  public let same: Int
  /// What each calendar is worth, in the policy's order of tiers.
  public let tiers: [TierChange]
  /// How often the first calendar breaks a rule; what was fixed before is not counted.
  public let violationsBefore: Int
  /// How often the second does.
  public let violationsAfter: Int

  public init(
    differences: [BookingDifference], same: Int, tiers: [TierChange], violationsBefore: Int,
    violationsAfter: Int
  ) {
    self.differences = differences.sorted(by: BookingDifference.isBefore)
    self.same = same
    self.tiers = tiers
    self.violationsBefore = violationsBefore
    self.violationsAfter = violationsAfter
  }

  public func differences(_ kind: BookingDifference.Kind) -> [BookingDifference] {
    differences.filter { $0.kind == kind }
  }

  /// Families that have to be told of something again.
  public var familiesToldAgain: Int { differences.count(where: \.told.family) }
  /// Families whose date, start or venue is another, or who have none any more.
  public var familiesMoved: Int { differences.count { $0.told.family && $0.told.people > 0 } }
  /// Families who have no date any more; among those moved.
  public var familiesDropped: Int { differences.count { $0.told.family && $0.kind == .gone } }
  /// People who are given another date, start or venue, or none.
  public var peopleToldAgain: Int { differences.reduce(0) { $0 + $1.told.people } }
}

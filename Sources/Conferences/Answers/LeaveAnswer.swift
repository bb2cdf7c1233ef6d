/// What it would mean that somebody or something is away, before it is granted.
public struct LeaveAnswer: Sendable {
  public let absence: Absence
  /// Bookings and duty days that cannot stay as they are, a sentence each, the most pressing first.
  public let hit: [String]
  /// Conferences that are late or without a booking then and would not be otherwise.
  public let unreachable: [UnreachableLimit]
  /// The best plan without the absence and the best with it, in the policy's order.
  public let changes: [TierChange]
  /// Whether both plans are proven to be the best.
  public let isProven: Bool
  /// What the best plan with it has otherwise than the bookings as they are.
  public let repair: CalendarDifference
  /// Whether the plan with it shares out anew all duty of the weeks it touches, because that is
  /// better for families; else only what the absent chair gives up.
  public let sharesDutyAnew: Bool
  /// Other times for it that would cost nothing, the nearest first.
  public let alternatives: [Absence]

  public init(
    absence: Absence, hit: [String], unreachable: [UnreachableLimit], changes: [TierChange],
    isProven: Bool,
    repair: CalendarDifference, sharesDutyAnew: Bool, alternatives: [Absence]
  ) {
    self.absence = absence
    self.hit = hit
    self.unreachable = unreachable
    self.changes = changes
    self.isProven = isProven
    self.repair = repair
    self.sharesDutyAnew = sharesDutyAnew
    self.alternatives = alternatives
  }

  /// Whether the best plan is worth the same with it in every tier.
  public var costsNothing: Bool { changes.allSatisfy { $0.difference == 0 } }
}

/// A conference that cannot be in time any more.
public struct UnreachableLimit: Sendable, Hashable {
  public let conference: ID<Conference>
  public let sentences: [String]
  public init(conference: ID<Conference>, sentences: [String]) {
    self.conference = conference
    self.sentences = sentences
  }
}

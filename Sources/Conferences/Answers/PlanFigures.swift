/// What a plan comes to, in figures that can be laid beside another plan's.
public struct PlanFigures: Sendable, Hashable, Codable {
  /// In the policy's order.
  public let tiers: [TierFigure]
  /// Every conference that counts, in time or not.
  public let inTime: Portion
  /// The same by kind, in order; kinds that are there.
  public let byKind: [KindFigure]
  /// DfE: initial conferences within 15 working days of the strategy discussion.
  public let initialWithin15: Portion
  /// DfE: reviews on time.
  public let reviewsOnTime: Portion
  /// Bookings with the family's previous chair, of those that have one.
  public let continuity: Portion
  public let late: Int
  /// Working days late, of all together.
  public let daysLate: Int
  public let withoutBooking: Int
  /// Published dates that move or are dropped.
  public let moved: Int
  public let withoutQuorum: Int
  /// Conferences in the busiest week of any chair, after the day of the plan.
  public let busiestWeek: Int
  public let use: UseOfAll
  /// Why planning stopped before every tier was proven; nil when it did not.
  public let stoppedEarly: String?

  public init(
    tiers: [TierFigure], inTime: Portion, byKind: [KindFigure], initialWithin15: Portion,
    reviewsOnTime: Portion, continuity: Portion, late: Int, daysLate: Int, withoutBooking: Int,
    moved: Int, withoutQuorum: Int, busiestWeek: Int, use: UseOfAll, stoppedEarly: String?
  ) {
    self.tiers = tiers
    self.inTime = inTime
    self.byKind = byKind
    self.initialWithin15 = initialWithin15
    self.reviewsOnTime = reviewsOnTime
    self.continuity = continuity
    self.late = late
    self.daysLate = daysLate
    self.withoutBooking = withoutBooking
    self.moved = moved
    self.withoutQuorum = withoutQuorum
    self.busiestWeek = busiestWeek
    self.use = use
    self.stoppedEarly = stoppedEarly
  }

  public var isProven: Bool { tiers.allSatisfy(\.isProven) }

  /// Whether more are late, later, or without a booking than in another plan.
  public func isLater(than other: PlanFigures) -> Bool {
    guard let own = tier(.statutory), let others = other.tier(.statutory) else { return false }
    return own.value > others.value
  }

  /// A tier's figure; nil for none that a policy could lack.
  public func tier(_ tier: Tier) -> TierFigure? { tiers.first { $0.tier == tier } }
}

/// A tier's value with what is proved of it, in thousandths.
public struct TierFigure: Sendable, Hashable, Codable {
  public let tier: Tier
  public let value: Int
  public let bound: Int

  public init(_ result: TierResult) {
    tier = result.tier
    value = result.value.thousandths
    bound = result.bound.thousandths
  }

  public var isProven: Bool { value == bound }
}

extension Tier: Codable {}

/// Conferences of one kind in time.
public struct KindFigure: Sendable, Hashable, Codable {
  public let kind: Conference.Kind
  public let inTime: Portion

  public init(kind: Conference.Kind, inTime: Portion) {
    self.kind = kind
    self.inTime = inTime
  }
}

extension Conference.Kind: Codable {}

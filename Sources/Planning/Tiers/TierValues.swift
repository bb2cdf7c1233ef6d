public import Conferences

/// What a calendar is worth in each tier, and what each tier's value is made of.
public struct TierValues: Sendable {
  /// The tiers in the policy's order.
  public let order: [Tier]
  /// Everything that costs, in the order of tier, part and whom it concerns.
  public let charges: [Charge]
  private let thousandths: [Tier: Int]

  /// The value of every tier, in the policy's order.
  public static func of(_ calendar: Calendar) -> [(Tier, Weight)] {
    let values = TierValues(calendar)
    return values.order.map { ($0, values.value(of: $0)) }
  }

  public init(_ calendar: Calendar) {
    order = calendar.policy.tiers
    charges = order.flatMap { Self.charges(of: $0, calendar) }
    var sums: [Tier: Int] = [:]
    for charge in charges { sums[charge.part.tier, default: 0] += charge.value.thousandths }
    thousandths = sums
  }

  private static func charges(of tier: Tier, _ calendar: Calendar) -> [Charge] {
    switch tier {
    case .statutory: StatutoryTier.charges(in: calendar)
    case .quorum: QuorumTier.charges(in: calendar)
    case .moved: MovedTier.charges(in: calendar)
    case .continuity: ContinuityTier.charges(in: calendar)
    case .standards: StandardsTier.charges(in: calendar)
    case .preference: PreferenceTier.charges(in: calendar)
    }
  }

  public func value(of tier: Tier) -> Weight { Weight(thousandths: thousandths[tier] ?? 0) }

  /// What each part of a tier adds up to, parts that cost nothing included, in order.
  public func parts(of tier: Tier) -> [(part: TierPart, count: Int, value: Weight)] {
    TierPart.allCases.filter { $0.tier == tier }.map { part in
      let mine = charges.filter { $0.part == part }
      return (
        part, mine.reduce(0) { $0 + $1.count },
        Weight(thousandths: mine.reduce(0) { $0 + $1.value.thousandths })
      )
    }
  }

  /// What a tier's value is the sum of: each part with how often it is so and what it costs each
  /// time. A part whose price varies is there once for every price, the highest first.
  public func terms(of tier: Tier) -> [(part: TierPart, count: Int, each: Weight)] {
    TierPart.allCases.filter { $0.tier == tier }.flatMap { part in
      let mine = charges.filter { $0.part == part && $0.count > 0 }
      return Dictionary(grouping: mine) { $0.value.thousandths / $0.count }
        .sorted { $0.key > $1.key }.map { each, charges in
          (part, charges.reduce(0) { $0 + $1.count }, Weight(thousandths: each))
        }
    }
  }

  /// What a conference costs, in the order of tiers.
  public func charges(of conference: ID<Conference>) -> [Charge] {
    charges.filter { $0.subject == .conference(conference) }
  }
}

extension TierValues {
  /// Every tier here and in another calendar, in the policy's order.
  func changes(to after: TierValues) -> [TierChange] {
    order.map { TierChange(tier: $0, before: value(of: $0), after: after.value(of: $0)) }
  }
}

/// One thing that costs in one tier.
public struct Charge: Sendable, Hashable {
  public let part: TierPart
  public let subject: ChargeSubject
  /// How often, in the part's unit: conferences, working days, families or chairs.
  public let count: Int
  public let value: Weight

  init(_ part: TierPart, _ subject: ChargeSubject, count: Int, thousandths: Int) {
    self.part = part
    self.subject = subject
    self.count = count
    value = Weight(thousandths: thousandths)
  }

  /// A charge in whole units.
  init(_ part: TierPart, _ entry: CalendarEntry, count: Int, each: Int = 1) {
    self.init(
      part, .conference(entry.conference.id), count: count, thousandths: count * each * 1000)
  }
}

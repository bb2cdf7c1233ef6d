/// What a tier is worth before something is done, and after it.
public struct TierChange: Sendable, Hashable {
  public let tier: Tier
  public let before: Weight
  public let after: Weight

  public init(tier: Tier, before: Weight, after: Weight) {
    self.tier = tier
    self.before = before
    self.after = after
  }

  /// In thousandths; more than 0 for the worse.
  public var difference: Int { after.thousandths - before.thousandths }
}

extension [TierChange] {
  /// Whether the first tier that differs, in the policy's order, is better afterwards.
  public var isBetter: Bool { (first { $0.difference != 0 }?.difference ?? 0) < 0 }
  /// Whether the first tier that differs, in the policy's order, is worse afterwards.
  public var isWorse: Bool { (first { $0.difference != 0 }?.difference ?? 0) > 0 }
}

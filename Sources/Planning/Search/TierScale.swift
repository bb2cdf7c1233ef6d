internal import Conferences

/// The step in which each tier's values come, so that the search counts in whole steps: one for
/// most, the greatest common divisor of the weights for the standards.
struct TierScale {
  /// By position in the policy's order.
  let steps: [Int]
  /// The position of the standards tier.
  let standards: Int
  /// The position of the preference tier.
  let preference: Int

  init(_ policy: Policy) {
    let weights: [PolicyKey] = [
      .shortNotice, .noProfessionalsRoom, .secondVenue, .thinMargin, .publishedChairChanged,
      .overCaseload, .dutyUncovered,
    ]
    let divisor = weights.map { policy.weight($0).thousandths }.reduce(0, Self.divisor)
    steps = policy.tiers.map { $0 == .standards ? max(1, divisor) : 1 }
    standards = policy.tiers.firstIndex(of: .standards) ?? 4
    preference = policy.tiers.firstIndex(of: .preference) ?? 5
  }

  /// How much one more of a shared cost relieves the cuts that count it, in units.
  func relief(_ shared: SharedCost) -> Int {
    switch shared {
    case .professionals: PoolPrices.unit
    case .chairing: PoolPrices.unit * steps[standards]
    }
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}

public import Conferences

/// What something costs in every tier, in one line.
public enum TierChangeWords {
  /// "In the tiers: continuity +1 (6 → 7), preference −3 (113 → 110)."
  public static func line(_ changes: [TierChange]) -> String {
    let told = changes.filter { $0.difference != 0 }.map { change in
      let sign = change.difference > 0 ? "+" : "−"
      let size = Weight(thousandths: abs(change.difference))
      return "\(change.tier.rawValue) \(sign)\(size) (\(change.before) → \(change.after))"
    }
    return told.isEmpty
      ? "Costs nothing in any tier." : "In the tiers: \(told.joined(separator: ", "))."
  }
}

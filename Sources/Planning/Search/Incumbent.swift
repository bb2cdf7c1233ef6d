/// The best plan so far, and how good it is by each tier.
struct Incumbent {
  let plan: StaffedPlan

  /// In steps of the tier.
  func value(_ position: Int, _ scale: TierScale) -> Int {
    plan.costs[position] / scale.steps[position]
  }
}

/// A tier settled: its value and what is proved about it, in steps.
struct TierProof {
  let value: Int
  let bound: Int
}

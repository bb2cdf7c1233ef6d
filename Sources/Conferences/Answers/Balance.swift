public import WorkingTime

/// What it costs to keep the busiest chair's week short: a plan without a cap, and one for each cap,
/// from the loosest down.
public struct Balance: Sendable {
  /// The scenario's name.
  public let scenario: String
  public let asOf: Day
  public let uncapped: ComparedPlan.Outcome
  public let steps: [BalanceStep]

  public init(
    scenario: String, asOf: Day, uncapped: ComparedPlan.Outcome, steps: [BalanceStep]
  ) {
    self.scenario = scenario
    self.asOf = asOf
    self.uncapped = uncapped
    self.steps = steps
  }

  /// Whether the last cap breaks what is essential, and no lower one was tried for it.
  public var isBroken: Bool {
    guard case .figures(let before) = uncapped, case .figures(let after)? = steps.last?.outcome
    else { return false }
    return after.isLater(than: before)
  }

  /// The plans side by side, the one without a cap first.
  public var comparison: Comparison {
    Comparison(
      scenario: scenario, asOf: asOf,
      base: ComparedPlan(
        name: "Without a cap", what: "Each chair's own limit only.", outcome: uncapped),
      others: steps.map { step in
        ComparedPlan(
          name: "At most \(step.cap) a week",
          what:
            "No chair has more than \(step.cap) from Monday to Sunday, or than their own limit.",
          outcome: step.outcome)
      })
  }
}

/// A plan in which no chair's week has more than so many conferences.
public struct BalanceStep: Sendable {
  /// Conferences from Monday to Sunday.
  public let cap: Int
  public let outcome: ComparedPlan.Outcome

  public init(cap: Int, outcome: ComparedPlan.Outcome) {
    self.cap = cap
    self.outcome = outcome
  }
}

public import WorkingTime

/// Plans of one scenario laid side by side: as it is, and as it would be with each what-if.
public struct Comparison: Sendable {
  /// The scenario's name.
  public let scenario: String
  public let asOf: Day
  /// The plan to which the others are compared.
  public let base: ComparedPlan
  /// In the order in which they were asked for, or the best first.
  public let others: [ComparedPlan]
  /// Better than the first and not laid beside it, since others are better still; the best first.
  public let lesser: [ComparedPlan]
  /// No better than the first, and not laid beside it.
  public let idle: [ComparedPlan]

  public init(
    scenario: String, asOf: Day, base: ComparedPlan, others: [ComparedPlan],
    lesser: [ComparedPlan] = [], idle: [ComparedPlan] = []
  ) {
    self.scenario = scenario
    self.asOf = asOf
    self.base = base
    self.others = others
    self.lesser = lesser
    self.idle = idle
  }

  /// Those laid side by side, the base first.
  public var all: [ComparedPlan] { [base] + others }
  /// Every plan that was made or was to be.
  public var planned: [ComparedPlan] { all + lesser + idle }
}

/// One of several plans laid side by side.
public struct ComparedPlan: Sendable {
  public let name: String
  /// What is supposed; one sentence.
  public let what: String
  /// Whether more or fewer conferences are asked for, of those without a date yet.
  public let changesDemand: Bool
  public let outcome: Outcome

  public init(name: String, what: String, changesDemand: Bool = false, outcome: Outcome) {
    self.name = name
    self.what = what
    self.changesDemand = changesDemand
    self.outcome = outcome
  }

  public enum Outcome: Sendable, Hashable {
    case figures(PlanFigures)
    /// Planning ended without a plan; a sentence says why.
    case failed(String)
    /// Nobody waited for it.
    case notPlanned
  }

  public var figures: PlanFigures? {
    switch outcome {
    case .figures(let figures): figures
    case .failed, .notPlanned: nil
    }
  }
}

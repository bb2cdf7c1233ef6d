public import WorkingTime

/// Plans of one scenario laid side by side: as it is, and as it would be with each what-if.
public struct Comparison: Sendable {
  /// The scenario's name.
  public let scenario: String
  public let asOf: Day
  /// The plan to which the others are compared.
  public let base: ComparedPlan
  /// In the order in which they were asked for.
  public let others: [ComparedPlan]

  public init(scenario: String, asOf: Day, base: ComparedPlan, others: [ComparedPlan]) {
    self.scenario = scenario
    self.asOf = asOf
    self.base = base
    self.others = others
  }

  /// The base first.
  public var all: [ComparedPlan] { [base] + others }
}

/// One of several plans laid side by side.
public struct ComparedPlan: Sendable {
  public let name: String
  /// What is supposed; one sentence.
  public let what: String
  public let outcome: Outcome

  public init(name: String, what: String, outcome: Outcome) {
    self.name = name
    self.what = what
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

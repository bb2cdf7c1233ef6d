public import Conferences

/// The planner's own fault: a plan that does not stand up to the verifier. It is never handed out.
public enum PlanningFault: Error, Sendable, CustomStringConvertible {
  case unlawful([Problem])
  case misvalued(tier: Tier)

  public var description: String {
    switch self {
    case .unlawful(let problems):
      "the plan made breaks rules, and is not handed out:\n"
        + problems.map { "\($0.rule): \($0.sentence)" }.joined(separator: "\n")
    case .misvalued(let tier):
      "the plan made is not worth in tier \(tier.rawValue) what the search counted"
    }
  }
}

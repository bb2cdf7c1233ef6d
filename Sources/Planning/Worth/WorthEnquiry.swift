public import Conferences
public import LinearModels

/// Says what one more chair, minute-taker, room or agency's person would be worth, and when: thought of
/// from the prices that the bound pays for what is scarce, and each then planned for.
public struct WorthEnquiry {
  private let planner: Planner
  private let limits: SolveLimits

  public init(solver: any LinearSolver, limits: SolveLimits = SolveLimits()) {
    planner = Planner(solver: solver)
    self.limits = limits
  }

  /// A plan with one more of something.
  public struct Answer: Sendable {
    public let whatIf: WhatIf
    public let scenario: Scenario
    public let plan: Plan
  }

  public struct Answers: Sendable {
    /// The plan as things are.
    public let base: Plan
    /// Those that make the plan better, the best first.
    public let better: [Answer]
    /// Those planned for that make it no better, in the order of the prices.
    public let idle: [Answer]
  }

  /// - Parameter most: ideas planned for.
  /// - Throws: ``LimitFault``, `SolverFault`.
  public func answers(_ scenario: Scenario, most: Int = 6) throws -> Answers {
    let (base, scarce) = try priced(scenario)
    var better: [Answer] = []
    var idle: [Answer] = []
    for resource in scarce.prefix(most) {
      if limits.stop?.isRaised ?? false { break }
      let whatIf = WorthIdea(scenario: scenario).whatIf(resource)
      guard let changed = try? whatIf.applied(to: scenario) else { continue }
      let plan = try planner.plan(changed, limits: limits)
      let answer = Answer(whatIf: whatIf, scenario: changed, plan: plan)
      if Self.changes(from: base, to: plan).isBetter {
        better.append(answer)
      } else {
        idle.append(answer)
      }
    }
    return Answers(
      base: base,
      better: better.enumerated().sorted { a, b in
        let changes = Self.changes(from: b.element.plan, to: a.element.plan)
        return changes.isBetter || (!changes.isWorse && a.offset < b.offset)
      }.map(\.element), idle: idle)
  }

  /// The plan, and what its tiers pay for: that of the first tiers first, the dearest first in each.
  private func priced(_ scenario: Scenario) throws -> (Plan, [PricedResource]) {
    var plan: Plan?
    var scarce: [PricedResource] = []
    try planner.plan(
      scenario, limits: limits,
      watch: { engine, pools in
        engine.whenRelaxed = { _, relaxed in
          scarce += ResourcePrices(relaxed, pools: pools).ranked.filter { !scarce.contains($0) }
        }
      }, deliver: { plan = $0 })
    return (plan!, scarce)
  }

  private static func changes(from base: Plan, to plan: Plan) -> [TierChange] {
    zip(base.tiers, plan.tiers).map {
      TierChange(tier: $0.tier, before: $0.value, after: $1.value)
    }
  }
}

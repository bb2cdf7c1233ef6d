import Conferences
import GLPKSolver
import LinearModels

@testable import Planning

/// The plans of a scenario divided until its second tier is settled, with nothing looked at before but
/// the clerk's plan.
struct DividedPlans {
  /// In thousandths, of the best plan found and of what is proved.
  let value: Int
  let bound: Int
  /// What was found to hold on the way.
  let cuts: [Cut]

  /// Nil where the clerk's plan is not as good in the first tier as a plan can be.
  ///
  /// - Parameter statutory: what the first tier costs at the least, in thousandths.
  init?(_ scenario: Scenario, statutory: Int) throws {
    let parts = try SearchParts(scenario)
    let space = parts.space
    for conference in parts.candidates.tasks.indices { space.reveal(conference, 0, below: .max) }
    guard let first = try parts.clerksPlan(), first.costs[0] * 1000 == statutory else {
      return nil
    }
    let board = CutBoard(parts.candidates)
    let separation = Separation(parts.candidates, pools: parts.pools, staffing: parts.staffing)
    let incumbent = Incumbent(first, scale: parts.scale, separation: separation, board: board)
    incumbent.settle(0, at: first.costs[0])
    let master = Master(
      space, separation: separation, position: 1, tierScale: parts.scale,
      tierLimits: incumbent.limits, board: board, plan: first)
    let bound = try GLPKSolver().withSession(on: LinearModel()) { session in
      let model = try MasterModel(master, session, incumbent: first.selection)
      return try BranchAndPrice(
        model, relaxation: Relaxation(model: model, limits: SolveLimits()), incumbent: incumbent,
        limits: SolveLimits()
      ).run(from: 0)
    }
    let step = parts.scale.standards == 1 ? parts.scale.steps[1] : 1000
    value = incumbent.value(1) * step
    self.bound = bound * step
    cuts = board.cuts
  }
}

extension Scenario {
  /// The same with a tier right after the first.
  func settling(_ tier: Tier) -> Scenario {
    let tiers = [.statutory, tier] + Tier.allCases.filter { $0 != .statutory && $0 != tier }
    let entry = Policy.Entry(value: .tierList(tiers), source: "this test", policy: "test")
    var scenario = self
    scenario.policy = scenario.policy.changing([.tiers: entry])
    return scenario
  }
}

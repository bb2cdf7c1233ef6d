import Conferences
import GLPKSolver
import Testing

@testable import Planning

/// Dividing the plans, by itself, proves what exhaustive search finds.
struct DividedPlansTests {
  private static let block = 20
  private static let blocks = Array(stride(from: 800, to: 900, by: block))

  @Test(arguments: blocks, [Tier.standards, .preference])
  func whatIsProvedIsAllThereIs(first: Int, tier: Tier) throws {
    var settled = 0
    var proved = 0
    for seed in first..<first + Self.block {
      let scenario = TinyScenarios.scenario(seed: seed).settling(tier)
      let best = ExhaustiveSearch(scenario).best.values
      guard let divided = try DividedPlans(scenario, statutory: best[0]) else { continue }
      #expect(divided.bound <= best[1], "seed \(seed)")
      #expect(divided.value >= best[1], "seed \(seed)")
      settled += 1
      if divided.bound == divided.value { proved += 1 }
    }
    #expect(settled > Self.block / 2)
    #expect(proved == settled)
  }

  /// Larger ones, in which much has to be divided, against the whole search.
  @Test(arguments: [53, 60, 65])
  func whatIsProvedOfLargerOnesHolds(seed: Int) throws {
    let scenario = TinyScenarios.largerScenario(seed: seed).settling(.standards)
    let plan = try Planner(solver: GLPKSolver()).plan(scenario)
    #expect(plan.isOptimal)
    let best = plan.tiers.map(\.value.thousandths)
    let divided = try #require(try DividedPlans(scenario, statutory: best[0]))
    #expect(divided.bound <= best[1])
    #expect(divided.value >= best[1])
  }
}

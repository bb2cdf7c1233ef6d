import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// The engine's plans against exhaustive search, tier by tier, over seeded tiny scenarios.
struct ExhaustiveTests {
  @Test(arguments: 0..<40)
  func theEngineFindsWhatExhaustiveSearchFinds(block: Int) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      let scenario = TinyScenarios.scenario(seed: seed)
      let search = ExhaustiveSearch(scenario)
      let plan = try Planner(solver: GLPKSolver()).plan(scenario)
      let differences = PlanComparison(scenario, search, plan).differences
      let report = PlanReport(seed: seed, scenario: scenario, search: search, plan: plan)
      #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))\n\(report)")
    }
  }
}

import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// The engine's plans against exhaustive search, tier by tier, over seeded tiny scenarios.
struct ExhaustiveTests {
  private static let block = 20

  @Test(arguments: Array(stride(from: 0, to: TinyScenarios.seeds.upperBound, by: block)))
  func theEngineFindsWhatExhaustiveSearchFinds(first: Int) throws {
    for seed in first..<first + Self.block {
      let scenario = TinyScenarios.scenario(seed: seed)
      let search = ExhaustiveSearch(scenario)
      let plan = try Planner(solver: GLPKSolver()).plan(scenario)
      let differences = PlanComparison(scenario, search, plan).differences
      let report = PlanReport(seed: seed, scenario: scenario, search: search, plan: plan)
      #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))\n\(report)")
    }
  }
}

import Conferences
import LinearModels
import Planning
import Testing

/// Wherever the search is stopped, there is a checked plan with bounds that hold.
@Suite struct StoppedSearchTests {
  @Test(arguments: [7, 19])
  func aStopInTheMiddleOfASolveKeepsAPlan(seed: Int) throws {
    let scenario = TinyScenarios.largerScenario(seed: seed)
    for solves in stride(from: 1, through: 120, by: 7) {
      let solver = StoppedSolver(afterSolves: solves)
      let plan = try Planner(solver: solver).plan(
        scenario, limits: SolveLimits(stop: solver.stop))
      let said = TierVector(values: plan.tiers.map(\.value.thousandths))
      #expect(CalendarCheck(scenario, plan.bookings, plan.duty).tiers == said)
      #expect(plan.tiers.allSatisfy { $0.bound.thousandths <= $0.value.thousandths })
      if !solver.stop.isRaised { break }
    }
  }
}

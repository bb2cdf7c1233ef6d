import Conferences
import GLPKSolver
import LinearModels
import Planning
import Testing

/// Whenever the search is stopped, there is a checked plan with bounds that hold, and nothing more is
/// begun.
@Suite struct StoppedSearchTests {
  /// Stops in one scenario, as far apart as its search is long; those inside a solve take longer.
  private static func stops(_ manner: StoppedSolver.Manner) -> Int {
    switch manner {
    case .between: 15
    case .inside: 8
    }
  }

  private func plan(_ scenario: Scenario, _ solver: StoppedSolver) throws -> Plan {
    try Planner(solver: solver).plan(scenario, limits: SolveLimits(stop: solver.stop))
  }

  @Test(arguments: [7, 19], StoppedSolver.Manner.allCases)
  func aStopAtAnyCallKeepsAPlan(seed: Int, manner: StoppedSolver.Manner) throws {
    let scenario = TinyScenarios.largerScenario(seed: seed)
    let unstopped = StoppedSolver(manner)
    let best = try plan(scenario, unstopped)
    #expect(best.isOptimal)
    let step = unstopped.callsBeforeStop / Self.stops(manner) + 1
    for call in stride(from: 1, through: unstopped.callsBeforeStop, by: step) {
      let solver = StoppedSolver(atCall: call, manner)
      let plan = try plan(scenario, solver)
      #expect(StoppedPlan(plan, scenario, best: best).faults == [], "stopped at call \(call)")
      #expect(solver.callsAfterStop == 0, "stopped at call \(call)")
    }
  }

  /// At the beginning or the end of a separation, a staffing, or a relaxation.
  @Test(arguments: [7, 19])
  func aStopAtAnyPhaseKeepsAPlan(seed: Int) throws {
    let scenario = TinyScenarios.largerScenario(seed: seed)
    let unstopped = PhaseStop()
    let best = try Planner(solver: GLPKSolver()).plan(scenario, meter: unstopped.meter)
    let step = unstopped.changes / Self.stops(.between) + 1
    for change in stride(from: 1, through: unstopped.changes, by: step) {
      let stopped = PhaseStop(atChange: change)
      let plan = try Planner(solver: GLPKSolver()).plan(
        scenario, limits: SolveLimits(stop: stopped.stop), meter: stopped.meter)
      #expect(StoppedPlan(plan, scenario, best: best).faults == [], "stopped at \(change)")
    }
  }
}

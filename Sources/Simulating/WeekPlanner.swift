internal import Conferences
internal import LinearModels
internal import Planning

/// Plans one Friday's scenario with as much work as a simulated week may take.
struct WeekPlanner {
  let solver: any LinearSolver
  /// Raised when nobody waits any more.
  let stop: StopSignal

  /// - Throws: `Stopped` when nobody waits any more, or a fault of ours or the solver's.
  func plan(_ scenario: Scenario) throws -> Plan {
    let limits = SolveLimits(stop: stop)
    let plan = try Planner(solver: solver).plan(scenario, limits: limits)
    try stop.check()
    return plan
  }
}

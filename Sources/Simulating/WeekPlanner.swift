internal import Conferences
internal import LinearModels
internal import Planning

/// Plans one Friday's scenario with as much work as a simulated week may take.
struct WeekPlanner {
  let solver: any LinearSolver
  /// Raised when nobody waits any more.
  let stop: StopSignal

  /// A few seconds' work. An ordinary week of a large unit is proven best within it as a rule; weeks in
  /// which chairs or rooms do not suffice often are not.
  static let mostWork = 40_000

  /// - Throws: `Stopped` when nobody waits any more, or a fault of ours or the solver's.
  func plan(_ scenario: Scenario) throws -> Plan {
    let budget = WorkBudget(work: Self.mostWork, stop: stop)
    var plan = try Planner(solver: BudgetedSolver(solver: solver, budget: budget))
      .plan(scenario, limits: SolveLimits(stop: budget.ended))
    try stop.check()
    if plan.stoppedEarly != nil { plan.stoppedEarly = .workLimit }
    return plan
  }
}

public import Conferences
public import LinearModels
public import Synthetic
internal import WorkingTime

/// Plays years week after week, each week planned by the real engine.
public struct YearSimulator: Sendable {
  private let start: RunningStart
  private let question: SimulationQuestion
  /// Shown every week's scenario with its plan.
  private let observer: @Sendable (Scenario, Plan) -> Void

  public init(
    _ question: SimulationQuestion, from start: RunningStart,
    observer: @escaping @Sendable (Scenario, Plan) -> Void = { _, _ in }
  ) {
    self.question = question
    self.start = start
    self.observer = observer
  }

  /// One year. It depends on the question's seed, the run's number and the size alone.
  /// - Throws: ``LimitFault``, ``PlanningFault`` or `SolverFault`: faults of ours or the solver's.
  public func year(run: Int, size: UnitSize, solver: any LinearSolver, stop: StopSignal) throws
    -> SimulatedYear
  {
    var life = RunningYear(from: start, seed: RunSeed.of(run, question.seed), size: size)
    var tally = YearTally(SimulatedYear(run: run, size: size))
    for _ in 0..<question.weeks {
      try stop.check()
      let plan = try WeekPlanner(solver: solver, stop: stop).plan(life.scenario)
      observer(life.scenario, plan)
      tally.count(plan, of: life.scenario)
      life.publish(plan.bookings, duty: plan.duty)
      life.playWeek()
    }
    try tally.countOverdue(life.scenario)
    return tally.year
  }
}

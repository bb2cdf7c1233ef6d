internal import CGLPK
internal import LinearModels

/// One integer solve: with GLPK's presolver, and in other ways where that cannot tell or has failed.
struct IntegerRun {
  let problem: Problem
  let model: LinearModel
  let limits: SolveLimits
  let deadline: Deadline
  private var work = Outcome.Work()

  init(problem: Problem, model: LinearModel, limits: SolveLimits, deadline: Deadline) {
    self.problem = problem
    self.model = model
    self.limits = limits
    self.deadline = deadline
  }

  mutating func solve() throws(SolverFault) -> Outcome {
    if limits.stop?.isRaised == true { return Outcome(ending: .cancelled) }
    guard let tightened = model.withWholeBounds() else { return Outcome(ending: .infeasible) }
    try load(tightened)
    return try search(Attempt.first)
  }

  /// How a search is set up.
  private struct Attempt {
    var presolve: Bool
    var cuts: Bool
    static let first = Attempt(presolve: true, cuts: true)
    /// The root's relaxation tells infeasible from unbounded, the presolver does not.
    static let unpresolved = Attempt(presolve: false, cuts: true)
    /// What remains when numbers have failed: as little as possible.
    static let plain = Attempt(presolve: false, cuts: false)
  }

  private mutating func search(_ first: Attempt) throws(SolverFault) -> Outcome {
    var attempt = first
    while let report = try run(attempt) {
      switch report.verdict {
      case .ended(let ending): return try outcome(ending, report)
      case .unboundedRelaxation: return try solveForAnything()
      case .infeasibleOrUnbounded where attempt.presolve: attempt = .unpresolved
      case .failed where attempt.cuts: attempt = .plain
      case .infeasibleOrUnbounded, .failed: throw .broke(words: Problem.lastWords)
      }
    }
    return Outcome(ending: .cancelled, work: work)
  }

  private mutating func run(_ attempt: Attempt) throws(SolverFault) -> IntegerReport? {
    let limits = RunLimits(limits, deadline, spent: work)
    let report = try problem.solveInteger(presolve: attempt.presolve, cuts: attempt.cuts, limits)
    work.simplexIterations += Int(report?.iterations ?? 0)
    work.nodes += Int(report?.nodes ?? 0)
    return report
  }

  /// With an unbounded relaxation the problem is unbounded if it has any integer solution at all, so
  /// the costs go. That holds for rational coefficients, and a computer knows no others.
  private mutating func solveForAnything() throws(SolverFault) -> Outcome {
    for position in model.variables.indices {
      try problem.setCost(0, ofVariable: position)
    }
    while let report = try run(.plain) {
      switch report.verdict {
      case .ended(.optimal): return Outcome(ending: .unbounded, work: work)
      case .ended(let ending): return Outcome(ending: ending, work: work)
      case .infeasibleOrUnbounded, .unboundedRelaxation, .failed:
        throw .broke(words: Problem.lastWords)
      }
    }
    return Outcome(ending: .cancelled, work: work)
  }

  private func outcome(_ ending: Outcome.Ending, _ report: IntegerReport)
    throws(SolverFault) -> Outcome
  {
    var outcome = Outcome(ending: ending, work: work)
    if report.integer == .optimal || report.integer == .feasible {
      outcome.solution = model.solution(rounding: try problem.wholeValues())
    }
    outcome.bound = bound(ending, report, outcome.solution?.objective)
    return isWanted(outcome.solution) ? outcome : withoutSolution(outcome)
  }

  /// GLPK rounds whole variables' bounds by a hundred-thousandth, so what just misses the cutoff can
  /// pass its constraint.
  private func isWanted(_ solution: Outcome.Solution?) -> Bool {
    guard let solution, let cutoff = limits.cutoff else { return true }
    return solution.objective < cutoff - Self.leastImprovement(on: cutoff) / 2
  }

  /// An optimum that is not wanted proves that nothing is.
  private func withoutSolution(_ outcome: Outcome) -> Outcome {
    if outcome.ending == .optimal { return Outcome(ending: .infeasible, work: outcome.work) }
    var outcome = outcome
    outcome.solution = nil
    return outcome
  }

  /// An emptied tree proves its solution; otherwise the least open node counts, and with a cutoff
  /// nothing is known above it.
  private func bound(
    _ ending: Outcome.Ending, _ report: IntegerReport, _ objective: Double?
  ) -> Double? {
    if ending == .optimal, report.code == .finished { return objective }
    guard ending != .infeasible, report.has_bound else { return nil }
    return min(report.bound, objective ?? .infinity, limits.cutoff ?? .infinity)
  }
}

internal import CGLPK
internal import LinearModels

/// One linear solve: a simplex run, and another one where the first cannot tell or has failed.
struct LinearRun {
  let problem: Problem
  let limits: SolveLimits
  let deadline: Deadline
  private var work = Outcome.Work()

  init(problem: Problem, limits: SolveLimits, deadline: Deadline) {
    self.problem = problem
    self.limits = limits
    self.deadline = deadline
  }

  /// Solves from the basis at hand. The dual method hands over to the primal one if there is no dual
  /// solution; a numerical failure is tried once more from the standard basis.
  mutating func solve(_ first: SimplexMethod) throws(SolverFault) -> Outcome {
    if limits.stop?.isRaised == true { return Outcome(ending: .cancelled) }
    var method = Method(first)
    var hasRestarted = false
    while let report = try run(method) {
      switch report.verdict {
      case .ended(let ending): return try outcome(ending, report)
      case .infeasibleOrUnbounded where method == .dual: method = .primal
      case .infeasibleOrUnbounded, .unboundedRelaxation, .failed:
        guard !hasRestarted else { throw .broke(words: Problem.lastWords) }
        hasRestarted = true
        method = .primal
        try problem.useStandardBasis()
      }
    }
    return Outcome(ending: .cancelled, work: work)
  }

  private mutating func run(_ method: Method) throws(SolverFault) -> SimplexReport? {
    let report = try problem.solveLinear(method, RunLimits(limits, deadline, spent: work))
    work.simplexIterations += Int(report?.iterations ?? 0)
    return report
  }

  /// Reads back only what the ending gives a meaning to.
  private func outcome(_ ending: Outcome.Ending, _ report: SimplexReport)
    throws(SolverFault) -> Outcome
  {
    var outcome = Outcome(ending: ending, work: work)
    switch ending {
    case .infeasible, .unbounded: return outcome
    case .optimal: outcome.duals = try problem.duals()
    case .timeLimit, .workLimit, .cancelled: break
    }
    guard report.objective.isFinite else {
      throw .broke(words: "GLPK answered with an objective of \(report.objective).")
    }
    if report.primal == .feasible {
      outcome.solution = .init(objective: report.objective, values: try problem.values())
    }
    // Any dual solution bounds the objective from below, by weak duality.
    if report.dual == .feasible { outcome.bound = report.objective }
    return outcome
  }
}

extension Method {
  init(_ method: SimplexMethod) {
    switch method {
    case .primal: self = .primal
    case .dual: self = .dual
    }
  }
}

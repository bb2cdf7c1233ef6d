import GLPKSolver
import LinearModels
import Synchronization

/// GLPK, stopped at whatever it is asked as the n-th: to solve, to take a row or a column, or to
/// change one.
struct StoppedSolver: LinearSolver {
  /// When the signal is raised.
  enum Manner: CaseIterable {
    /// While GLPK does nothing.
    case between
    /// In the middle of the simplex method, which is left by force: every session is dead then.
    case inside
  }

  let stop = StopSignal()
  private let calls: Calls
  private let solver = GLPKSolver()

  init(atCall number: Int = .max, _ manner: Manner) {
    calls = Calls(stop: stop, until: number, manner)
  }

  /// How often it was asked before the stop, or in all without one.
  var callsBeforeStop: Int { calls.before }
  /// How often it was asked after the stop for what the stop could have ended.
  var callsAfterStop: Int { calls.after }

  func solve(_ model: LinearModel, limits: SolveLimits) throws(SolverFault) -> Outcome {
    guard limits.stop != nil else { return try solver.solve(model, limits: limits) }
    calls.count()
    return try solver.solve(model, limits: limits)
  }

  func withSession<Result>(on model: LinearModel, _ body: (any LinearSession) throws -> Result)
    throws -> Result
  {
    try solver.withSession(on: model) { session in
      try body(StoppedSession(session: session, calls: calls))
    }
  }
}

/// Counts what is asked, and raises the stop.
private final class Calls: Sendable {
  private let stop: StopSignal
  private let last: Int
  private let manner: StoppedSolver.Manner
  private let done = Mutex((before: 0, after: 0))

  init(stop: StopSignal, until last: Int, _ manner: StoppedSolver.Manner) {
    self.stop = stop
    self.last = last
    self.manner = manner
  }

  var before: Int { done.withLock { $0.before } }
  var after: Int { done.withLock { $0.after } }

  func count() {
    let isLast = done.withLock { done in
      if stop.isRaised { done.after += 1 } else { done.before += 1 }
      return !stop.isRaised && done.before == last
    }
    guard isLast else { return }
    switch manner {
    case .between: stop.raise()
    case .inside: LongSolve.run(until: stop)
    }
  }
}

private final class StoppedSession: LinearSession {
  private let session: any LinearSession
  private let calls: Calls

  init(session: any LinearSession, calls: Calls) {
    self.session = session
    self.calls = calls
  }

  func addVariable(_ range: Range, cost: Double, coefficients: [(ConstraintIndex, Double)])
    throws(SolverFault) -> VariableIndex
  {
    calls.count()
    return try session.addVariable(range, cost: cost, coefficients: coefficients)
  }

  func addConstraint(_ terms: [Term], _ range: Range) throws(SolverFault) -> ConstraintIndex {
    calls.count()
    return try session.addConstraint(terms, range)
  }

  func removeConstraints(_ constraints: [ConstraintIndex]) throws(SolverFault) {
    calls.count()
    try session.removeConstraints(constraints)
  }

  func setCost(_ cost: Double, of variable: VariableIndex) throws(SolverFault) {
    calls.count()
    try session.setCost(cost, of: variable)
  }

  func setRange(_ range: Range, of variable: VariableIndex) throws(SolverFault) {
    calls.count()
    try session.setRange(range, of: variable)
  }

  func setRange(_ range: Range, of constraint: ConstraintIndex) throws(SolverFault) {
    calls.count()
    try session.setRange(range, of: constraint)
  }

  func exchange(_ constraint: ConstraintIndex, for variable: VariableIndex) throws(SolverFault) {
    calls.count()
    try session.exchange(constraint, for: variable)
  }

  func solve(_ method: SimplexMethod, limits: SolveLimits) throws(SolverFault) -> Outcome {
    calls.count()
    return try session.solve(method, limits: limits)
  }
}

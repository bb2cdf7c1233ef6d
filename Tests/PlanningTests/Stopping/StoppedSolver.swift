import GLPKSolver
import LinearModels
import Synchronization

/// A solver that is stopped in the middle of one of its linear solves, as GLPK is by Ctrl-C: that
/// solve has no answer, and its session is dead afterwards.
struct StoppedSolver: LinearSolver {
  let stop: StopSignal
  private let left: Countdown
  private let solver = GLPKSolver()

  init(afterSolves count: Int) {
    stop = StopSignal()
    left = Countdown(count)
  }

  func solve(_ model: LinearModel, limits: SolveLimits) throws(SolverFault) -> Outcome {
    try solver.solve(model, limits: limits)
  }

  func withSession<Result>(on model: LinearModel, _ body: (any LinearSession) throws -> Result)
    throws -> Result
  {
    try solver.withSession(on: model) { session in
      try body(StoppedSession(session: session, stop: stop, left: left))
    }
  }
}

final class Countdown: Sendable {
  private let left: Atomic<Int>
  init(_ count: Int) { left = Atomic(count) }

  /// Counts down; whether this was the last.
  func isLast() -> Bool { left.subtract(1, ordering: .relaxed).newValue == 0 }
}

private final class StoppedSession: LinearSession {
  private let session: any LinearSession
  private let stop: StopSignal
  private let left: Countdown
  private var isDead = false

  init(session: any LinearSession, stop: StopSignal, left: Countdown) {
    self.session = session
    self.stop = stop
    self.left = left
  }

  private func check() throws(SolverFault) { if isDead { throw .dead } }

  func addVariable(_ range: Range, cost: Double, coefficients: [(ConstraintIndex, Double)])
    throws(SolverFault) -> VariableIndex
  {
    try check()
    return try session.addVariable(range, cost: cost, coefficients: coefficients)
  }

  func addConstraint(_ terms: [Term], _ range: Range) throws(SolverFault) -> ConstraintIndex {
    try check()
    return try session.addConstraint(terms, range)
  }

  func removeConstraints(_ constraints: [ConstraintIndex]) throws(SolverFault) {
    try check()
    try session.removeConstraints(constraints)
  }

  func setCost(_ cost: Double, of variable: VariableIndex) throws(SolverFault) {
    try check()
    try session.setCost(cost, of: variable)
  }

  func setRange(_ range: Range, of variable: VariableIndex) throws(SolverFault) {
    try check()
    try session.setRange(range, of: variable)
  }

  func setRange(_ range: Range, of constraint: ConstraintIndex) throws(SolverFault) {
    try check()
    try session.setRange(range, of: constraint)
  }

  func solve(_ method: SimplexMethod, limits: SolveLimits) throws(SolverFault) -> Outcome {
    try check()
    guard left.isLast() else { return try session.solve(method, limits: limits) }
    stop.raise()
    isDead = true
    return Outcome(ending: .cancelled)
  }
}

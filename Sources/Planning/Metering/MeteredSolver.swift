internal import LinearModels

/// A solver whose work is counted, and which is otherwise the one it is made of.
struct MeteredSolver: LinearSolver {
  let solver: any LinearSolver
  let meter: SearchMeter

  func solve(_ model: LinearModel, limits: SolveLimits) throws(SolverFault) -> Outcome {
    let outcome = try solver.solve(model, limits: limits)
    meter.count(outcome.work, rows: model.constraints.count, columns: model.variables.count)
    return outcome
  }

  func withSession<Result>(on model: LinearModel, _ body: (any LinearSession) throws -> Result)
    throws -> Result
  {
    try solver.withSession(on: model) { session in
      try body(
        MeteredSession(
          session: session, meter: meter, rows: model.constraints.count,
          columns: model.variables.count))
    }
  }
}

private final class MeteredSession: LinearSession {
  private let session: any LinearSession
  private let meter: SearchMeter
  private var rows: Int
  private var columns: Int

  init(session: any LinearSession, meter: SearchMeter, rows: Int, columns: Int) {
    self.session = session
    self.meter = meter
    self.rows = rows
    self.columns = columns
  }

  func addVariable(_ range: Range, cost: Double, coefficients: [(ConstraintIndex, Double)])
    throws(SolverFault) -> VariableIndex
  {
    columns += 1
    return try session.addVariable(range, cost: cost, coefficients: coefficients)
  }

  func addConstraint(_ terms: [Term], _ range: Range) throws(SolverFault) -> ConstraintIndex {
    rows += 1
    return try session.addConstraint(terms, range)
  }

  func removeConstraints(_ constraints: [ConstraintIndex]) throws(SolverFault) {
    try session.removeConstraints(constraints)
    rows -= constraints.count
  }

  func setCost(_ cost: Double, of variable: VariableIndex) throws(SolverFault) {
    try session.setCost(cost, of: variable)
  }

  func setRange(_ range: Range, of variable: VariableIndex) throws(SolverFault) {
    try session.setRange(range, of: variable)
  }

  func setRange(_ range: Range, of constraint: ConstraintIndex) throws(SolverFault) {
    try session.setRange(range, of: constraint)
  }

  func exchange(_ constraint: ConstraintIndex, for variable: VariableIndex) throws(SolverFault) {
    try session.exchange(constraint, for: variable)
  }

  func solve(_ method: SimplexMethod, limits: SolveLimits) throws(SolverFault) -> Outcome {
    let outcome = try session.solve(method, limits: limits)
    meter.count(outcome.work, rows: rows, columns: columns)
    return outcome
  }
}

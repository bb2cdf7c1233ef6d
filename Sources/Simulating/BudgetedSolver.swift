internal import LinearModels

/// A solver that answers as long as there is work left in a budget, and then says that it was
/// cancelled, without beginning anything.
struct BudgetedSolver: LinearSolver {
  let solver: any LinearSolver
  let budget: WorkBudget

  func solve(_ model: LinearModel, limits: SolveLimits) throws(SolverFault) -> Outcome {
    guard budget.allowsMore else { return Outcome(ending: .cancelled) }
    let outcome = try solver.solve(model, limits: limits)
    budget.take(outcome.work)
    return outcome
  }

  func withSession<Result>(on model: LinearModel, _ body: (any LinearSession) throws -> Result)
    throws -> Result
  {
    try solver.withSession(on: model) { session in
      try body(BudgetedSession(session: session, budget: budget))
    }
  }
}

private struct BudgetedSession: LinearSession {
  let session: any LinearSession
  let budget: WorkBudget

  func addVariable(_ range: Range, cost: Double, coefficients: [(ConstraintIndex, Double)])
    throws(SolverFault) -> VariableIndex
  {
    try session.addVariable(range, cost: cost, coefficients: coefficients)
  }

  func addConstraint(_ terms: [Term], _ range: Range) throws(SolverFault) -> ConstraintIndex {
    try session.addConstraint(terms, range)
  }

  func removeConstraints(_ constraints: [ConstraintIndex]) throws(SolverFault) {
    try session.removeConstraints(constraints)
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
    guard budget.allowsMore else { return Outcome(ending: .cancelled) }
    let outcome = try session.solve(method, limits: limits)
    budget.take(outcome.work)
    return outcome
  }
}

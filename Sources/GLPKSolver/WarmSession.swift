internal import LinearModels

/// A linear problem that stays in GLPK between solves. Nothing of it is kept twice: rows, columns and
/// basis are GLPK's own.
final class WarmSession: LinearSession {
  private let problem: Problem
  /// Whether there is one to start from: the last solve's, or one that was given.
  private var hasBasis = false

  init(_ problem: Problem) { self.problem = problem }

  func addVariable(_ range: Range, cost: Double, coefficients: [(ConstraintIndex, Double)])
    throws(SolverFault) -> VariableIndex
  {
    let position = problem.variableCount
    try check { faults in
      faults.check(range, of: "variable \(position)")
      faults.check(cost, as: "The cost of variable \(position)")
      for (constraint, coefficient) in coefficients {
        faults.check(constraint, among: problem.constraintCount, in: "variable \(position)")
        faults.check(
          coefficient,
          as: "The coefficient of variable \(position) in constraint \(constraint.position)")
      }
    }
    try problem.addVariables(1)
    try problem.setRange(range, ofVariable: position)
    try problem.setCost(cost, ofVariable: position)
    try problem.setCoefficients(coefficients, ofVariable: position)
    return VariableIndex(position)
  }

  func addConstraint(_ terms: [Term], _ range: Range) throws(SolverFault) -> ConstraintIndex {
    let position = problem.constraintCount
    try check { faults in
      faults.check(range, of: "constraint \(position)")
      faults.check(terms, among: problem.variableCount, of: "constraint \(position)")
    }
    try problem.addConstraints(1)
    try problem.setRange(range, ofConstraint: position)
    try problem.setTerms(terms, ofConstraint: position)
    return ConstraintIndex(position)
  }

  func removeConstraints(_ constraints: [ConstraintIndex]) throws(SolverFault) {
    try check { faults in
      for constraint in constraints {
        faults.check(constraint, among: problem.constraintCount, in: "a removal")
      }
      if Set(constraints).count < constraints.count {
        faults.add("A constraint is to be removed twice.")
      }
    }
    try problem.removeConstraints(constraints.map(\.position))
  }

  func setCost(_ cost: Double, of variable: VariableIndex) throws(SolverFault) {
    try check { faults in
      faults.check(variable, among: problem.variableCount, in: "a change of cost")
      faults.check(cost, as: "The cost of variable \(variable.position)")
    }
    try problem.setCost(cost, ofVariable: variable.position)
  }

  func setRange(_ range: Range, of variable: VariableIndex) throws(SolverFault) {
    try check { faults in
      faults.check(variable, among: problem.variableCount, in: "a change of range")
      faults.check(range, of: "variable \(variable.position)")
    }
    try problem.setRange(range, ofVariable: variable.position)
  }

  func setRange(_ range: Range, of constraint: ConstraintIndex) throws(SolverFault) {
    try check { faults in
      faults.check(constraint, among: problem.constraintCount, in: "a change of range")
      faults.check(range, of: "constraint \(constraint.position)")
    }
    try problem.setRange(range, ofConstraint: constraint.position)
  }

  func exchange(_ constraint: ConstraintIndex, for variable: VariableIndex) throws(SolverFault) {
    try check { faults in
      faults.check(constraint, among: problem.constraintCount, in: "a start")
      faults.check(variable, among: problem.variableCount, in: "a start")
    }
    try problem.exchange(constraint: constraint.position, forVariable: variable.position)
    hasBasis = true
  }

  /// Without a start given, the first solve by the primal method starts from a triangular basis, which
  /// saves iterations; by the dual method from the standard one, which is dual feasible where no cost is
  /// negative.
  func solve(_ method: SimplexMethod, limits: SolveLimits) throws(SolverFault) -> Outcome {
    let deadline = Deadline(seconds: limits.seconds)
    if !hasBasis, method == .primal { try problem.useAdvancedBasis() }
    hasBasis = true
    var run = LinearRun(problem: problem, limits: limits, deadline: deadline)
    return try run.solve(method)
  }

  private func check(_ body: (inout ModelFaults) -> Void) throws(SolverFault) {
    var faults = ModelFaults()
    body(&faults)
    try faults.throwIfAny()
  }
}

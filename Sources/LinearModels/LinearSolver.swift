/// What solves linear and mixed integer models.
public protocol LinearSolver: Sendable {
  /// Solves once, from nothing. With any whole variable the model is solved as an integer one.
  /// - Throws: ``SolverFault``.
  func solve(_ model: LinearModel, limits: SolveLimits) throws(SolverFault) -> Outcome

  /// Lends a session in which a linear model (whole variables are treated as continuous) grows and
  /// is solved again and again from its last basis. The session lives on the calling thread and
  /// ends with `body`.
  /// - Throws: ``SolverFault``, or what `body` throws.
  func withSession<Result>(
    on model: LinearModel, _ body: (any LinearSession) throws -> Result
  ) throws -> Result
}

/// A linear model that lives in the solver and keeps its basis between solves.
public protocol LinearSession {
  /// Adds a variable with its coefficients in constraints that are already there.
  func addVariable(_ range: Range, cost: Double, coefficients: [(ConstraintIndex, Double)])
    throws(SolverFault) -> VariableIndex
  /// Adds a constraint over variables that are already there; it starts basic.
  func addConstraint(_ terms: [Term], _ range: Range) throws(SolverFault) -> ConstraintIndex
  /// Takes constraints away; those after them move up, each by as many as went before it. The basis
  /// is kept where all of them are basic, as a constraint is whose sum is at neither of its bounds.
  func removeConstraints(_ constraints: [ConstraintIndex]) throws(SolverFault)
  func setCost(_ cost: Double, of variable: VariableIndex) throws(SolverFault)
  func setRange(_ range: Range, of variable: VariableIndex) throws(SolverFault)
  func setRange(_ range: Range, of constraint: ConstraintIndex) throws(SolverFault)
  /// Before the first solve: a variable takes a constraint's place in the basis to start from, and the
  /// constraint is held at a bound. A start near what is known saves most of the first solve.
  func exchange(_ constraint: ConstraintIndex, for variable: VariableIndex) throws(SolverFault)
  /// Solves from the last basis: `dual` after constraints were added or ranges changed, `primal`
  /// after variables were added or costs changed.
  func solve(_ method: SimplexMethod, limits: SolveLimits) throws(SolverFault) -> Outcome
}

public enum SimplexMethod: Sendable { case primal, dual }

/// When to stop. Only `maximumIterations` and `maximumNodes` keep an answer repeatable on every
/// machine; the clock and the signal are for people who wait.
public struct SolveLimits: Sendable {
  public var seconds: Double?
  public var maximumIterations: Int?
  public var maximumNodes: Int?
  /// Stops an integer solve when its bound is within this of its best solution.
  public var absoluteGap: Double?
  /// Integer solves: only solutions whose objective is below this, by a millionth or more, are
  /// wanted. `.infeasible` then says that there is none.
  public var cutoff: Double?
  public var stop: StopSignal?

  public init(
    seconds: Double? = nil, maximumIterations: Int? = nil, maximumNodes: Int? = nil,
    absoluteGap: Double? = nil, cutoff: Double? = nil, stop: StopSignal? = nil
  ) {
    self.seconds = seconds
    self.maximumIterations = maximumIterations
    self.maximumNodes = maximumNodes
    self.absoluteGap = absoluteGap
    self.cutoff = cutoff
    self.stop = stop
  }
}

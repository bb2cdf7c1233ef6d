public import LinearModels

/// Solves linear and integer models with GLPK 5.
///
/// Every solve has a GLPK problem of its own on the calling thread, so any number of threads may
/// solve at once. A solve blocks its thread until it ends: from concurrent code, call it on a thread
/// of its own and raise the ``StopSignal`` to end it early.
public struct GLPKSolver: LinearSolver {
  public init() {}

  /// Solves once, from nothing.
  /// - Throws: ``SolverFault/unusableModel(_:)`` with every fault of the model at once, or
  ///   ``SolverFault/broke(words:)`` when GLPK fails twice in different ways.
  public func solve(_ model: LinearModel, limits: SolveLimits) throws(SolverFault) -> Outcome {
    try ModelFaults.check(model, limits)
    let deadline = Deadline(seconds: limits.seconds)
    let problem = try Problem()
    defer { problem.close() }
    if model.variables.contains(where: \.isWhole) {
      var run = IntegerRun(problem: problem, model: model, limits: limits, deadline: deadline)
      return try run.solve()
    }
    try problem.load(model)
    try problem.scale()
    try problem.useAdvancedBasis()
    var run = LinearRun(problem: problem, limits: limits, deadline: deadline)
    return try run.solve(.primal)
  }

  /// Lends a session that keeps its basis between solves.
  ///
  /// The session belongs to the calling thread and ends with `body`; kept longer or taken to another
  /// thread, it answers ``SolverFault/dead``. A solve that had to be stopped by force in the middle
  /// of a simplex run also ends the session, and every other session of its thread.
  public func withSession<Result>(
    on model: LinearModel, _ body: (any LinearSession) throws -> Result
  ) throws -> Result {
    try ModelFaults.check(model, SolveLimits())
    let problem = try Problem()
    defer { problem.close() }
    try problem.load(model)
    return try body(WarmSession(problem))
  }
}

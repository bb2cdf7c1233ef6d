internal import CGLPK
internal import LinearModels

/// One GLPK problem on the thread that made it. The unsafe code of this target is here, in
/// `Solving` and in `Reading`; all that is passed is checked again in C.
///
/// Closed by its maker at the end of a scope, not by a `deinit`, which could run on any thread.
final class Problem {
  let session: cglpk_session
  private(set) var variableCount = 0
  private(set) var constraintCount = 0
  private var merger = TermMerger()

  init() throws(SolverFault) {
    var opened: cglpk_session = 0
    let answer = unsafe cglpk_open(&opened)
    session = opened
    try answer.check()
  }

  func close() { _ = cglpk_close(session) }

  /// Adds variables that are fixed at 0 until told otherwise.
  func addVariables(_ count: Int) throws(SolverFault) {
    try cglpk_add_columns(session, narrow(count)).check()
    variableCount += count
  }

  /// Adds constraints that are empty and free until told otherwise; they start basic.
  func addConstraints(_ count: Int) throws(SolverFault) {
    try cglpk_add_rows(session, narrow(count)).check()
    constraintCount += count
  }

  /// Those after them move up.
  func removeConstraints(_ positions: [Int]) throws(SolverFault) {
    let rows = positions.map(narrow)
    try unsafe cglpk_remove_rows(session, narrow(rows.count), rows).check()
    constraintCount -= rows.count
  }

  func setCost(_ cost: Double, ofVariable position: Int) throws(SolverFault) {
    try cglpk_set_cost(session, narrow(position), cost).check()
  }

  func setRange(_ range: Range, ofVariable position: Int) throws(SolverFault) {
    try cglpk_set_column_range(session, narrow(position), range.lowerBound, range.upperBound)
      .check()
  }

  func setRange(_ range: Range, ofConstraint position: Int) throws(SolverFault) {
    try cglpk_set_row_range(session, narrow(position), range.lowerBound, range.upperBound).check()
  }

  /// The variable's finite bounds must be whole by now.
  func makeWhole(_ position: Int) throws(SolverFault) {
    try cglpk_set_whole(session, narrow(position)).check()
  }

  /// Gives an empty constraint its terms; those that name one variable twice are summed.
  func setTerms(_ terms: [Term], ofConstraint position: Int) throws(SolverFault) {
    merger.begin(over: variableCount)
    for term in terms { merger.add(term.variable.position, term.coefficient) }
    try unsafe cglpk_set_row_terms(
      session, narrow(position), narrow(merger.indices.count), merger.indices,
      merger.coefficients
    ).check()
  }

  /// Gives an empty variable its coefficients; those in one constraint are summed.
  func setCoefficients(_ coefficients: [(ConstraintIndex, Double)], ofVariable position: Int)
    throws(SolverFault)
  {
    merger.begin(over: constraintCount)
    for (constraint, coefficient) in coefficients {
      merger.add(constraint.position, coefficient)
    }
    try unsafe cglpk_set_column_terms(
      session, narrow(position), narrow(merger.indices.count), merger.indices,
      merger.coefficients
    ).check()
  }

  func scale() throws(SolverFault) { try cglpk_scale(session).check() }

  /// Forgets the basis: all constraints become basic.
  func useStandardBasis() throws(SolverFault) {
    try cglpk_set_basis(session, .standard).check()
  }

  /// Makes a variable basic in the stead of a constraint.
  func exchange(constraint: Int, forVariable variable: Int) throws(SolverFault) {
    try cglpk_exchange(session, narrow(constraint), narrow(variable)).check()
  }

  /// Forgets the basis for one as triangular as GLPK can make it.
  func useAdvancedBasis() throws(SolverFault) {
    try cglpk_set_basis(session, .advanced).check()
  }
}

/// The 32 bits GLPK counts in. More is refused in C, as a number it cannot hold.
func narrow(_ number: Int) -> Int32 { Int32(clamping: number) }

extension Answer {
  /// Lets `done` pass and throws the rest.
  func check() throws(SolverFault) {
    switch self {
    case .done: return
    case .fault: throw .broke(words: Problem.lastWords)
    // A session of another thread is unknown here, and so is one whose scope has ended.
    case .stopped, .dead, .unknown: throw .dead
    case .refused: throw .broke(words: "The guard of GLPK refused what it was asked.")
    }
  }
}

internal import CGLPK
internal import LinearModels

extension Problem {
  /// What GLPK said last on this thread.
  static var lastWords: String {
    unsafe String(cString: cglpk_words()).replacing("\n", with: " ")
  }

  /// The values of the last simplex run.
  func values() throws(SolverFault) -> [Double] {
    try unsafe read(variableCount) { unsafe cglpk_read_values(session, $0, $1) }
  }

  /// The values of the last integer solve.
  func wholeValues() throws(SolverFault) -> [Double] {
    try unsafe read(variableCount) { unsafe cglpk_read_whole_values(session, $0, $1) }
  }

  /// The duals of the last simplex run, where it was optimal.
  func duals() throws(SolverFault) -> Outcome.Duals {
    let duals = try unsafe read(constraintCount) { unsafe cglpk_read_duals(session, $0, $1) }
    let costs = try unsafe read(variableCount) {
      unsafe cglpk_read_reduced_costs(session, $0, $1)
    }
    return Outcome.Duals(constraints: duals, reducedCosts: costs)
  }

  /// Reads a vector and refuses one that is no vector of numbers.
  private func read(_ count: Int, _ fill: (Int32, UnsafeMutablePointer<Double>?) -> Answer)
    throws(SolverFault) -> [Double]
  {
    var answer = Answer.done
    let numbers = unsafe [Double](unsafeUninitializedCapacity: count) { buffer, filled in
      answer = unsafe fill(narrow(count), buffer.baseAddress)
      filled = answer == .done ? count : 0
    }
    try answer.check()
    guard numbers.allSatisfy(\.isFinite) else {
      throw .broke(words: "GLPK answered with something that is not a number.")
    }
    return numbers
  }
}

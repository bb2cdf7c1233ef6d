internal import LinearModels

extension IntegerRun {
  /// What a solution must be better by than the cutoff: a millionth of it, or of 1 where it is small.
  /// Well above GLPK's tolerance of a ten-millionth.
  static func leastImprovement(on cutoff: Double) -> Double { 1e-6 * max(1, cutoff.magnitude) }

  /// Loads the model with its whole variables, and the cutoff as one more constraint.
  func load(_ ranges: [Range]) throws(SolverFault) {
    try problem.load(model)
    for (position, variable) in model.variables.enumerated() where variable.isWhole {
      try problem.setRange(ranges[position], ofVariable: position)
      try problem.makeWhole(position)
    }
    guard let cutoff = limits.cutoff else { return }
    let costs = model.variables.enumerated().filter { $0.element.cost != 0 }
    let position = problem.constraintCount
    try problem.addConstraints(1)
    try problem.setTerms(
      costs.map { Term(VariableIndex($0.offset), $0.element.cost) }, ofConstraint: position)
    let most = cutoff - Self.leastImprovement(on: cutoff)
    try problem.setRange(.atMost(most), ofConstraint: position)
  }
}

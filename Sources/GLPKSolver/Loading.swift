internal import LinearModels

extension Problem {
  /// Loads a checked model into this still empty problem, all variables continuous.
  func load(_ model: LinearModel) throws(SolverFault) {
    try addVariables(model.variables.count)
    for (position, variable) in model.variables.enumerated() {
      try setRange(variable.range, ofVariable: position)
      if variable.cost != 0 { try setCost(variable.cost, ofVariable: position) }
    }
    try addConstraints(model.constraints.count)
    for (position, constraint) in model.constraints.enumerated() {
      try setRange(constraint.range, ofConstraint: position)
      try setTerms(constraint.terms, ofConstraint: position)
    }
  }
}

import LinearModels

/// Checks of answers that owe nothing to the solver.
extension LinearModel {
  /// Are all ranges kept, to a millionth?
  func isKept(by values: [Double]) -> Bool {
    let own = zip(variables, values).allSatisfy { $0.range.holds($1) }
    return own
      && constraints.allSatisfy { constraint in
        constraint.range.holds(
          constraint.terms.reduce(0) { $0 + $1.coefficient * values[$1.variable.position] })
      }
  }

  /// What the duals prove: each pays its price at the end of the range it pulls to. Minus infinity
  /// if one pulls where there is no end.
  func dualObjective(_ duals: Outcome.Duals) -> Double {
    var reduced = variables.map(\.cost)
    var sum = 0.0
    for (constraint, dual) in zip(constraints, duals.constraints) {
      for term in constraint.terms {
        reduced[term.variable.position] -= dual * term.coefficient
      }
      sum += constraint.range.worth(dual)
    }
    return zip(variables, reduced).reduce(sum) { $0 + $1.0.range.worth($1.1) }
  }

  /// This model with one more variable between 0 and 1, in constraints that are there.
  func adding(_ cost: Double, _ coefficients: [(ConstraintIndex, Double)]) -> LinearModel {
    var grown = LinearModel()
    for variable in variables {
      grown.addVariable(variable.range, cost: variable.cost, isWhole: variable.isWhole)
    }
    let added = grown.addVariable(.between(0, 1), cost: cost)
    for (position, constraint) in constraints.enumerated() {
      let more = coefficients.filter { $0.0.position == position }.map { Term(added, $0.1) }
      grown.addConstraint(constraint.terms + more, constraint.range)
    }
    return grown
  }
}

extension Range {
  fileprivate func holds(_ value: Double) -> Bool {
    lowerBound - 1e-6 <= value && value <= upperBound + 1e-6
  }

  fileprivate func worth(_ dual: Double) -> Double {
    if abs(dual) < 1e-9 { return 0 }
    return dual * (dual > 0 ? lowerBound : upperBound)
  }
}

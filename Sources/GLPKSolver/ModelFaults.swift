internal import LinearModels

/// Collects everything that makes a model unusable, so that it can be told at once.
struct ModelFaults {
  /// Larger magnitudes are refused: products of them overflow, and GLPK then answers nonsense. What
  /// is to be unlimited has a case of ``Range`` of its own.
  static let largestMagnitude = 1e30

  private var sentences: [String] = []

  /// - Throws: ``SolverFault/unusableModel(_:)`` with all faults.
  static func check(_ model: LinearModel, _ limits: SolveLimits) throws(SolverFault) {
    var faults = ModelFaults()
    for (position, variable) in model.variables.enumerated() {
      faults.check(variable.range, of: "variable \(position)")
      faults.check(variable.cost, as: "The cost of variable \(position)")
    }
    for (position, constraint) in model.constraints.enumerated() {
      faults.check(constraint.range, of: "constraint \(position)")
      faults.check(constraint.terms, among: model.variables.count, of: "constraint \(position)")
    }
    if let cutoff = limits.cutoff { faults.check(cutoff, as: "The cutoff") }
    if let gap = limits.absoluteGap { faults.check(gap, as: "The absolute gap") }
    try faults.throwIfAny()
  }

  func throwIfAny() throws(SolverFault) {
    if !sentences.isEmpty { throw .unusableModel(sentences) }
  }

  mutating func add(_ sentence: String) { sentences.append(sentence) }

  mutating func check(_ range: Range, of subject: @autoclosure () -> String) {
    switch range {
    case .free: return
    case .atLeast(let bound), .atMost(let bound), .exactly(let bound):
      check(bound, as: "The bound of \(subject())")
    case .between(let lower, let upper):
      check(lower, as: "The lower bound of \(subject())")
      check(upper, as: "The upper bound of \(subject())")
      if lower > upper {
        sentences.append("The range of \(subject()) is upside down: \(lower) to \(upper).")
      }
    }
  }

  mutating func check(_ terms: [Term], among count: Int, of subject: @autoclosure () -> String) {
    for term in terms {
      check(term.variable, among: count, in: subject())
      check(
        term.coefficient,
        as: "The coefficient of variable \(term.variable.position) in \(subject())")
    }
  }

  mutating func check(
    _ variable: VariableIndex, among count: Int, in subject: @autoclosure () -> String
  ) {
    if variable.position < 0 || variable.position >= count {
      sentences.append(
        "Variable \(variable.position), named in \(subject()), is not among the \(count) there are."
      )
    }
  }

  mutating func check(
    _ constraint: ConstraintIndex, among count: Int, in subject: @autoclosure () -> String
  ) {
    if constraint.position < 0 || constraint.position >= count {
      sentences.append(
        "Constraint \(constraint.position), named in \(subject()), "
          + "is not among the \(count) there are.")
    }
  }

  mutating func check(_ number: Double, as subject: @autoclosure () -> String) {
    if !(number.magnitude <= Self.largestMagnitude) {
      sentences.append("\(subject()) is \(number), which no solver can compute with.")
    }
  }
}

/// A linear or mixed integer model as a value: variables with ranges and costs, constraints over
/// them, and one objective that is always minimised.
///
/// Variables and constraints are numbered from 0 in the order they were added; that order is what a
/// solver sees, so the same calls give the same answer.
public struct LinearModel: Sendable, Equatable {
  /// One variable: where it may lie, what a unit of it costs, and whether it must be whole.
  public struct Variable: Sendable, Equatable {
    public var range: Range
    public var cost: Double
    public var isWhole: Bool
  }

  /// One constraint: a weighted sum of variables within a range.
  public struct Constraint: Sendable, Equatable {
    public var terms: [Term]
    public var range: Range
  }

  public private(set) var variables: [Variable] = []
  public private(set) var constraints: [Constraint] = []

  public init() {}

  /// Adds a variable and returns its typed index.
  @discardableResult
  public mutating func addVariable(_ range: Range, cost: Double, isWhole: Bool = false)
    -> VariableIndex
  {
    variables.append(Variable(range: range, cost: cost, isWhole: isWhole))
    return VariableIndex(variables.count - 1)
  }

  /// Adds a constraint and returns its typed index. Terms that name one variable twice are summed
  /// by the solver.
  @discardableResult
  public mutating func addConstraint(_ terms: [Term], _ range: Range) -> ConstraintIndex {
    constraints.append(Constraint(terms: terms, range: range))
    return ConstraintIndex(constraints.count - 1)
  }
}

/// The number of a variable in its model, from 0.
public struct VariableIndex: Hashable, Sendable, Comparable {
  public let position: Int
  public init(_ position: Int) { self.position = position }
  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }
}

/// The number of a constraint in its model, from 0.
public struct ConstraintIndex: Hashable, Sendable, Comparable {
  public let position: Int
  public init(_ position: Int) { self.position = position }
  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }
}

/// A variable and its coefficient in a constraint.
public struct Term: Sendable, Equatable {
  public var variable: VariableIndex
  public var coefficient: Double
  public init(_ variable: VariableIndex, _ coefficient: Double) {
    self.variable = variable
    self.coefficient = coefficient
  }
}

/// Where a variable or a constraint's sum may lie.
public enum Range: Sendable, Equatable {
  case free
  case atLeast(Double)
  case atMost(Double)
  case between(Double, Double)
  case exactly(Double)
}

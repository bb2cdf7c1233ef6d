/// What a solver answered: why it stopped, what it has, and how good that is proved to be. Three
/// separate things: a time limit is not an optimum, and no solution is not an objective of 0.
public struct Outcome: Sendable, Equatable {
  public var ending: Ending
  /// The best solution known, if any.
  public var solution: Solution?
  /// A proven lower bound on the objective, where the solver gives one.
  public var bound: Double?
  /// The duals, where the model was solved as a linear one to optimality.
  public var duals: Duals?
  public var work: Work

  public init(
    ending: Ending, solution: Solution? = nil, bound: Double? = nil, duals: Duals? = nil,
    work: Work = Work()
  ) {
    self.ending = ending
    self.solution = solution
    self.bound = bound
    self.duals = duals
    self.work = work
  }

  /// Why the solver stopped.
  public enum Ending: Sendable, Equatable {
    case optimal
    case infeasible
    case unbounded
    case timeLimit
    case workLimit
    case cancelled
  }

  /// A point within the model's tolerances.
  public struct Solution: Sendable, Equatable {
    public var objective: Double
    /// One value for each variable, in the model's order.
    public var values: [Double]
    public init(objective: Double, values: [Double]) {
      self.objective = objective
      self.values = values
    }
  }

  /// Marginal values of a linear optimum, in the model's order; minimising, so the dual of a
  /// binding `.atMost` constraint is not positive.
  public struct Duals: Sendable, Equatable {
    public var constraints: [Double]
    public var reducedCosts: [Double]
    public init(constraints: [Double], reducedCosts: [Double]) {
      self.constraints = constraints
      self.reducedCosts = reducedCosts
    }
  }

  /// Counted work: the same on every machine.
  public struct Work: Sendable, Equatable {
    public var simplexIterations = 0
    public var nodes = 0
    public init(simplexIterations: Int = 0, nodes: Int = 0) {
      self.simplexIterations = simplexIterations
      self.nodes = nodes
    }
  }
}

/// A solver that broke or a model it cannot honour: never an answer about the model.
public enum SolverFault: Error, Sendable, Equatable {
  /// Every fault of the model at once, each a sentence that names the index and the value.
  case unusableModel([String])
  /// The solver failed; its own last words.
  case broke(words: String)
  /// An earlier fault ended this session; nothing more can be asked of it.
  case dead
}

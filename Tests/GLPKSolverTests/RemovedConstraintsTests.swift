import GLPKSolver
import LinearModels
import Testing

/// A session that loses constraints agrees with a solver that never had them.
struct RemovedConstraintsTests {
  let solver = GLPKSolver()

  /// Which constraints go.
  enum Kind: CaseIterable {
    /// At none of their bounds, so that the basis keeps its size.
    case basic
    /// Those with a price, so that it does not.
    case nonbasic
    case some
    case all

    func picks(
      _ outcome: Outcome, _ model: LinearModel, _ random: inout SeededGenerator
    ) throws -> [Int] {
      let duals = try #require(outcome.duals).constraints
      let values = try #require(outcome.solution).values
      switch self {
      case .basic:
        return model.constraints.indices.filter { model.hasRoom(in: $0, values) }
      case .nonbasic: return duals.indices.filter { abs(duals[$0]) > 1e-6 }
      case .some: return duals.indices.filter { _ in random.whole(0...2) == 0 }
      case .all: return Array(duals.indices)
      }
    }
  }

  @Test(arguments: Kind.allCases, 0..<12)
  func whatIsLeftIsSolvedAsIfTheRestHadNeverBeen(kind: Kind, seed: Int) throws {
    var random = SeededGenerator(seed: 3000 + seed)
    var model = LinearModel.choices(seed: seed, groups: 8, perGroup: 5, resources: 12)
    try solver.withSession(on: model) { session in
      var removed = 0
      for round in 0..<5 {
        try grow(session, &model, &random)
        let outcome = try session.solve(.primal, limits: .init())
        try expectAgreement(outcome, model)
        let gone = try kind.picks(outcome, model, &random)
        removed += gone.count
        try session.removeConstraints(gone.shuffled(using: &random).map { ConstraintIndex($0) })
        model = model.removing(Set(gone))
        try expectAgreement(session.solve(round % 2 == 0 ? .dual : .primal, limits: .init()), model)
      }
      #expect(removed > 5)
    }
  }

  @Test(arguments: 0..<12)
  func theBasisIsKeptWhereAllThatGoAreBasic(seed: Int) throws {
    var random = SeededGenerator(seed: 4000 + seed)
    var model = LinearModel.choices(seed: seed, groups: 8, perGroup: 5, resources: 12)
    try solver.withSession(on: model) { session in
      try grow(session, &model, &random)
      let outcome = try session.solve(.primal, limits: .init())
      let gone = try Kind.basic.picks(outcome, model, &random)
      #expect(!gone.isEmpty)
      try session.removeConstraints(gone.map { ConstraintIndex($0) })
      let again = try session.solve(.dual, limits: .init())
      #expect(again.work.simplexIterations == 0)
      try expectAgreement(again, model.removing(Set(gone)))
    }
  }

  @Test func thoseAfterMoveUpByAsManyAsWentBefore() throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0, 10), cost: -1)
    for most in [1.0, 2, 3, 4, 5] { model.addConstraint([Term(a, 1)], .atMost(most)) }
    try solver.withSession(on: model) { session in
      try session.removeConstraints([ConstraintIndex(3), ConstraintIndex(0)])
      // What are left are 2, 3 and 5.
      try session.setRange(.free, of: ConstraintIndex(0))
      #expect(try session.solve(.primal, limits: .init()).solution?.values == [3])
      try session.setRange(.free, of: ConstraintIndex(1))
      #expect(try session.solve(.primal, limits: .init()).solution?.values == [5])
      #expect(try session.addConstraint([Term(a, 1)], .atMost(4)) == ConstraintIndex(3))
      #expect(try session.solve(.dual, limits: .init()).solution?.values == [4])
      #expect(throws: SolverFault.self) { try session.setRange(.free, of: ConstraintIndex(4)) }
    }
  }

  /// The whole removal is refused, with the good ones among it.
  @Test(arguments: [[0, 1, 0], [1, 2], [-1, 0]])
  func aRemovalThatCannotBeChangesNothing(positions: [Int]) throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0, 10), cost: -1)
    model.addConstraint([Term(a, 1)], .atMost(1))
    model.addConstraint([Term(a, 1)], .atMost(2))
    try solver.withSession(on: model) { session in
      #expect(throws: SolverFault.self) {
        try session.removeConstraints(positions.map { ConstraintIndex($0) })
      }
      #expect(try session.solve(.primal, limits: .init()).solution?.values == [1])
      try session.setRange(.free, of: ConstraintIndex(0))
      #expect(try session.solve(.primal, limits: .init()).solution?.values == [2])
      #expect(try session.addConstraint([], .free) == ConstraintIndex(2))
    }
  }

  @Test func aRemovalThatCannotBeIsToldInWords() throws {
    try solver.withSession(on: LinearModel()) { session in
      _ = try session.addConstraint([], .free)
      #expect(
        throws: SolverFault.unusableModel(["A constraint is to be removed twice."])
      ) { try session.removeConstraints([ConstraintIndex(0), ConstraintIndex(0)]) }
      #expect {
        try session.removeConstraints([ConstraintIndex(1)])
      } throws: { fault in
        guard case .unusableModel(let sentences) = fault as? SolverFault else { return false }
        return sentences.count == 1 && sentences[0].contains("a removal")
      }
    }
  }

  @Test func removingNothingChangesNothing() throws {
    let model = LinearModel.choices(seed: 1, groups: 4, perGroup: 3, resources: 5)
    try solver.withSession(on: model) { session in
      _ = try session.solve(.primal, limits: .init())
      try session.removeConstraints([])
      let again = try session.solve(.dual, limits: .init())
      try expectAgreement(again, model)
      #expect(again.work.simplexIterations == 0)
    }
  }

  /// Constraints over all variables, and variables in all constraints, by their numbers now.
  private func grow(
    _ session: any LinearSession, _ model: inout LinearModel, _ random: inout SeededGenerator
  ) throws {
    for _ in 0..<6 {
      let terms = model.variables.indices.filter { _ in random.whole(0...3) == 0 }.map {
        Term(VariableIndex($0), random.whole(1...3))
      }
      let range = Range.atMost(random.whole(2...8))
      #expect(try session.addConstraint(terms, range) == model.addConstraint(terms, range))
    }
    for _ in 0..<3 {
      let coefficients = model.constraints.indices.filter { _ in random.whole(0...4) == 0 }.map {
        (ConstraintIndex($0), random.whole(1...2))
      }
      let cost = random.whole(-20...20)
      let added = try session.addVariable(.between(0, 1), cost: cost, coefficients: coefficients)
      #expect(added == VariableIndex(model.variables.count))
      model = model.adding(cost, coefficients)
    }
  }
}

extension LinearModel {
  /// This model without some of its constraints.
  fileprivate func removing(_ positions: Set<Int>) -> LinearModel {
    var smaller = LinearModel()
    for variable in variables { smaller.addVariable(variable.range, cost: variable.cost) }
    for (position, constraint) in constraints.enumerated() where !positions.contains(position) {
      smaller.addConstraint(constraint.terms, constraint.range)
    }
    return smaller
  }

  /// Whether a constraint's sum is at neither of its bounds.
  fileprivate func hasRoom(in constraint: Int, _ values: [Double]) -> Bool {
    let sum = constraints[constraint].terms.reduce(0) {
      $0 + $1.coefficient * values[$1.variable.position]
    }
    switch constraints[constraint].range {
    case .free: return true
    case .atLeast(let bound), .atMost(let bound), .exactly(let bound):
      return abs(sum - bound) > 1e-6
    case .between(let low, let high): return abs(sum - low) > 1e-6 && abs(sum - high) > 1e-6
    }
  }
}

import GLPKSolver
import LinearModels
import Testing

/// A session that grows agrees with a solver that starts from nothing each time.
struct WarmSessionTests {
  let solver = GLPKSolver()

  @Test(arguments: 0..<60)
  func growingWarmAgreesWithSolvingCold(seed: Int) throws {
    var random = SeededGenerator(seed: 1000 + seed)
    var model = LinearModel.choices(seed: seed, groups: 8, perGroup: 5, resources: 12)
    try solver.withSession(on: model) { session in
      try expectAgreement(session.solve(seed % 2 == 0 ? .primal : .dual, limits: .init()), model)
      for _ in 0..<6 {
        try growRows(session, &model, &random)
        try expectAgreement(session.solve(.dual, limits: .init()), model)
        try growColumns(session, &model, &random)
        try expectAgreement(session.solve(.primal, limits: .init()), model)
      }
    }
  }

  @Test(arguments: 0..<30)
  func changedCostsAndRangesAgreeWithSolvingCold(seed: Int) throws {
    var random = SeededGenerator(seed: 2000 + seed)
    let model = LinearModel.choices(seed: seed, groups: 6, perGroup: 4, resources: 9)
    try solver.withSession(on: model) { session in
      var changes = Changes(of: model)
      for _ in 0..<8 {
        let variable = VariableIndex(Int.random(in: 0..<model.variables.count, using: &random))
        let constraint = ConstraintIndex(Int.random(in: 6..<15, using: &random))
        let cost = random.whole(-5...60)
        let range = [Range.exactly(0), .between(0, 1), .exactly(1)].randomElement(using: &random)!
        let capacity = [Range.atMost(3), .atMost(1), .free].randomElement(using: &random)!
        try session.setCost(cost, of: variable)
        try session.setRange(range, of: variable)
        try session.setRange(capacity, of: constraint)
        changes.variables[variable.position] = (range, cost)
        changes.capacities[constraint.position] = capacity
        let method = [SimplexMethod.primal, .dual].randomElement(using: &random)!
        try expectAgreement(session.solve(method, limits: .init()), changes.applied(to: model))
      }
    }
  }

  @Test func whatANewConstraintMakesInfeasibleANewVariableCanMend() throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0, 1), cost: 1)
    try solver.withSession(on: model) { session in
      let row = try session.addConstraint([Term(a, 1)], .atLeast(2))
      #expect(try session.solve(.dual, limits: .init()).ending == .infeasible)
      let b = try session.addVariable(.atLeast(0), cost: 5, coefficients: [(row, 1), (row, 1)])
      #expect(b == VariableIndex(1))
      let mended = try session.solve(.primal, limits: .init())
      #expect(mended.solution == .init(objective: 3.5, values: [1, 0.5]))
      try session.setCost(-1, of: b)
      #expect(try session.solve(.primal, limits: .init()).ending == .unbounded)
      #expect(try session.solve(.dual, limits: .init()).ending == .unbounded)
    }
  }

  @Test func wholeVariablesAreContinuousInASession() throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0.5, 1.5), cost: -1, isWhole: true)
    model.addConstraint([Term(a, 2)], .atMost(2.5))
    try solver.withSession(on: model) { session in
      let outcome = try session.solve(.primal, limits: .init())
      #expect(outcome.solution == .init(objective: -1.25, values: [1.25]))
    }
  }

  @Test func aSessionKeptPastItsScopeIsDead() throws {
    var kept: (any LinearSession)?
    try solver.withSession(on: LinearModel()) { kept = $0 }
    #expect(throws: SolverFault.dead) { try kept?.solve(.primal, limits: .init()) }
  }

  @Test func sessionsAndSolvesCanBeNested() throws {
    var model = LinearModel()
    let a = model.addVariable(.atLeast(2), cost: 1)
    try solver.withSession(on: model) { outer in
      #expect(try outer.solve(.primal, limits: .init()).solution?.objective == 2)
      try solver.withSession(on: model) { inner in
        try inner.setRange(.atLeast(5), of: a)
        #expect(try solver.solve(model, limits: .init()).solution?.objective == 2)
        #expect(try inner.solve(.dual, limits: .init()).solution?.objective == 5)
      }
      try outer.setRange(.atLeast(3), of: a)
      #expect(try outer.solve(.dual, limits: .init()).solution?.objective == 3)
    }
  }

  private func growRows(
    _ session: any LinearSession, _ model: inout LinearModel, _ random: inout SeededGenerator
  ) throws {
    for _ in 0..<3 {
      var terms: [Term] = []
      for position in model.variables.indices where random.whole(0...3) == 0 {
        terms.append(Term(VariableIndex(position), random.whole(1...3)))
      }
      let range = Range.atMost(random.whole(2...8))
      let row = try session.addConstraint(terms, range)
      #expect(row == model.addConstraint(terms, range))
    }
  }

  /// A model has no way to add a variable to constraints that are there, so it is built anew.
  private func growColumns(
    _ session: any LinearSession, _ model: inout LinearModel, _ random: inout SeededGenerator
  ) throws {
    for _ in 0..<3 {
      let cost = random.whole(0...40)
      let group = ConstraintIndex(Int.random(in: 0..<8, using: &random))
      let other = ConstraintIndex(Int.random(in: 8..<model.constraints.count, using: &random))
      let coefficients = [(group, 1.0), (other, random.whole(1...2))]
      let added = try session.addVariable(.between(0, 1), cost: cost, coefficients: coefficients)
      #expect(added == VariableIndex(model.variables.count))
      model = model.adding(cost, coefficients)
    }
  }
}

/// Changes of a model since it was lent to a session.
private struct Changes {
  var variables: [(Range, Double)]
  var capacities: [Range]

  init(of model: LinearModel) {
    variables = model.variables.map { ($0.range, $0.cost) }
    capacities = model.constraints.map(\.range)
  }

  func applied(to model: LinearModel) -> LinearModel {
    var changed = LinearModel()
    for (range, cost) in variables { changed.addVariable(range, cost: cost) }
    for (constraint, range) in zip(model.constraints, capacities) {
      changed.addConstraint(constraint.terms, range)
    }
    return changed
  }
}

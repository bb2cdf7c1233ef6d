import GLPKSolver
import LinearModels
import Testing

/// A session that is told where to start ends where one from nothing does.
struct GivenStartTests {
  let solver = GLPKSolver()

  /// None of each group, which is always possible, as a plan at hand is.
  @Test(arguments: 0..<40)
  func aStartFromASolutionAgreesWithSolvingCold(seed: Int) throws {
    let model = LinearModel.choices(seed: seed, groups: 8, perGroup: 5, resources: 12)
    try solver.withSession(on: model) { session in
      for group in 0..<8 {
        try session.exchange(ConstraintIndex(group), for: VariableIndex(group * 6))
      }
      try expectAgreement(session.solve(.primal, limits: .init()), model)
    }
  }

  /// At its start it is optimal, so there is nothing left to do.
  @Test func aStartAtTheBestTakesNoIterations() throws {
    var model = LinearModel()
    let variables = (0..<4).map { model.addVariable(.between(0, 1), cost: Double($0 + 1)) }
    model.addConstraint(variables.map { Term($0, 1) }, .exactly(1))
    try solver.withSession(on: model) { session in
      try session.exchange(ConstraintIndex(0), for: variables[0])
      let outcome = try session.solve(.primal, limits: .init())
      #expect(outcome.solution == .init(objective: 1, values: [1, 0, 0, 0]))
      #expect(outcome.work.simplexIterations == 0)
    }
  }

  /// What is no basis, or a singular one, is given up for another.
  @Test func aStartThatIsNoneDoesNoHarm() throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0, 1), cost: 2)
    let b = model.addVariable(.between(0, 1), cost: 1)
    model.addConstraint([Term(a, 1), Term(b, 1)], .exactly(1))
    model.addConstraint([Term(b, 1)], .atMost(1))
    for (constraint, variables) in [(0, [a, b]), (1, [a])] {
      try solver.withSession(on: model) { session in
        for variable in variables {
          try session.exchange(ConstraintIndex(constraint), for: variable)
        }
        let outcome = try session.solve(.primal, limits: .init())
        #expect(outcome.solution == .init(objective: 1, values: [0, 1]))
      }
    }
  }

  @Test func whatDoesNotExistIsRefused() throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0, 1), cost: -1)
    model.addConstraint([Term(a, 1)], .atMost(1))
    try solver.withSession(on: model) { session in
      #expect(throws: SolverFault.self) { try session.exchange(ConstraintIndex(1), for: a) }
      #expect(throws: SolverFault.self) {
        try session.exchange(ConstraintIndex(0), for: VariableIndex(1))
      }
      let outcome = try session.solve(.primal, limits: .init())
      #expect(outcome.solution?.objective == -1)
    }
  }
}

import GLPKSolver
import LinearModels
import Testing

/// Models without constraints, without variables, and without either.
struct EmptyModelTests {
  let solver = GLPKSolver()

  @Test func nothingAtAllIsSolvedAtNoCost() throws {
    let outcome = try solver.solve(LinearModel(), limits: SolveLimits())
    #expect(outcome.ending == .optimal)
    #expect(outcome.solution == .init(objective: 0, values: []))
    #expect(outcome.duals == .init(constraints: [], reducedCosts: []))
  }

  @Test(arguments: [false, true])
  func variablesWithoutConstraintsGoToTheirCheapestEnd(isWhole: Bool) throws {
    var model = LinearModel()
    model.addVariable(.between(1, 3), cost: 2, isWhole: isWhole)
    model.addVariable(.between(1, 3), cost: -2, isWhole: isWhole)
    model.addVariable(.between(-1, 3), cost: 0, isWhole: isWhole)
    let outcome = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.ending == .optimal)
    #expect(outcome.solution?.objective == -4)
    #expect(outcome.solution?.values.prefix(2) == [1, 3])
  }

  @Test(arguments: [false, true])
  func variablesWithoutConstraintsCanBeUnbounded(isWhole: Bool) throws {
    var model = LinearModel()
    model.addVariable(.free, cost: 1, isWhole: isWhole)
    #expect(try solver.solve(model, limits: SolveLimits()).ending == .unbounded)
  }

  @Test(arguments: [(Range.between(-1, 1), Outcome.Ending.optimal), (.atLeast(1), .infeasible)])
  func constraintsWithoutVariablesHoldOrNot(range: Range, ending: Outcome.Ending) throws {
    var model = LinearModel()
    model.addConstraint([], range)
    #expect(try solver.solve(model, limits: SolveLimits()).ending == ending)
  }

  @Test(arguments: [(Range.between(-1, 1), Outcome.Ending.optimal), (.atLeast(1), .infeasible)])
  func constraintsWithoutTermsHoldOrNot(range: Range, ending: Outcome.Ending) throws {
    var model = LinearModel()
    model.addVariable(.between(0, 1), cost: 1, isWhole: true)
    model.addConstraint([], range)
    #expect(try solver.solve(model, limits: SolveLimits()).ending == ending)
  }

  @Test func aSessionCanStartFromNothing() throws {
    try solver.withSession(on: LinearModel()) { session in
      #expect(try session.solve(.dual, limits: SolveLimits()).ending == .optimal)
      let floor = try session.addConstraint([], .atLeast(2))
      #expect(try session.solve(.dual, limits: SolveLimits()).ending == .infeasible)
      _ = try session.addVariable(.atLeast(0), cost: 3, coefficients: [(floor, 1)])
      let outcome = try session.solve(.primal, limits: SolveLimits())
      #expect(outcome.solution == .init(objective: 6, values: [2]))
    }
  }
}

import GLPKSolver
import LinearModels
import Testing

/// A raised signal ends any solve soon, wherever it is.
struct CancelTests {
  let solver = GLPKSolver()

  @Test func aSignalRaisedBeforehandEndsEverySolveAtOnce() throws {
    let stop = StopSignal()
    stop.raise()
    var model = LinearModel()
    let a = model.addVariable(.atLeast(1), cost: 1)
    let cancelled = Outcome(ending: .cancelled)
    #expect(try solver.solve(model, limits: SolveLimits(stop: stop)) == cancelled)
    try solver.withSession(on: model) { session in
      #expect(try session.solve(.dual, limits: SolveLimits(stop: stop)) == cancelled)
      // Nothing was begun, so nothing is lost.
      try session.setRange(.atLeast(2), of: a)
      #expect(try session.solve(.dual, limits: SolveLimits()).solution?.values == [2])
    }
    model.addVariable(.atLeast(1), cost: 1, isWhole: true)
    #expect(try solver.solve(model, limits: SolveLimits(stop: stop)) == cancelled)
  }

  @Test func aCancelledLinearSolveEndsAndSaysSo() throws {
    let limits = SolveLimits(seconds: 60, stop: .raised(after: 0.2))
    #expect(try solver.solve(LimitTests.longLinear, limits: limits).ending == .cancelled)
    try expectThatANormalSolveWorks()
  }

  @Test(arguments: [SimplexMethod.primal, .dual])
  func aCancelledSessionIsDead(method: SimplexMethod) throws {
    try solver.withSession(on: LimitTests.longLinear) { session in
      let limits = SolveLimits(seconds: 60, stop: .raised(after: 0.2))
      #expect(try session.solve(method, limits: limits).ending == .cancelled)
      #expect(try session.solve(method, limits: limits).ending == .cancelled)
      #expect(throws: SolverFault.dead) { try session.solve(method, limits: SolveLimits()) }
      #expect(throws: SolverFault.dead) { try session.setCost(1, of: VariableIndex(0)) }
      try expectThatANormalSolveWorks()
    }
    try expectThatANormalSolveWorks()
  }

  @Test func aCancelledIntegerSolveEndsAndSaysSo() throws {
    let model = LinearModel.marketSplit(seed: 3, rows: 6, withSlack: false)
    let outcome = try solver.solve(
      model, limits: SolveLimits(seconds: 60, stop: .raised(after: 0.2)))
    #expect(outcome.ending == .cancelled)
    #expect(outcome.solution == nil)
    try expectThatANormalSolveWorks()
  }

  @Test func aCancelledIntegerSolveKeepsItsSolution() throws {
    let model = LinearModel.marketSplit(seed: 3, rows: 6, withSlack: true)
    let outcome = try solver.solve(
      model, limits: SolveLimits(seconds: 60, stop: .raised(after: 1)))
    #expect(outcome.ending == .cancelled)
    #expect(model.isKept(by: try #require(outcome.solution).values))
    #expect(try #require(outcome.bound) <= outcome.solution!.objective)
  }

  @Test func theRootOfAnIntegerSolveCanBeCancelled() throws {
    let model = LinearModel.choices(
      seed: 1, groups: 2000, perGroup: 15, resources: 1300, isWhole: true)
    let outcome = try solver.solve(
      model, limits: SolveLimits(seconds: 60, stop: .raised(after: 0.5)))
    #expect(outcome.ending == .cancelled)
    #expect(outcome.work.nodes == 0)
  }

  private func expectThatANormalSolveWorks() throws {
    var model = LinearModel()
    model.addVariable(.atLeast(1.5), cost: 1, isWhole: true)
    #expect(try solver.solve(model, limits: SolveLimits()).solution?.values == [2])
  }
}

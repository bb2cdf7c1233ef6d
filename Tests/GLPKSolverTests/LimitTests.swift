import GLPKSolver
import LinearModels
import Testing

/// Each limit ends a solve and is told from the others. The models would take minutes, so that a slow
/// or a fast machine makes no difference.
struct LimitTests {
  let solver = GLPKSolver()
  static let longLinear = LinearModel.choices(
    seed: 1, groups: 2000, perGroup: 15, resources: 1300)

  @Test func aTimeLimitInALinearSolveIsNotAnOptimum() throws {
    let outcome = try solver.solve(Self.longLinear, limits: SolveLimits(seconds: 0.2))
    #expect(outcome.ending == .timeLimit)
    #expect(outcome.duals == nil)
    if let solution = outcome.solution {
      #expect(Self.longLinear.isKept(by: solution.values))
      #expect(solution.objective >= outcome.bound ?? 0)
    }
  }

  @Test(arguments: [0.0, -1])
  func noTimeAtAllIsATimeLimit(seconds: Double) throws {
    for model in [Self.longLinear, .marketSplit(seed: 1, rows: 5, withSlack: false)] {
      let outcome = try solver.solve(model, limits: SolveLimits(seconds: seconds))
      #expect(outcome.ending == .timeLimit)
    }
  }

  @Test(arguments: [Double.infinity, 1e9])
  func moreTimeThanGLPKCanCountIsNoLimit(seconds: Double) throws {
    var model = LinearModel()
    model.addVariable(.atLeast(1), cost: 1, isWhole: true)
    #expect(try solver.solve(model, limits: SolveLimits(seconds: seconds)).ending == .optimal)
  }

  @Test func anIterationLimitIsReachedExactlyAndRepeatably() throws {
    let limits = SolveLimits(maximumIterations: 40)
    let outcome = try solver.solve(Self.longLinear, limits: limits)
    #expect(outcome.ending == .workLimit)
    #expect(outcome.work.simplexIterations == 40)
    #expect(try solver.solve(Self.longLinear, limits: limits) == outcome)
  }

  @Test func noIterationsAreAWorkLimitToo() throws {
    let limits = SolveLimits(maximumIterations: 0)
    #expect(try solver.solve(Self.longLinear, limits: limits).ending == .workLimit)
  }

  @Test func aSessionGoesOnAfterALimitAndForgetsIt() throws {
    let model = LinearModel.choices(seed: 5, groups: 30, perGroup: 8, resources: 30)
    let cold = try solver.solve(model, limits: SolveLimits())
    for method in [SimplexMethod.primal, .dual] {
      try solver.withSession(on: model) { session in
        let limited = try session.solve(method, limits: SolveLimits(maximumIterations: 5))
        #expect(limited.ending == .workLimit)
        #expect(limited.duals == nil)
        if let bound = limited.bound { #expect(bound <= cold.solution!.objective + 1e-6) }
        let timed = try session.solve(method, limits: SolveLimits(seconds: 0))
        #expect(timed.ending == .timeLimit)
        let free = try session.solve(method, limits: SolveLimits())
        #expect(abs(free.solution!.objective - cold.solution!.objective) < 1e-6)
      }
    }
  }

  @Test func anIntegerSolveWithoutTimeForASolutionHasNone() throws {
    let model = LinearModel.marketSplit(seed: 1, rows: 6, withSlack: false)
    let outcome = try solver.solve(model, limits: SolveLimits(seconds: 0.3))
    #expect(outcome.ending == .timeLimit)
    #expect(outcome.solution == nil)
  }

  @Test func anIntegerSolveOutOfTimeKeepsItsSolutionAndBound() throws {
    let model = LinearModel.marketSplit(seed: 1, rows: 6, withSlack: true)
    let outcome = try solver.solve(model, limits: SolveLimits(seconds: 1))
    #expect(outcome.ending == .timeLimit)
    let solution = try #require(outcome.solution)
    #expect(model.isKept(by: solution.values))
    #expect(try #require(outcome.bound) <= solution.objective)
  }

  @Test func aNodeLimitIsReachedExactlyAndRepeatably() throws {
    let model = LinearModel.marketSplit(seed: 2, rows: 6, withSlack: true)
    let limits = SolveLimits(maximumNodes: 50)
    let outcome = try solver.solve(model, limits: limits)
    #expect(outcome.ending == .workLimit)
    #expect(outcome.work.nodes == 50)
    #expect(try solver.solve(model, limits: limits) == outcome)
  }

  @Test func noNodesStillGiveTheBoundOfTheRoot() throws {
    let model = LinearModel.choices(
      seed: 3, groups: 10, perGroup: 5, resources: 8, isWhole: true)
    let outcome = try solver.solve(model, limits: SolveLimits(maximumNodes: 0))
    let whole = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.ending == .workLimit)
    #expect(try #require(outcome.bound) <= whole.solution!.objective + 1e-6)
  }

  @Test(arguments: [0, 20, 400])
  func iterationsLimitIntegerSolvesToo(maximum: Int) throws {
    let model = LinearModel.marketSplit(seed: 2, rows: 6, withSlack: true)
    let outcome = try solver.solve(model, limits: SolveLimits(maximumIterations: maximum))
    #expect(outcome.ending == .workLimit)
    #expect(outcome.work.simplexIterations >= maximum)
  }

  @Test func aGapThatIsReachedIsAnOptimumWithALowerBound() throws {
    let model = LinearModel.marketSplit(seed: 2, rows: 6, withSlack: true)
    let outcome = try solver.solve(model, limits: SolveLimits(absoluteGap: 500))
    #expect(outcome.ending == .optimal)
    let solution = try #require(outcome.solution)
    #expect(solution.objective - (try #require(outcome.bound)) <= 500)
  }
}

import GLPKSolver
import LinearModels
import Testing

/// What a cold linear solve answers, case by case.
struct LinearSolveTests {
  let solver = GLPKSolver()

  @Test func anOptimumComesWithDualsAndItsOwnBound() throws {
    // At most 4 hours in all, at most 3 of the first; the first earns 3 an hour, the second 2.
    var model = LinearModel()
    let first = model.addVariable(.between(0, 3), cost: -3)
    let second = model.addVariable(.atLeast(0), cost: -2)
    model.addConstraint([Term(first, 1), Term(second, 1)], .atMost(4))
    let outcome = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.ending == .optimal)
    #expect(outcome.solution == .init(objective: -11, values: [3, 1]))
    #expect(outcome.bound == -11)
    #expect(outcome.duals == .init(constraints: [-2], reducedCosts: [-1, 0]))
  }

  @Test func theDualOfABindingLowerLimitIsNotNegative() throws {
    var model = LinearModel()
    let only = model.addVariable(.atLeast(0), cost: 5)
    model.addConstraint([Term(only, 2)], .atLeast(3))
    let outcome = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.solution == .init(objective: 7.5, values: [1.5]))
    #expect(outcome.duals == .init(constraints: [2.5], reducedCosts: [0]))
  }

  @Test func everyKindOfRangeIsKept() throws {
    var model = LinearModel()
    model.addVariable(.atMost(2), cost: -1)
    model.addVariable(.atLeast(-3), cost: 1)
    model.addVariable(.between(1, 1), cost: 1)
    model.addVariable(.exactly(4), cost: 1)
    let free = model.addVariable(.free, cost: 1)
    model.addConstraint([Term(free, 1)], .between(-7, -6))
    model.addConstraint([Term(free, 1)], .free)
    let outcome = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.solution == .init(objective: -7, values: [2, -3, 1, 4, -7]))
  }

  @Test func anInfeasibleModelIsNotCalledUnbounded() throws {
    var model = LinearModel()
    let down = model.addVariable(.free, cost: -1)
    let other = model.addVariable(.atLeast(0), cost: 0)
    model.addConstraint([Term(other, 1)], .atMost(-1))
    model.addConstraint([Term(down, 1), Term(other, 1)], .atLeast(0))
    #expect(try solver.solve(model, limits: SolveLimits()) == Outcome(ending: .infeasible))
  }

  @Test func anUnboundedModelIsNotCalledInfeasible() throws {
    var model = LinearModel()
    let up = model.addVariable(.atLeast(0), cost: -1)
    let other = model.addVariable(.atLeast(0), cost: 0)
    model.addConstraint([Term(up, 1), Term(other, -1)], .atMost(5))
    let outcome = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.ending == .unbounded)
    #expect(outcome.solution == nil)
    #expect(outcome.bound == nil)
    #expect(outcome.duals == nil)
  }

  @Test func termsThatNameOneVariableTwiceAreSummed() throws {
    var model = LinearModel()
    let a = model.addVariable(.atLeast(0), cost: 1)
    let b = model.addVariable(.atLeast(0), cost: 10)
    model.addConstraint([Term(a, 1), Term(b, 1), Term(a, 2), Term(b, -1)], .atLeast(6))
    let outcome = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.solution == .init(objective: 2, values: [2, 0]))
  }
}

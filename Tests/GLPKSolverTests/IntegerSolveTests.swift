import GLPKSolver
import LinearModels
import Testing

/// What an integer solve answers, case by case.
struct IntegerSolveTests {
  let solver = GLPKSolver()

  @Test func wholeVariablesComeBackWhole() throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0, 10), cost: -3, isWhole: true)
    let b = model.addVariable(.atLeast(0), cost: -1)
    model.addConstraint([Term(a, 2), Term(b, 1)], .atMost(7.5))
    let outcome = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.ending == .optimal)
    #expect(outcome.solution == .init(objective: -10.5, values: [3, 1.5]))
    #expect(outcome.bound == outcome.solution?.objective)
    #expect(outcome.duals == nil)
  }

  @Test func fractionalBoundsOfWholeVariablesAreNarrowed() throws {
    var model = LinearModel()
    model.addVariable(.between(0.2, 3.7), cost: -1, isWhole: true)
    model.addVariable(.atLeast(0.2), cost: 1, isWhole: true)
    model.addVariable(.atMost(-0.2), cost: -1, isWhole: true)
    let outcome = try solver.solve(model, limits: SolveLimits())
    #expect(outcome.solution?.values == [3, 1, -1])
  }

  @Test func aWholeVariableWithoutAWholeNumberIsInfeasible() throws {
    var model = LinearModel()
    model.addVariable(.between(0.2, 0.8), cost: 1, isWhole: true)
    #expect(try solver.solve(model, limits: SolveLimits()).ending == .infeasible)
  }

  @Test func whatThePresolverRefutesIsInfeasible() throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0, 1), cost: 1, isWhole: true)
    model.addConstraint([Term(a, 2)], .exactly(1))
    #expect(try solver.solve(model, limits: SolveLimits()).ending == .infeasible)
  }

  @Test func whatOnlyTheRootRefutesIsInfeasible() throws {
    // Three in a circle, each pair holding exactly 1, but at most 1 in all: 1.5 is needed.
    #expect(try solver.solve(circle(.atMost(1.2)), limits: SolveLimits()).ending == .infeasible)
  }

  @Test func whatOnlyTheTreeRefutesIsInfeasible() throws {
    #expect(try solver.solve(circle(.free), limits: SolveLimits()).ending == .infeasible)
  }

  @Test func anUnboundedIntegerModelIsUnbounded() throws {
    var model = LinearModel()
    let a = model.addVariable(.atLeast(0), cost: -1, isWhole: true)
    let b = model.addVariable(.atLeast(0), cost: 0, isWhole: true)
    model.addConstraint([Term(a, 1), Term(b, -1)], .atMost(0))
    #expect(try solver.solve(model, limits: SolveLimits()).ending == .unbounded)
  }

  @Test func anUnboundedRelaxationWithoutIntegerSolutionsIsInfeasible() throws {
    var model = circle(.free)
    let a = model.addVariable(.atLeast(0), cost: -1, isWhole: true)
    let b = model.addVariable(.atLeast(0), cost: 0, isWhole: true)
    model.addConstraint([Term(a, 1), Term(b, -1)], .atMost(0))
    #expect(try solver.solve(model, limits: SolveLimits()).ending == .infeasible)
  }

  @Test func aCutoffAsksForSomethingBetter() throws {
    var model = LinearModel()
    let a = model.addVariable(.between(0, 9), cost: 1, isWhole: true)
    model.addConstraint([Term(a, 2)], .atLeast(5))
    #expect(try solver.solve(model, limits: SolveLimits(cutoff: 3)).ending == .infeasible)
    let better = try solver.solve(model, limits: SolveLimits(cutoff: 3.5))
    #expect(better.solution == .init(objective: 3, values: [3]))
  }

  /// Three whole variables of which any two hold 1 together, which only halves can do.
  private func circle(_ sum: Range) -> LinearModel {
    var model = LinearModel()
    let all = (0..<3).map { _ in model.addVariable(.between(0, 1), cost: 1, isWhole: true) }
    for (a, b) in [(0, 1), (1, 2), (0, 2)] {
      model.addConstraint([Term(all[a], 1), Term(all[b], 1)], .exactly(1))
    }
    model.addConstraint(all.map { Term($0, 1) }, sum)
    return model
  }
}

import LinearModels
import Testing

@testable import GLPKSolver

/// Integer solves agree with trying every point, with presolver and without.
struct ExhaustiveTests {
  @Test(arguments: 0..<300)
  func smallIntegerModelsAgreeWithTryingEverything(seed: Int) throws {
    let model = smallModel(seed: seed)
    let outcome = try GLPKSolver().solve(model, limits: SolveLimits())
    let unpresolved = try solveWithoutPresolver(model)
    guard let best = leastObjective(of: model) else {
      #expect(outcome.ending == .infeasible)
      #expect(unpresolved == .ended(.infeasible))
      return
    }
    #expect(outcome.ending == .optimal)
    #expect(unpresolved == .ended(.optimal))
    let solution = try #require(outcome.solution)
    #expect(solution.objective == best)
    #expect(solution.values.allSatisfy { $0 == $0.rounded() })
    #expect(model.isKept(by: solution.values))
  }

  @Test(arguments: 0..<100)
  func aCutoffAgreesWithTryingEverything(seed: Int) throws {
    let model = smallModel(seed: seed)
    guard let best = leastObjective(of: model) else { return }
    let solver = GLPKSolver()
    for above in [0.5, 3] {
      let outcome = try solver.solve(model, limits: SolveLimits(cutoff: best + above))
      #expect(outcome.solution?.objective == best)
    }
    for below in [0.0, 1] {
      let outcome = try solver.solve(model, limits: SolveLimits(cutoff: best - below))
      #expect(outcome.ending == .infeasible)
    }
  }

  private func smallModel(seed: Int) -> LinearModel {
    var random = SeededGenerator(seed: seed)
    var model = LinearModel()
    let all = (0..<5).map { _ in
      model.addVariable(.between(-1, 2), cost: random.whole(-6...6), isWhole: true)
    }
    for _ in 0..<4 {
      let terms = all.map { Term($0, random.whole(-3...5)) }
      let low = random.whole(-4...6)
      let ranges = [Range.atMost(low), .atLeast(low), .exactly(low), .between(low, low + 1)]
      model.addConstraint(terms, ranges.randomElement(using: &random)!)
    }
    return model
  }

  private func leastObjective(of model: LinearModel) -> Double? {
    var best: Double?
    for number in 0..<1024 {
      let values = (0..<5).map { Double((number >> (2 * $0)) % 4 - 1) }
      guard model.isKept(by: values) else { continue }
      let objective = zip(model.variables, values).reduce(0) { $0 + $1.0.cost * $1.1 }
      best = min(best ?? objective, objective)
    }
    return best
  }

  private func solveWithoutPresolver(_ model: LinearModel) throws -> Verdict? {
    let problem = try Problem()
    defer { problem.close() }
    try problem.load(model)
    for position in model.variables.indices { try problem.makeWhole(position) }
    let limits = RunLimits(SolveLimits(), Deadline(seconds: nil), spent: Outcome.Work())
    return try problem.solveInteger(presolve: false, cuts: true, limits)?.verdict
  }
}

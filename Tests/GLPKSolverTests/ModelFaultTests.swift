import GLPKSolver
import LinearModels
import Testing

/// What is refused before GLPK sees it, and in which words.
struct ModelFaultTests {
  let solver = GLPKSolver()
  static let strange = [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -1e31]

  @Test func everyFaultIsToldAtOnce() {
    var model = LinearModel()
    let a = model.addVariable(.between(2, 1), cost: .nan)
    model.addVariable(.atLeast(-.infinity), cost: 0)
    model.addConstraint([Term(a, .infinity), Term(VariableIndex(7), 1)], .between(5, -5))
    #expect(
      throws: SolverFault.unusableModel([
        "The range of variable 0 is upside down: 2.0 to 1.0.",
        "The cost of variable 0 is nan, which no solver can compute with.",
        "The bound of variable 1 is -inf, which no solver can compute with.",
        "The range of constraint 0 is upside down: 5.0 to -5.0.",
        "The coefficient of variable 0 in constraint 0 is inf, which no solver can compute with.",
        "Variable 7, named in constraint 0, is not among the 2 there are.",
      ])
    ) {
      try solver.solve(model, limits: SolveLimits())
    }
  }

  @Test(arguments: strange)
  func strangeNumbersAreRefusedWhereverTheyStand(number: Double) {
    for range in [Range.atLeast(number), .atMost(number), .exactly(number), .between(0, number)] {
      #expect(isRefused { _ = $0.addVariable(range, cost: 0) })
      #expect(isRefused { _ = $0.addConstraint([], range) })
    }
    #expect(isRefused { _ = $0.addVariable(.free, cost: number) })
    #expect(
      isRefused { model in
        let a = model.addVariable(.free, cost: 0)
        model.addConstraint([Term(a, number)], .free)
      })
  }

  @Test func strangeLimitsAreRefused() {
    for limits in [SolveLimits(absoluteGap: .nan), SolveLimits(cutoff: .infinity)] {
      #expect(throws: SolverFault.self) { try solver.solve(LinearModel(), limits: limits) }
    }
  }

  @Test(arguments: strange)
  func aSessionRefusesStrangeNumbersAndGoesOn(number: Double) throws {
    var model = LinearModel()
    let a = model.addVariable(.atLeast(0), cost: 1)
    let c = model.addConstraint([Term(a, 1)], .atLeast(3))
    try solver.withSession(on: model) { session in
      let before = try session.solve(.dual, limits: SolveLimits())
      let attempts: [() throws -> Void] = [
        { _ = try session.addVariable(.atMost(number), cost: 0, coefficients: []) },
        { _ = try session.addVariable(.free, cost: number, coefficients: []) },
        { _ = try session.addVariable(.free, cost: 0, coefficients: [(c, number)]) },
        { _ = try session.addConstraint([Term(a, number)], .free) },
        { _ = try session.addConstraint([], .exactly(number)) },
        { try session.setCost(number, of: a) },
        { try session.setRange(.atLeast(number), of: a) },
        { try session.setRange(.atLeast(number), of: c) },
      ]
      for attempt in attempts { #expect(throws: SolverFault.self, performing: attempt) }
      #expect(try session.solve(.primal, limits: SolveLimits()).solution == before.solution)
    }
  }

  @Test(arguments: [-1, 1, Int.min, Int.max])
  func aSessionRefusesIndicesItDoesNotHave(position: Int) throws {
    var model = LinearModel()
    let a = model.addVariable(.atLeast(0), cost: 1)
    model.addConstraint([Term(a, 1)], .atLeast(3))
    let variable = VariableIndex(position)
    let constraint = ConstraintIndex(position)
    try solver.withSession(on: model) { session in
      let attempts: [() throws -> Void] = [
        { _ = try session.addVariable(.free, cost: 0, coefficients: [(constraint, 1)]) },
        { _ = try session.addConstraint([Term(variable, 1)], .free) },
        { try session.setCost(1, of: variable) },
        { try session.setRange(.free, of: variable) },
        { try session.setRange(.free, of: constraint) },
      ]
      for attempt in attempts { #expect(throws: SolverFault.self, performing: attempt) }
      let outcome = try session.solve(.dual, limits: SolveLimits())
      #expect(outcome.solution == .init(objective: 3, values: [3]))
    }
  }

  private func isRefused(_ build: (inout LinearModel) -> Void) -> Bool {
    var model = LinearModel()
    build(&model)
    do {
      _ = try solver.solve(model, limits: SolveLimits())
      return false
    } catch SolverFault.unusableModel(let sentences) {
      return !sentences.isEmpty
    } catch {
      return false
    }
  }
}

import CGLPK
import LinearModels
import Testing

@testable import GLPKSolver

/// Every pair of return code and status that GLPK can be brought to through this door, and what it
/// is taken for. What cannot be provoked is commented in `Verdict`.
struct ProvokedCodeTests {
  private let none = RunLimits(SolveLimits(), Deadline(seconds: nil), spent: Outcome.Work())

  @Test func thePrimalMethodTellsTheThreeEndings() throws {
    try expect(.primal, optimal, .finished, .feasible, .feasible, .ended(.optimal))
    try expect(.primal, unbounded, .finished, .feasible, .noneExists, .ended(.unbounded))
    try expect(.primal, infeasible, .finished, .noneExists, nil, .ended(.infeasible))
  }

  @Test func theDualMethodCannotTellUnboundedFromInfeasible() throws {
    try expect(.dual, optimal, .finished, .feasible, .feasible, .ended(.optimal))
    try expect(.dual, infeasible, .finished, .noneExists, .feasible, .ended(.infeasible))
    try expect(.dual, unbounded, .finished, nil, .noneExists, .infeasibleOrUnbounded)
  }

  @Test(arguments: [Method.primal, .dual])
  func limitsOfASimplexRunHaveCodesOfTheirOwn(method: Method) throws {
    let model = LinearModel.choices(seed: 1, groups: 20, perGroup: 6, resources: 12)
    var limits = none
    limits.iterations = 3
    try expect(method, model, .iterationLimit, nil, nil, .ended(.workLimit), limits)
    limits = none
    limits.milliseconds = 0
    try expect(method, model, .timeLimit, nil, nil, .ended(.timeLimit), limits)
  }

  @Test func aSingularBasisIsAFailureThatARestartMends() throws {
    try withOptimalBasis { problem in
      try problem.setTerms([Term(VariableIndex(0), 1)], ofConstraint: 0)
      try problem.setTerms([Term(VariableIndex(0), 1)], ofConstraint: 1)
      #expect(try problem.solveLinear(.dual, none)?.code == .singularBasis)
      try expectMended(problem)
    }
  }

  @Test func thePresolverHasCodesOfItsOwn() throws {
    try expectInteger(
      presolve: true, infeasible, .presolve, .noPrimalSolution, .ended(.infeasible))
    try expectInteger(
      presolve: true, lonely, .presolve, .noDualSolution, .infeasibleOrUnbounded)
    try expectInteger(presolve: true, unbounded, .root, .finished, .unboundedRelaxation)
  }

  @Test func withoutPresolverTheRootTells() throws {
    try expectInteger(presolve: false, infeasible, .root, .finished, .ended(.infeasible))
    try expectInteger(presolve: false, unbounded, .root, .finished, .unboundedRelaxation)
    try expectInteger(presolve: false, optimal, .tree, .finished, .ended(.optimal))
  }

  @Test func limitsOfAnIntegerSolveAreToldByStageAndReason() throws {
    let model = LinearModel.marketSplit(seed: 1, rows: 6, withSlack: true)
    var limits = none
    limits.iterations = 2
    try expectInteger(model, limits, .root, .iterationLimit, .ownAccord, .ended(.workLimit))
    limits = none
    limits.milliseconds = 0
    try expectInteger(model, limits, .root, .timeLimit, .ownAccord, .ended(.timeLimit))
    limits.milliseconds = 300
    try expectInteger(model, limits, .tree, .timeLimit, .ownAccord, .ended(.timeLimit))
    limits = none
    limits.nodes = 5
    try expectInteger(model, limits, .tree, .endedByCaller, .work, .ended(.workLimit))
    limits = none
    limits.gap = 1e6
    try expectInteger(model, limits, .tree, .endedByCaller, .gap, .ended(.optimal))
  }

  private var optimal: LinearModel {
    var model = LinearModel()
    let a = model.addVariable(.atLeast(0), cost: 1)
    let b = model.addVariable(.atLeast(0), cost: 1)
    model.addConstraint([Term(a, 2), Term(b, 1)], .atLeast(3))
    model.addConstraint([Term(a, 1), Term(b, 2)], .atLeast(3))
    return model
  }

  private var unbounded: LinearModel {
    var model = LinearModel()
    let a = model.addVariable(.atLeast(0), cost: -1)
    let b = model.addVariable(.atLeast(0), cost: 0)
    model.addConstraint([Term(a, 1), Term(b, -1)], .atMost(1))
    return model
  }

  /// Falls forever without any constraint having a say.
  private var lonely: LinearModel {
    var model = LinearModel()
    model.addVariable(.atLeast(0), cost: -1)
    return model
  }

  private var infeasible: LinearModel {
    var model = LinearModel()
    let a = model.addVariable(.atLeast(0), cost: 1)
    let b = model.addVariable(.atLeast(0), cost: 1)
    model.addConstraint([Term(a, 1), Term(b, 1)], .atMost(1))
    model.addConstraint([Term(a, 1), Term(b, 1)], .atLeast(2))
    return model
  }

  private func lend(_ model: LinearModel, _ body: (Problem) throws -> Void) throws {
    let problem = try Problem()
    defer { problem.close() }
    try problem.load(model)
    try body(problem)
  }

  /// Both variables of `optimal` are basic at its optimum.
  private func withOptimalBasis(_ body: (Problem) throws -> Void) throws {
    try lend(optimal) { problem in
      #expect(try problem.solveLinear(.primal, none)?.verdict == .ended(.optimal))
      try body(problem)
    }
  }

  private func expectMended(_ problem: Problem) throws {
    var run = LinearRun(
      problem: problem, limits: SolveLimits(), deadline: Deadline(seconds: nil))
    #expect(try run.solve(.dual).solution == .init(objective: 3, values: [3, 0]))
  }

  private func expect(
    _ method: Method, _ model: LinearModel, _ code: Code, _ primal: Status?, _ dual: Status?,
    _ verdict: Verdict, _ limits: RunLimits? = nil
  ) throws {
    try lend(model) { problem in
      let report = try #require(try problem.solveLinear(method, limits ?? none))
      #expect(report.code == code)
      #expect(report.primal == primal ?? report.primal)
      #expect(report.dual == dual ?? report.dual)
      #expect(report.verdict == verdict)
    }
  }

  private func expectInteger(
    presolve: Bool, _ model: LinearModel, _ stage: Stage, _ code: Code, _ verdict: Verdict
  ) throws {
    try lend(model) { problem in
      for position in model.variables.indices { try problem.makeWhole(position) }
      let report = try #require(
        try problem.solveInteger(presolve: presolve, cuts: true, none))
      #expect(report.stage == stage)
      #expect(report.code == code)
      #expect(report.verdict == verdict)
    }
  }

  private func expectInteger(
    _ model: LinearModel, _ limits: RunLimits, _ stage: Stage, _ code: Code, _ reason: Reason,
    _ verdict: Verdict
  ) throws {
    try lend(model) { problem in
      for (position, variable) in model.variables.enumerated() where variable.isWhole {
        try problem.makeWhole(position)
      }
      let report = try #require(try problem.solveInteger(presolve: true, cuts: true, limits))
      #expect(report.stage == stage)
      #expect(report.code == code)
      #expect(report.reason == reason)
      #expect(report.verdict == verdict)
    }
  }
}

import Conferences
import GLPKSolver
import LinearModels
import Planning
import Testing

/// The plain model's optima against exhaustive search, tier by tier.
struct PlainModelTests {
  /// Larger models take GLPK too long here.
  private static let mostColumns = 400
  private static let block = 10
  private static let seeds =
    Array(stride(from: 0, to: 200, by: block))
    + Array(stride(from: TinyScenarios.crowded.lowerBound, to: 900, by: block))

  @Test(arguments: seeds)
  func itsTiersAreWhatExhaustiveSearchFinds(first: Int) throws {
    for seed in first..<first + Self.block {
      let scenario = TinyScenarios.scenario(seed: seed)
      let model = try PlainModel(scenario)
      guard model.columnCount <= Self.mostColumns else { continue }
      let best = ExhaustiveSearch(scenario).best
      #expect(try values(of: model) == best.values, "seed \(seed)")
    }
  }

  /// Each tier's least value in thousandths, the tiers before settled at theirs.
  private func values(of model: PlainModel) throws -> [Int] {
    var settled: [(tier: Tier, value: Weight)] = []
    for tier in model.tiers {
      let outcome = try GLPKSolver().solve(
        model.model(minimising: tier, settled: settled), limits: SolveLimits())
      let solution = try #require(outcome.ending == .optimal ? outcome.solution : nil)
      let value = Weight(thousandths: Int((solution.objective * 1000).rounded()))
      settled.append((tier, value))
    }
    return settled.map(\.value.thousandths)
  }

  @Test func theSameScenarioGivesTheSameText() throws {
    let scenario = TinyScenarios.scenario(seed: 803)
    func text() throws -> [UInt8] {
      try PlainModel(scenario).text(
        minimising: .standards, settled: [(.moved, Weight(thousandths: 500))]
      )
      .bytes
    }
    #expect(try text() == text())
  }
}

import Conferences
import Foundation
import GLPKSolver
import LinearModels
import Planning
import ScenarioFiles
import Testing

/// The exported model, read back and solved by a solver that knows nothing of it, is worth in every
/// tier what the tiny scenarios say.
@Suite struct ExportedModelTests {
  /// Every tiny scenario's model has fewer columns than this.
  private static let mostColumns = 600

  @Test(arguments: Repository.folders(in: "scenarios/rules"))
  func everyRuleGivesTheTiersItShould(path: String) throws {
    try expectTiers(path)
  }

  @Test(arguments: Repository.folders(in: "Tests/quorateTests/Random"))
  func mixedRulesGiveTheTiersTheyShould(path: String) throws {
    try expectTiers(path)
  }

  private func expectTiers(_ path: String) throws {
    let folder = Repository.root.appendingPathComponent(path).path
    let expected = try Expectation(folder: folder)
    let model = try PlainModel(ScenarioReader().read(folder: folder).scenario)
    #expect(model.columnCount < Self.mostColumns)
    let tiers = try OwnThread.run { try Self.tiers(of: model) }
    #expect(tiers == expected.tiers, "\(path): \(expected.why)")
  }

  /// As ``PlannedScenario/tiers``.
  private static func tiers(of model: PlainModel) throws -> String {
    var settled: [(tier: Tier, value: Weight)] = []
    for tier in model.tiers {
      let read = try MPSReader(model.text(minimising: tier, settled: settled).bytes)
      #expect(read.objective == tier.rawValue)
      let outcome = try GLPKSolver().solve(read.model, limits: SolveLimits())
      let solution = try #require(outcome.ending == .optimal ? outcome.solution : nil)
      settled.append((tier, Weight(thousandths: Int((solution.objective * 1000).rounded()))))
    }
    return settled.map { "\($0.tier.rawValue) \($0.value)" }.joined(separator: ", ")
  }
}

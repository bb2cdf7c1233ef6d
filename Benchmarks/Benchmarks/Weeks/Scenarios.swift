import Conferences
import Foundation
import ScenarioFiles

/// The repository's own scenarios.
enum Scenarios {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("scenarios")

  /// Those that plan one authority's running calendar, in order of name.
  static let weeks =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix("-week") }.sorted()

  /// The paths of the repository's what-ifs, in order of name.
  static let whatIfs =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("what-ifs").path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()
    .map { folder.appendingPathComponent("what-ifs/\($0)").path }

  static func read(_ name: String) throws -> Scenario {
    try ScenarioReader().read(folder: folder.appendingPathComponent(name).path).scenario
  }
}

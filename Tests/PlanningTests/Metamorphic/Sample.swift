import Conferences
import Foundation
import GLPKSolver
import Planning
import ScenarioFiles
import Testing

/// A scenario to be changed in a way that says how its plan must change.
enum Sample: CustomTestStringConvertible {
  case tiny(Int)
  case larger(Int)
  case week(String)

  static let small = stride(from: 3, to: TinyScenarios.seeds.upperBound, by: 29).map(tiny)
  static let large = (0..<8).map(larger) + ["rutland-week", "york-week"].map(week)
  static let all = small + large

  var testDescription: String {
    switch self {
    case .tiny(let seed): "tiny \(seed)"
    case .larger(let seed): "larger \(seed)"
    case .week(let name): name
    }
  }

  func scenario() throws -> Scenario {
    switch self {
    case .tiny(let seed): TinyScenarios.scenario(seed: seed)
    case .larger(let seed): TinyScenarios.largerScenario(seed: seed)
    case .week(let name): try ScenarioReader().read(folder: Self.folder(name)).scenario
    }
  }

  /// Chance that belongs to this sample.
  var dice: Dice {
    switch self {
    case .tiny(let seed), .larger(let seed): Dice(seed: seed)
    case .week(let name): Dice(seed: name.utf8.count)
    }
  }

  private static func folder(_ name: String) -> String {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.appendingPathComponent("scenarios/\(name)").path
  }
}

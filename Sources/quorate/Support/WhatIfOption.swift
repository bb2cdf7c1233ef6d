internal import ArgumentParser
internal import Conferences
internal import ScenarioFiles

/// `--what-if FILE`, for commands that can look at a changed scenario.
struct WhatIfOption: ParsableArguments {
  @Option(
    name: .customLong("what-if"),
    help: "A YAML file of changes over the scenario. May be given again; the order counts.")
  var files: [String] = []

  /// The scenario with the changes of every file, one after the other.
  /// - Throws: the exit code for bad input, with every error told on stderr.
  func changed(_ scenario: Scenario) throws -> Scenario {
    try ChangedScenario(scenario, files: files).scenario
  }
}

/// A scenario with what-ifs over it. It says so in its name and note, so that nobody takes it for the
/// unit's own.
struct ChangedScenario {
  let whatIfs: [WhatIf]
  let scenario: Scenario

  /// - Throws: the exit code for bad input, with every error told on stderr.
  init(_ scenario: Scenario, files: [String]) throws {
    var changed = scenario
    var whatIfs: [WhatIf] = []
    for file in files {
      let whatIf = try Input.whatIf(file, of: changed)
      do throws(WhatIfFault) {
        changed = try whatIf.applied(to: changed)
      } catch {
        Terminal.note("\(file): \(error.message)")
        throw QuorateExit.badInput
      }
      whatIfs.append(whatIf)
    }
    self.whatIfs = whatIfs
    self.scenario = Self.named(changed, whatIfs)
  }

  private static func named(_ scenario: Scenario, _ whatIfs: [WhatIf]) -> Scenario {
    guard !whatIfs.isEmpty else { return scenario }
    var named = scenario
    named.name += ", what if: " + whatIfs.map(\.name).joined(separator: "; ")
    named.note = ([Self.mark] + whatIfs.map(\.what)).joined(separator: " ")
    return named
  }

  /// What the note of every changed scenario begins with.
  static let mark = "Changed by quorate what-if, and nobody's calendar."
}

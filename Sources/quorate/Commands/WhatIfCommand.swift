internal import ArgumentParser
internal import Conferences
internal import ScenarioFiles

/// `quorate what-if`: writes a scenario with what-ifs over it as a folder of its own.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Write a scenario as it would be with the changes of what-if files.",
    discussion: """
      The scenario itself is not touched. The folder written is a scenario like any other, and its \
      name and note say what was changed.

      Exit codes: 0 written; 64 wrong use; 65 bad input, with every error listed; 70 an internal \
      fault, or a folder that cannot be written.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String
  @Argument(help: "YAML files of changes, made one after the other.") var files: [String]
  @Option(
    name: .shortAndLong,
    help:
      "The folder to write: new, empty, or one that this command wrote and nobody has worked in.")
  var out: String

  func run() throws {
    let folder = try OutputFolder(forScenario: out, madeBy: .whatIf)
    let read = try Input.scenario(scenario).scenario
    let changed = try ChangedScenario(read, files: files)
    try folder.checkWritable()
    for whatIf in changed.whatIfs { print("\(whatIf.name): \(whatIf.what)") }
    try folder.write(changed.scenario)
  }
}

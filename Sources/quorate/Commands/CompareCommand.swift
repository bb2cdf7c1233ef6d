internal import ArgumentParser
internal import Conferences
internal import Foundation
internal import Reporting
internal import ScenarioFiles

/// `quorate compare`: plans a scenario and each what-if over it, and lays the plans side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Plan a scenario as it is and with each what-if, and compare.",
    discussion: """
      Each plan is made in a process of its own, several at a time; what goes wrong with one is told \
      in its place, and the others go on. Nothing is written into the scenario. What is printed does \
      not depend on which plan is ready first.

      Ctrl-C ends all of them, and what there is is compared.

      Exit codes: 0 compared; 64 wrong use; 65 bad input, with every error listed; 70 a plan failed, \
      or a file cannot be written; 75 stopped before every plan was made.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String
  @Argument(help: "YAML files of changes, each compared by itself.") var files: [String]
  @OptionGroup var runs: RunOptions
  @OptionGroup var page: PageOption
  @Option(help: "A table to write, CSV: new, or an earlier comparison's, which is replaced.")
  var csv: String?
  @Flag(help: "Print the result as JSON.") var json = false

  func validate() throws {
    let places = files.map { ($0, URL(fileURLWithPath: $0).resolvingSymlinksInPath().path) }
    for (number, (file, place)) in places.enumerated()
    where places[..<number].contains(where: { $0.1 == place }) {
      throw ValidationError("\(file) is named twice; name it once")
    }
  }

  func run() throws {
    let outputs = try AnswerFiles(page: page, csv: csv, mark: ComparisonReport.csvMark)
    let read = try Input.scenario(scenario)
    let whatIfs = try Input.whatIfs(files, of: read.scenario)
    for note in read.notes { Terminal.note("note: \(note)") }
    let interruption = Interruption(after: nil)
    let usual = WhatIf(
      name: "As it is", what: "The scenario without any change.", changes: [])
    let all = [usual] + whatIfs
    let questions = ([[]] + files.map { [$0] }).map {
      PlanQuestion(scenario: scenario, whatIfs: $0, timeLimit: runs.timeLimit)
    }
    let outcomes = PlanRuns(questions).answers(
      atOnce: runs.processes, stop: interruption.stop
    ) { place, outcome, number in
      Terminal.note("\(number) of \(all.count): \(all[place].name)\(RunWords.ending(outcome))")
      return true
    }
    let plans = zip(all, outcomes).map {
      ComparedPlan(
        name: $0.name, what: $0.what, changesDemand: $0.changesDemand, outcome: $1)
    }
    let comparison = Comparison(
      scenario: read.scenario.name, asOf: read.scenario.asOf, base: plans[0],
      others: Array(plans.dropFirst()))
    let report = ComparisonReport(comparison)
    try outputs.write(page: report.page, csv: report.csv)
    print(json ? try ResultJSON.text(ComparisonDocument(comparison)) : report.text)
    try RunWords.throwIfAny(outcomes)
  }
}

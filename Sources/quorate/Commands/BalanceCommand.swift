internal import ArgumentParser
internal import Conferences
internal import Planning
internal import Reporting
internal import ScenarioFiles

/// `quorate balance`: what it costs to keep the busiest chair's week short.
struct BalanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract: "Say what it costs when no chair has more than so many conferences a week.",
    discussion: """
      First the scenario is planned as it is. Then a cap on every chair's week is lowered from the \
      busiest chair's, by one at a time, until somebody is late for it or without a booking, or \
      --down-to is reached. What is fixed stays, whatever the cap. Each plan is made in a process of \
      its own, several at a time.

      Exit codes: 0 told; 64 wrong use; 65 bad input, with every error listed; 70 a plan failed, or a \
      file cannot be written; 75 stopped before every plan was made.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String
  @OptionGroup var whatIf: WhatIfOption
  @Option(
    parsing: .unconditional, help: "The last cap to try. (default: 1)",
    transform: Numbers.whole(1...100))
  var downTo: Int = 1
  @OptionGroup var runs: RunOptions
  @OptionGroup var page: PageOption
  @Option(help: "A table to write, CSV: new, or an earlier comparison's, which is replaced.")
  var csv: String?
  @Flag(help: "Print the result as JSON.") var json = false

  func run() throws {
    let outputs = try AnswerFiles(page: page, csv: csv, mark: ComparisonReport.csvMark)
    let read = try Input.scenario(scenario)
    for note in read.notes { Terminal.note("note: \(note)") }
    let named = try whatIf.changed(read.scenario)
    let interruption = Interruption(after: nil)
    let uncapped = PlanRuns([question(nil)]).answers(atOnce: 1, stop: interruption.stop) {
      _, outcome, _ in
      Terminal.note("Without a cap\(RunWords.ending(outcome))")
      return true
    }[0]
    let steps = steps(under: uncapped, interruption)
    let balance = Balance(
      scenario: named.name, asOf: named.asOf, uncapped: uncapped, steps: steps)
    let report = BalanceReport(balance)
    try outputs.write(page: report.page, csv: report.csv)
    print(
      json ? try ResultJSON.text(ComparisonDocument(balance.comparison)) : report.text)
    try RunWords.throwIfAny([uncapped] + steps.map(\.outcome))
  }

  private func question(_ cap: Int?) -> PlanQuestion {
    PlanQuestion(
      scenario: scenario, whatIfs: whatIf.files, weekCap: cap, timeLimit: runs.timeLimit)
  }

  private func steps(under outcome: ComparedPlan.Outcome, _ interruption: Interruption)
    -> [BalanceStep]
  {
    guard case .figures(let uncapped) = outcome else { return [] }
    let sweep = BalanceSweep(end: downTo)
    let caps = sweep.caps(under: uncapped)
    let outcomes = PlanRuns(caps.map(question)).answers(
      atOnce: runs.processes, stop: interruption.stop
    ) { place, outcome, _ in
      Terminal.note("At most \(caps[place]) a week\(RunWords.ending(outcome))")
      guard case .figures(let figures) = outcome else { return true }
      return !sweep.isBroken(figures, under: uncapped)
    }
    let steps = zip(caps, outcomes).map { BalanceStep(cap: $0, outcome: $1) }
    return sweep.told(steps, under: uncapped)
  }
}

internal import ArgumentParser
internal import Conferences
internal import Reporting

/// How simulations are shown, whether they were made in one piece or in shards.
struct SimulationAnswer: ParsableArguments {
  @OptionGroup var page: PageOption
  @Option(help: "A table to write, CSV: new, or an earlier simulation's, which is replaced.")
  var csv: String?
  @Flag(help: "Print the result as JSON.") var json = false

  var isAskedForFiles: Bool { json || csv != nil || page.path != nil }

  /// - Throws: `ValidationError` or ``OutputFault`` for a place that cannot be written; before
  ///   anybody waits.
  func files() throws -> AnswerFiles {
    try AnswerFiles(page: page, csv: csv, mark: SimulationReport.csvMark)
  }

  func show(_ simulation: Simulation, _ files: AnswerFiles) throws {
    let report = SimulationReport(simulation)
    try files.write(page: report.page, csv: report.csv)
    print(json ? try ResultJSON.text(SimulationDocument(simulation)) : report.text)
  }
}

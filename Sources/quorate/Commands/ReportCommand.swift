internal import ArgumentParser
internal import Conferences
internal import Planning
internal import Reporting
internal import WorkingTime

/// `quorate report`: what a manager has to report of a calendar.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report how a calendar keeps its limits, chairs and promises.",
    discussion: """
      DfE's two figures, by child and by conference; in time by kind, team, month and main cause of \
      lateness; chairs kept, dates moved, working days in hand; the load of chairs, rooms and \
      minute-takers. Without --bookings, of the scenario's own fixed and published bookings.

      Example: quorate report FOLDER --from 2026-10-01 --to 2026-12-31 --csv quarter.csv

      Exit codes: 0 reported, in time or not; 64 wrong use; 65 bad input, with every error listed; \
      70 a file that cannot be written.
      """)

  @OptionGroup var asked: AskedCalendar

  @Option(
    help: """
      The record of who agreed to moves, a table like authorisations.csv; without it, the \
      scenario's own.
      """)
  var authorisations: String?

  @Option(help: "The first day that counts, such as 2026-10-01.", transform: day)
  var from: Day?

  @Option(help: "The last day that counts.", transform: day) var to: Day?

  @Flag(help: "Print the result as JSON.") var json = false

  @Option(
    help:
      "A table to write, CSV, with every figure: new, or an earlier report's, which is replaced.")
  var csv: String?

  @OptionGroup var page: PageOption

  func validate() throws {
    if let from, let to, from > to {
      throw ValidationError("--from \(from) is after --to \(to); name the earlier day first")
    }
  }

  func run() throws {
    let files = try OutputFiles(targets)
    let calendar = try asked.read()
    try files.checkWritable()
    var scenario = calendar.scenario
    if let authorisations {
      scenario.authorisations = try Input.authorisations(authorisations, of: scenario)
    }
    let report = ComplianceReport(
      scenario: scenario, plan: Plan(standing: calendar),
      late: MainCauses(calendar).all, period: Period(from: from, to: to))
    try files.write(
      (csv == nil ? [] : [report.csv]) + (page.path == nil ? [] : [report.page]))
    print(json ? report.json : report.text)
  }

  private var targets: [OutputFiles.Target] {
    let table = csv.map {
      OutputFiles.Target(option: "--csv", path: $0, mark: ComplianceReport.tableMark)
    }
    return [table, page.target].compactMap(\.self)
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(reading: text) else {
      throw ValidationError("\"\(text)\" is no date; write 2026-12-11 or 11/12/2026, day first.")
    }
    return day
  }
}

internal import ArgumentParser
internal import Conferences
internal import Foundation
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
      minute-takers. Without --bookings, of what the scenario has fixed and published; a plan's \
      folder brings its duty days and its record of agreements.

      Example: quorate report FOLDER --from 2026-10-01 --to 2026-12-31 --csv quarter.csv

      Exit codes: 0 reported, in time or not; 64 wrong use; 65 bad input, with every error listed; \
      70 a file that cannot be written.
      """)

  @OptionGroup var asked: AskedCalendar

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
    let files = try AnswerFiles(page: page, csv: csv, mark: ComplianceReport.tableMark)
    let calendar = try calendar()
    let report = ComplianceReport(
      scenario: try withRecord(calendar.scenario), plan: Plan(standing: calendar),
      late: MainCauses(calendar).all, period: Period(from: from, to: to))
    try files.write(page: report.page, csv: report.csv)
    print(json ? report.json : report.text)
  }

  /// What the scenario itself holds provisionally is no promise, and is no part of its calendar.
  private func calendar() throws -> Planning.Calendar {
    let calendar = try asked.read()
    guard asked.bookings == nil else { return calendar }
    let scenario = calendar.scenario
    return try Verifier(scenario).calendar(
      bookings: scenario.bookings.filter { scenario.status(of: $0) != .provisional }, duty: nil)
  }

  /// With the record of agreements that lies in the plan's folder, where one is named.
  private func withRecord(_ scenario: Scenario) throws -> Scenario {
    guard let folder = asked.bookings else { return scenario }
    let file = (folder as NSString).appendingPathComponent("authorisations.csv")
    guard FileManager.default.fileExists(atPath: file) else { return scenario }
    var scenario = scenario
    scenario.authorisations = try Input.authorisations(file, of: scenario)
    return scenario
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(reading: text) else {
      throw ValidationError("\"\(text)\" is no date; write 2026-12-11 or 11/12/2026, day first.")
    }
    return day
  }
}

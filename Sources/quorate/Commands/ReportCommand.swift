internal import ArgumentParser
internal import Conferences
internal import Planning
internal import Reporting
internal import ScenarioFiles
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

  @Argument(help: "The scenario's folder.") var scenario: String

  @Option(help: "Another calendar, such as a plan's: a table like bookings.csv.")
  var bookings: String?

  @Option(help: "Its duty days, a table like duty.csv; without it, the scenario's own.")
  var duty: String?

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
    if duty != nil, bookings == nil {
      throw ValidationError("--duty goes with --bookings; name the bookings too")
    }
    if let from, let to, from > to {
      throw ValidationError("--from \(from) is after --to \(to); name the earlier day first")
    }
  }

  func run() throws {
    let files = try OutputFiles(targets)
    let read = try Input.scenario(scenario)
    for note in read.notes { Terminal.note("note: \(note)") }
    let calendar = try calendar(of: read.scenario)
    try files.checkWritable()
    let report = ComplianceReport(
      scenario: read.scenario, plan: Plan(standing: calendar), late: MainCauses(calendar).all,
      period: Period(from: from, to: to))
    try files.write(
      (csv == nil ? [] : [report.csv]) + (page.path == nil ? [] : [report.page]))
    print(json ? report.json : report.text)
  }

  /// What provisional bookings of the scenario hold is nothing; those of a plan are what it is.
  private func calendar(of scenario: Scenario) throws -> Planning.Calendar {
    let verifier = try Verifier(scenario)
    guard let bookings else {
      return verifier.calendar(
        bookings: scenario.bookings.filter { scenario.status(of: $0) != .provisional }, duty: nil)
    }
    let booked = try Input.bookings(bookings, of: scenario)
    if duty == nil, let note = UnreadDuty(bookings: bookings, scenario: self.scenario).note {
      Terminal.note(note)
    }
    return verifier.calendar(
      bookings: booked, duty: try duty.map { try Input.duty($0, of: scenario) })
  }

  private var targets: [OutputFiles.Target] {
    let table = csv.map {
      OutputFiles.Target(option: "--csv", path: $0, mark: ComplianceReport.tableMark)
    }
    let page = page.path.map {
      OutputFiles.Target(option: "--page", path: $0, mark: PageMark.text)
    }
    return [table, page].compactMap(\.self)
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(reading: text) else {
      throw ValidationError("\"\(text)\" is no date; write 2026-12-11 or 11/12/2026, day first.")
    }
    return day
  }
}

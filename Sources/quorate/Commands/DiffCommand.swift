internal import ArgumentParser
internal import Conferences
internal import Planning
internal import Reporting
internal import ScenarioFiles

/// `quorate diff`: what one calendar has otherwise than another.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two calendars: what moves, who is told again, which is better.",
    discussion: """
      With one calendar, the scenario's own bookings are compared with it; with two, the first with \
      the second. A calendar is a plan's folder, a scenario's folder, or a table like bookings.csv. \
      A folder's duty.csv counts with its bookings.

      Examples:
        quorate diff my-week out/my-week
        quorate diff my-week out/monday out/tuesday --page changes.html

      Exit codes: 0 compared, whether they differ or not; 64 wrong use; 65 bad input; 70 an internal \
      fault, or a file that cannot be written.
      """)

  @Argument(help: "The scenario's folder, by whose tables both calendars are read.")
  var scenario: String
  @Argument(help: "The calendar to compare with the scenario's own, or the first of two.")
  var first: String
  @Argument(help: "The second of two calendars.") var second: String?
  @Option(
    help: "A table to write, CSV, a row a difference: new, or an earlier one, which is replaced.")
  var csv: String?
  @OptionGroup var page: PageOption
  @Flag(help: "Print the result as JSON.") var json = false

  func run() throws {
    let files = try OutputFiles(targets)
    if let objection = GivenCalendar.objection(toScenario: scenario) {
      throw ValidationError(objection)
    }
    let read = try Input.scenario(scenario).scenario
    let before =
      second == nil
      ? GivenCalendar(ownOf: read) : try .read(first, scenario, read)
    let after = try GivenCalendar.read(second ?? first, scenario, read)
    try files.checkWritable()
    let verifier = try Verifier(read)
    let difference = CalendarComparison(
      from: before.calendar(verifier), to: after.calendar(verifier)
    ).difference
    let page = DifferencePage(
      scenario: read, difference: difference, before: before.name, after: after.name)
    try files.write(
      (csv == nil ? [] : [DifferenceTable.bytes(difference)])
        + (self.page.target == nil ? [] : [page.bytes]))
    let text = DifferenceText(
      scenario: read, difference: difference, before: before.name, after: after.name)
    print(json ? try text.json : text.text)
  }

  private var targets: [OutputFiles.Target] {
    let table = csv.map {
      OutputFiles.Target(option: "--csv", path: $0, mark: DifferenceTable.mark)
    }
    return [table, page.target].compactMap(\.self)
  }
}

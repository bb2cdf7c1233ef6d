internal import ArgumentParser
internal import Conferences
internal import Planning
internal import ScenarioFiles

/// `quorate verify`: checks a finished calendar, whoever made it.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a finished calendar by every rule, and work out what it is worth.",
    discussion: """
      Nothing of the planner is used: the calendar is read and judged by itself.

      Exit codes: 0 it keeps every rule; 1 it breaks one; 64 wrong use; 65 bad input. What only \
      fixed bookings and given duty days are to blame for is told, and is no violation.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String
  @Argument(help: "The calendar, a table like bookings.csv.") var bookings: String
  @Option(help: "Its duty days, a table like duty.csv; without it, the scenario's own.")
  var duty: String?
  @Flag(help: "Print the result as JSON.") var json = false

  func run() throws {
    let read = try Input.scenario(scenario).scenario
    let booked = try Input.bookings(bookings, of: read)
    if duty == nil, let note = UnreadDuty(bookings: bookings, scenario: scenario).note {
      Terminal.note(note)
    }
    let onDuty = try duty.map { try Input.duty($0, of: read) }
    let verifier = try Verifier(read)
    let calendar = verifier.calendar(bookings: booked, duty: onDuty)
    let verdict = Verdict(
      scenario: read, bookings: booked, problems: verifier.problems(in: calendar),
      values: TierValues(calendar))
    print(json ? try verdict.json : verdict.text)
    if !verdict.violations.isEmpty { throw QuorateExit.violation }
  }
}

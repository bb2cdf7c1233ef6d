internal import ArgumentParser
internal import Conferences
internal import GLPKSolver
internal import LinearModels
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import WorkingTime

/// `quorate leave`: what an absence would mean, before it is granted.
struct LeaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "Say what leave, a closed room or any other absence would mean, and enter it.",
    discussion: """
      What it hits, which limits become unreachable, the cheapest repair, and the nearest other \
      dates at which it would cost nothing. With --dry-run nothing is written; without it the \
      absence is entered in the scenario's unavailable.csv. Planning anew is up to you.

      Example: quorate leave FOLDER --who "Chair 02" --from 2026-12-14 --to 2026-12-18 --dry-run

      Exit codes: 0 nobody is late for it; 3 somebody is late or without a booking who would not be \
      otherwise; 64 wrong use; 65 bad input; 70 an internal fault, or a table that cannot be \
      written.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String

  @Option(
    help: """
      Who or what is away: a chair, worker, minute-taker, agency, venue, or room (VENUE/ROOM), as \
      its table names it.
      """)
  var who: String

  @Option(help: "The first day, or from when on that day: 2026-12-14T13:00.") var from: String
  @Option(help: "The last day, or until when on that day.") var to: String
  @Option(help: "Why, in a word or two that name nobody.") var reason = "leave"
  @Flag(help: "Only say what it would mean; write nothing.") var dryRun = false
  @Option(
    parsing: .unconditional, help: "Stop after so many seconds, with what is known by then.",
    transform: Numbers.seconds)
  var timeLimit: Double?
  @OptionGroup var page: PageOption
  @Flag(help: "Print the result as JSON.") var json = false

  func run() throws {
    let file = try page.file()
    let read = try Input.scenario(scenario).scenario
    let absence = try Reference.absence(of: who, from: from, to: to, reason: reason, in: read)
    let entry = entry(absence, read)
    if case .known = entry, !json, file == nil { return print(entry.words(absence)) }
    let answer = try answer(absence, read, Interruption(after: timeLimit))
    try file?.write([LeavePage(scenario: read, answer: answer).bytes])
    if entry == .entered { try enter(absence) }
    let text = LeaveText(answer: answer, entry: entry)
    print(json ? try LeaveJSON(answer, entry).text : text.text)
    if !answer.unreachable.isEmpty { throw QuorateExit.late }
  }

  private func entry(_ absence: Absence, _ read: Scenario) -> LeaveEntry {
    if let line = AbsenceEntry(absence).knownLine(in: scenario, of: read) { return .known(line) }
    return dryRun ? .dryRun : .entered
  }

  private func answer(_ absence: Absence, _ scenario: Scenario, _ interruption: Interruption)
    throws -> LeaveAnswer
  {
    let limits = SolveLimits(stop: interruption.stop)
    return try SolverThread.run { deliver in
      let enquiry = try LeaveEnquiry(scenario, solver: GLPKSolver(), limits: limits)
      deliver(try enquiry.answer(absence))
    }
  }

  private func enter(_ absence: Absence) throws {
    do {
      try AbsenceEntry(absence).enter(into: scenario)
    } catch {
      throw OutputFault(
        place: "\(scenario)/unavailable.csv", cause: Fault.cause(of: error),
        remedy: "Close it elsewhere and try again, or enter the absence by hand")
    }
  }
}

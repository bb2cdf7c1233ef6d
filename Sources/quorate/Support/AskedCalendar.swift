internal import ArgumentParser
internal import Conferences
internal import Planning
internal import ScenarioFiles

/// The scenario and the calendar that a question is about: the scenario's own bookings, or those
/// named with `--bookings`.
struct AskedCalendar: ParsableArguments {
  @Argument(help: "The scenario's folder.") var scenario: String

  @Option(
    help: """
      The calendar to ask about, a table like bookings.csv, such as a plan's; without it, what the \
      scenario has fixed and published.
      """)
  var bookings: String?

  @Option(help: "Its duty days, a table like duty.csv; without it, the scenario's own.")
  var duty: String?

  func validate() throws {
    if duty != nil, bookings == nil {
      throw ValidationError("--duty goes with --bookings; name both, or neither")
    }
  }

  /// - Throws: the exit code for bad input, with every error told on stderr.
  func read() throws -> Calendar {
    let read = try Input.scenario(scenario).scenario
    guard let bookings else {
      return try Calendar(
        read, bookings: read.bookings.filter { read.status(of: $0) != .provisional }, duty: nil)
    }
    let booked = try Input.bookings(bookings, of: read)
    if duty == nil, let note = UnreadDuty(bookings: bookings, scenario: scenario).note {
      Terminal.note(note)
    }
    return try Calendar(
      read, bookings: booked, duty: try duty.map { try Input.duty($0, of: read) })
  }
}

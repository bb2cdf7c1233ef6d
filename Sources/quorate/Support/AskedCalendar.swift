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
      The calendar to ask about: a plan's folder, whose duty days count with it, or a table like \
      bookings.csv; without it, the scenario's own bookings.
      """)
  var bookings: String?

  /// - Throws: the exit code for bad input, with every error told on stderr.
  func read() throws -> Calendar {
    let read = try Input.scenario(scenario).scenario
    let given =
      try bookings.map { try GivenCalendar.read($0, scenario, read) } ?? GivenCalendar(ownOf: read)
    return given.calendar(try Verifier(read))
  }
}

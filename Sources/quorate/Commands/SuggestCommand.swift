internal import ArgumentParser
internal import Conferences
internal import Planning

/// `quorate suggest`: the best bookings for one conference in a running calendar.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract:
      "List the best bookings for one conference, the rest of the calendar staying as it is.",
    discussion: """
      Each suggestion keeps every rule and says what it costs, in the order of what counts most. \
      With --deeper other conferences may make room: first one, then two.

      Example: quorate suggest FOLDER C-0499 --on 2026-12-10

      Exit codes: 0 there is one; 3 there is none, with the reason; 64 wrong use; 65 bad input.
      """)

  @OptionGroup var asked: AskedCalendar
  @Argument(help: "The conference's reference.") var conference: String
  @OptionGroup var slots: SlotOptions

  @Option(help: "How many to list.") var best = 5

  @Flag(help: "Let one other conference move for it, then two, where that is better.")
  var deeper = false

  @Flag(help: "Print the result as JSON.") var json = false

  /// Other conferences that may make room with `--deeper`.
  private static let mostMoving = 2
  private static let mostListed = 100

  func validate() throws {
    guard (1...Self.mostListed).contains(best) else {
      throw ValidationError("--best is a number from 1 to \(Self.mostListed)")
    }
  }

  func run() throws {
    let calendar = try asked.read()
    let id = try Reference.conference(conference, in: calendar.scenario)
    let query = try slots.query(in: calendar.scenario)
    let found = try Suggester(calendar).suggestions(
      for: id, query, best: best, moving: deeper ? Self.mostMoving : 0)
    guard let found else { return }
    print(json ? try SuggestionsJSON(found).text : SuggestionsText(found).text)
    if found.suggestions.isEmpty { throw QuorateExit.late }
  }
}

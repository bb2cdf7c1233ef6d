internal import ArgumentParser
internal import Conferences
internal import GLPKSolver
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

  @Option(
    parsing: .unconditional, help: "How many to list. (default: 5)",
    transform: Numbers.whole(1...100))
  var best = 5

  @Flag(help: "Let one other conference move for it, then two, where that is better.")
  var deeper = false

  @Flag(help: "Suggest for the review that follows it, with the same chair where that can be.")
  var nextReview = false

  @Flag(help: "Print the result as JSON.") var json = false

  /// Other conferences that may make room with `--deeper`.
  private static let mostMoving = 2

  func run() throws {
    let given = try asked.read()
    let named = try Reference.conference(conference, in: given.scenario)
    let (calendar, review) = try calendar(given, named)
    let id = review?.id ?? named
    let found = try Suggester(calendar, solver: GLPKSolver()).suggestions(
      for: id, try slots.query(in: calendar.scenario), best: best,
      moving: deeper ? Self.mostMoving : 0)
    guard let found else { return }
    print(json ? try SuggestionsJSON(found).text : SuggestionsText(found).text)
    if !json, let review, let booking = found.suggestions.first?.booking {
      print("\n" + NextReviewRows(review: review, booking: booking).text)
    }
    if found.suggestions.isEmpty { throw QuorateExit.late }
  }

  /// With the review that follows, where that is what is asked about.
  private func calendar(_ given: Calendar, _ id: ID<Conference>) throws -> (Calendar, Conference?) {
    guard nextReview else { return (given, nil) }
    do throws(LimitFault) {
      if let (calendar, review) = try NextReviewMaker(given).adding(after: id) {
        return (calendar, review)
      }
    } catch {
      throw ValidationError("the next review of \(id): \(error.message)")
    }
    throw ValidationError(
      "\(id) has no booking, so nobody knows when its next review is due; plan it first")
  }
}

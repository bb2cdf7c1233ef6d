internal import ArgumentParser
internal import Conferences
internal import Foundation
internal import GLPKSolver
internal import Planning
internal import Reporting

/// `quorate explain`: why a conference is where it is, and what could be done about it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a conference is late, without a booking, moved or with another chair.",
    discussion: """
      Slot by slot, by the facts that together make another place impossible, and by what would make \
      it possible; each fix was tried, with what it costs. Or ask about a place: --on, --at, --chair.

      Example: quorate explain FOLDER C-0499 --on 2026-12-09 --at 09:30

      Exit codes: 0 answered; 64 wrong use; 65 bad input.
      """)

  @OptionGroup var asked: AskedCalendar
  @Argument(help: "The conference's reference.") var conference: String
  @OptionGroup var slots: SlotOptions
  @Option(
    parsing: .unconditional, help: "How many fixes to list. (default: 5)",
    transform: Numbers.whole(0...50))
  var fixes = 5
  @Flag(help: "List every slot with what refuses it.") var allSlots = false
  @Flag(help: "Print the result as JSON.") var json = false
  @OptionGroup var page: PageOption

  func run() throws {
    let file = try page.file()
    let calendar = try asked.read()
    let id = try Reference.conference(conference, in: calendar.scenario)
    let query = slots.areGiven ? try slots.query(in: calendar.scenario) : nil
    let explainer = Explainer(calendar, solver: GLPKSolver())
    guard !json, page.path == nil else { return try answerWhole(explainer, id, query, file) }
    guard let explanation = try explainer.explanation(of: id, query, mostFixes: nil) else { return }
    print(ExplanationText(explanation, listsSlots: allSlots).text)
    // What is known is said at once; what would help is looked for while it is read.
    fflush(nil)
    if let answer = explanation.answers.first,
      let found = try explainer.fixes(of: id, query, most: fixes)
    {
      print("\n" + ExplanationText.text(of: found, for: answer))
    }
  }

  private func answerWhole(
    _ explainer: Explainer, _ id: ID<Conference>, _ query: SlotQuery?, _ file: OutputFiles?
  ) throws {
    let found = try explainer.explanation(of: id, query, mostFixes: fixes)
    guard let explanation = found else { return }
    let scenario = explainer.scenario
    try file?.write([ExplanationPage(scenario: scenario, explanation: explanation).bytes])
    guard !json else { return print(try ExplanationJSON(explanation).text) }
    print(ExplanationText(explanation, listsSlots: allSlots).text)
    if let answer = explanation.answers.first, let fixes = answer.fixes {
      print("\n" + ExplanationText.text(of: fixes, for: answer))
    }
  }
}

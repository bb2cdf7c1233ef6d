internal import Conferences
internal import Reporting
internal import WorkingTime

/// An explanation to read out over the phone.
struct ExplanationText {
  let explanation: Explanation
  let listsSlots: Bool

  init(_ explanation: Explanation, listsSlots: Bool) {
    self.explanation = explanation
    self.listsSlots = listsSlots
  }

  var text: String {
    ((explanation.broken.map(BrokenBookingWords.lines) ?? []) + [headline] + explanation.notes
      + explanation.answers.flatMap { [""] + lines($0) }).joined(separator: "\n")
  }

  private var headline: String {
    let limit = explanation.limit.limit.british
    guard let booking = explanation.booking, let span = explanation.span else {
      return "\(explanation.conference) has no booking; its limit is \(limit)."
    }
    let now = "\(explanation.conference) is booked for \(BookingWords.line(booking, span))."
    let asItShould = explanation.isAsItShouldBe ? " It is as it should be." : ""
    return "\(now)\nIts limit is \(limit).\(asItShould)"
  }

  private func lines(_ answer: ExplainedQuestion) -> [String] {
    [answer.question, "  \(answer.summary)"]
      + (listsSlots ? answer.slots.map { "    \(line($0))" } : [])
      + why(answer) + possible(answer)
  }

  private func line(_ slot: ExplainedSlot) -> String {
    let place = slot.venue.map { " at \($0)" } ?? ""
    let now = slot.isOwn ? " (as booked)" : ""
    return "\(slot.day.britishShort) \(slot.span)\(place)\(now): \(slot.refusal?.clause ?? "free")"
  }

  private func why(_ answer: ExplainedQuestion) -> [String] {
    switch answer.factCount {
    case 0: []
    case 1: ["  \(ExplanationWords.sentence(answer.facts[0]))"]
    case _:
      ["  \(ExplanationWords.together)"]
        + ExplanationWords.groups(answer.facts).flatMap { group in
          ["  \(group.lead)"] + group.clauses.map { "    - \($0)" }
        }
    }
  }

  private func possible(_ answer: ExplainedQuestion) -> [String] {
    guard let suggestion = answer.possible else { return [] }
    let place = "\(BookingWords.line(suggestion.booking, suggestion.span))."
    return (answer.objection.map { ["  \($0)", "    \(place)"] } ?? ["  It can be: \(place)"])
      + suggestion.sentences.map { "    \($0)" }
      + ["    \(TierChangeWords.line(suggestion.changes))"]
  }

  /// What would help; told apart, since it takes longer to find.
  /// - Parameter answer: to the question that they are for.
  static func text(of fixes: [Fix], for answer: ExplainedQuestion) -> String {
    if fixes.isEmpty {
      return "\(ExplanationWords.noFix(answer)) Next, try quorate suggest --deeper."
    }
    let isPairs = fixes.contains { $0.second != nil }
    let heading =
      isPairs
      ? "No one thing would \(answer.remedy), but two together would:"
      : "\(ExplanationWords.heading(answer)):"
    let lines = fixes.enumerated().flatMap { number, fix in
      [
        "  \(number + 1). \(fix.sentence)",
        "     Then \(BookingWords.line(fix.suggestion.booking, fix.suggestion.span)).",
      ] + fix.suggestion.rebookings.map { "     \($0.sentence)" }
        + ["     \(TierChangeWords.line(fix.suggestion.changes))"]
    }
    return ([heading] + lines).joined(separator: "\n")
  }
}

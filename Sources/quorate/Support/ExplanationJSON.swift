internal import Conferences
internal import WorkingTime

/// An explanation for programs.
struct ExplanationJSON {
  let explanation: Explanation

  init(_ explanation: Explanation) { self.explanation = explanation }

  var text: String {
    get throws {
      try ResultJSON.text(
        Document(
          conference: explanation.conference.text, kind: explanation.kind.rawValue,
          limit: explanation.limit.limit.description,
          booking: explanation.booking.map {
            ResultJSON.BookingEntry($0, end: explanation.span?.end)
          },
          breaks: explanation.broken?.sentences ?? [], notes: explanation.notes,
          answers: explanation.answers.map(Answer.init)))
    }
  }

  private struct Document: Encodable {
    let conference, kind, limit: String
    let booking: ResultJSON.BookingEntry?
    let breaks, notes: [String]
    let answers: [Answer]
  }

  private struct Answer: Encodable {
    let question, summary: String
    let facts: [FactEntry]
    let possible: ResultJSON.SuggestionEntry?
    let objection: String?
    let factCount: Int
    let fixes: [FixEntry]?
    let slots: [SlotEntry]

    init(_ answer: ExplainedQuestion) {
      question = answer.question
      summary = answer.summary
      facts = answer.facts.map(FactEntry.init)
      possible = answer.possible.map(ResultJSON.SuggestionEntry.init)
      objection = answer.objection
      factCount = answer.factCount
      fixes = answer.fixes.map { $0.map(FixEntry.init) }
      slots = answer.slots.map(SlotEntry.init)
    }
  }

  private struct FactEntry: Encodable {
    let clause: String
    /// Facts that the clause tells.
    let count: Int
    /// Whether it could be if only this, or one of these, were otherwise.
    let enoughAlone: Bool

    init(_ fact: ExplainedFact) {
      clause = fact.clause
      count = fact.count
      enoughAlone = fact.isEnough
    }
  }

  private struct FixEntry: Encodable {
    let kind: String
    let second: String?
    let sentence: String
    let suggestion: ResultJSON.SuggestionEntry

    init(_ fix: Fix) {
      kind = fix.kind.rawValue
      second = fix.second?.rawValue
      sentence = fix.sentence
      suggestion = ResultJSON.SuggestionEntry(fix.suggestion)
    }
  }

  private struct SlotEntry: Encodable {
    let date, start, end: String
    let venue, refusal: String?
    let own: Bool

    init(_ slot: ExplainedSlot) {
      date = slot.day.description
      start = slot.span.start.description
      end = slot.span.end.description
      venue = slot.venue?.text
      refusal = slot.refusal?.clause
      own = slot.isOwn
    }
  }
}

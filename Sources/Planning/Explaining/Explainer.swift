public import Conferences
public import LinearModels
internal import WorkingTime

/// Explains a conference's place in a finished calendar: slot by slot, by the facts that together
/// make another place impossible, and by what could be done about it. The rest of the calendar stays
/// as it is but for what a fix says.
public struct Explainer: Sendable {
  private let calendar: Calendar
  private let refusals: Refusals

  public init(_ calendar: Calendar) {
    self.calendar = calendar
    refusals = Refusals(calendar)
  }

  /// - Parameters:
  ///   - query: a place that is asked about; nil to ask why it is late, without a booking, moved, with
  ///     another chair or not quorate, whatever is so.
  ///   - mostFixes: fixes wanted for each question.
  /// - Returns: nil for a conference that the scenario does not have.
  /// - Throws: `Stopped` when the signal is raised.
  public func explanation(
    of id: ID<Conference>, _ query: SlotQuery? = nil, mostFixes: Int = 5, stop: StopSignal? = nil
  ) throws -> Explanation? {
    guard let conference = calendar.register.conferences[id],
      let limit = calendar.register.limits[id]
    else { return nil }
    let entry = calendar.entries.first { $0.conference.id == id }
    let asked = AskedQuestions(calendar: calendar, conference: conference, limit: limit)
    let questions = query.map { [asked.about($0)] } ?? asked.whatIsWrong(entry)
    return Explanation(
      conference: id, kind: conference.kind, booking: entry?.booking, span: entry?.span,
      limit: limit,
      answers: try questions.map { try answer($0, entry, mostFixes, stop) })
  }

  private func answer(
    _ asked: AskedQuestions.Asked, _ entry: CalendarEntry?, _ mostFixes: Int, _ stop: StopSignal?
  ) throws -> ExplainedQuestion {
    let standings = Standings(asked.question, refusals)
    let facts = ConflictSet.find(standings) ?? []
    let words = FactWords(
      calendar: calendar, conference: asked.question.conference, limit: asked.question.limit)
    let slots = SlotReasons(asked.question, refusals, now: entry).slots
    return ExplainedQuestion(
      question: asked.sentence, slots: slots,
      summary: SlotReasons.summary(slots, or: asked.withoutSlots),
      facts: facts.map(words.clause),
      possible: facts.isEmpty ? try best(asked.question, stop) : nil,
      fixes: facts.isEmpty
        ? []
        : try FixFinder(refusals: refusals, standings: standings).fixes(
          most: mostFixes, stop: stop))
  }

  private func best(_ question: PlacingQuestion, _ stop: StopSignal?) throws -> Suggestion? {
    let arranger = Arranger(refusals, most: 1, stop: stop)
    try arranger.search(question, moving: 0)
    return arranger.found.first.map { SuggestionMaker(calendar).suggestion($0) }
  }
}

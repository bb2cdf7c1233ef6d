public import Conferences
public import LinearModels
internal import WorkingTime

/// Explains a conference's place in a finished calendar: slot by slot, by the facts that together
/// make another place impossible, and by what could be done about it. The rest of the calendar stays
/// as it is but for what a fix says.
public struct Explainer: Sendable {
  private let calendar: Calendar
  private let refusals: Refusals

  /// What the calendar is of.
  public var scenario: Scenario { calendar.scenario }

  public init(_ calendar: Calendar) {
    self.calendar = calendar
    refusals = Refusals(calendar)
  }

  /// - Parameters:
  ///   - query: a place that is asked about; nil to ask why it is late, without a booking, moved, with
  ///     another chair or not quorate, whatever is so.
  ///   - mostFixes: fixes wanted for the gravest question; nil to look for none.
  /// - Returns: nil for a conference that the scenario does not have.
  /// - Throws: `Stopped` when the signal is raised.
  public func explanation(
    of id: ID<Conference>, _ query: SlotQuery? = nil, mostFixes: Int? = 5, stop: StopSignal? = nil
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
      answers: try questions.enumerated().map { number, asked in
        try answer(asked, entry, number == 0 ? mostFixes : nil, stop)
      })
  }

  /// What would change the gravest of the questions, the best first; each was tried. It takes longer
  /// than the rest of an explanation.
  ///
  /// - Returns: nil where nothing has to change.
  /// - Throws: `Stopped` when the signal is raised.
  public func fixes(
    of id: ID<Conference>, _ query: SlotQuery? = nil, most: Int = 5, stop: StopSignal? = nil
  ) throws -> [Fix]? {
    try explanation(of: id, query, mostFixes: most, stop: stop)?.answers.first?.fixes
  }

  private func answer(
    _ asked: AskedQuestions.Asked, _ entry: CalendarEntry?, _ mostFixes: Int?, _ stop: StopSignal?
  ) throws -> ExplainedQuestion {
    let standings = Standings(asked.question, refusals)
    let words = FactWords(
      calendar: calendar, conference: asked.question.conference, limit: asked.question.limit)
    let slots = SlotReasons(asked.question, refusals, now: entry).slots
    let isThere = isThere(entry, asked.question, slots)
    let staysThere = isThere && asked.question.fixed != nil
    let facts = staysThere ? [] : ConflictSet.find(standings) ?? []
    return ExplainedQuestion(
      question: asked.sentence, slots: slots,
      summary: (isThere ? "It is booked there now. " : "")
        + SlotReasons.summary(slots, or: asked.withoutSlots),
      facts: words.clauses(facts), factCount: facts.count,
      possible: facts.isEmpty && !isThere ? try best(asked.question, stop) : nil,
      fixes: facts.isEmpty
        ? nil
        : try mostFixes.map { try fixes(asked, standings, most: $0, stop) })
  }

  private func fixes(
    _ asked: AskedQuestions.Asked, _ standings: Standings, most: Int, _ stop: StopSignal?
  ) throws -> [Fix] {
    let found = try FixFinder(refusals: refusals, standings: standings).fixes(stop: stop)
    let wanted = asked.isComplaint ? found.filter { !$0.suggestion.changes.isWorse } : found
    return Array(wanted.prefix(most))
  }

  /// Whether what is asked for is what it has.
  private func isThere(
    _ entry: CalendarEntry?, _ question: PlacingQuestion, _ slots: [ExplainedSlot]
  ) -> Bool {
    guard let entry, !question.mustBeQuorate else { return false }
    return slots.contains(where: \.isOwn)
      && (question.chair == nil || question.chair == entry.booking.chair)
  }

  private func best(_ question: PlacingQuestion, _ stop: StopSignal?) throws -> Suggestion? {
    let arranger = Arranger(refusals, most: 1, stop: stop)
    try arranger.search(question, moving: 0)
    return arranger.found.first.map { SuggestionMaker(calendar).suggestion($0) }
  }
}

public import Conferences
public import LinearModels
internal import WorkingTime

/// Explains a conference's place in a finished calendar: slot by slot, by the facts that together
/// make another place impossible, and by what could be done about it. The rest of the calendar stays
/// as it is but for what a fix says.
public struct Explainer: Sendable {
  private let calendar: Calendar
  private let refusals: Refusals
  private let solver: any LinearSolver

  /// What the calendar is of.
  public var scenario: Scenario { calendar.scenario }

  /// - Parameter solver: finds the smallest set of facts.
  public init(_ calendar: Calendar, solver: any LinearSolver) {
    self.calendar = calendar
    refusals = Refusals(calendar)
    self.solver = solver
  }

  /// - Parameters:
  ///   - query: a place that is asked about; nil to ask why it is late, without a booking, moved, with
  ///     another chair or not quorate, whatever is so.
  ///   - mostFixes: fixes wanted for the gravest question; nil to look for none.
  /// - Returns: nil for a conference that the scenario does not have.
  /// - Throws: `Stopped` when the signal is raised, or `SolverFault`.
  public func explanation(
    of id: ID<Conference>, _ query: SlotQuery? = nil, mostFixes: Int? = 5, stop: StopSignal? = nil
  ) throws -> Explanation? {
    guard let asked = questions(about: id, query), let limit = calendar.register.limits[id] else {
      return nil
    }
    let broken = calendar.broken(asked.entry)
    return Explanation(
      conference: id, kind: asked.conference.kind, booking: asked.entry?.booking,
      span: asked.entry?.span, limit: limit, broken: broken,
      notes: query == nil ? asked.entry.map(Reasons(calendar).noted) ?? [] : [],
      answers: try asked.questions.enumerated().map { number, question in
        try answer(
          question, asked.entry, canStay: broken == nil, number == 0 ? mostFixes : nil, stop)
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
    guard let asked = questions(about: id, query), let gravest = asked.questions.first,
      !staysThere(asked.entry, gravest.question)
    else { return nil }
    let standings = Standings(gravest.question, refusals)
    guard GatheredConflict.find(standings) != nil else { return nil }
    return try fixes(gravest, standings, most: most, stop)
  }

  private struct Questions {
    let conference: Conference
    let entry: CalendarEntry?
    /// The gravest first.
    let questions: [AskedQuestions.Asked]
  }

  private func questions(about id: ID<Conference>, _ query: SlotQuery?) -> Questions? {
    guard let conference = calendar.register.conferences[id],
      let limit = calendar.register.limits[id]
    else { return nil }
    let entry = calendar.entries.first { $0.conference.id == id }
    let asked = AskedQuestions(calendar: calendar, conference: conference, limit: limit)
    return Questions(
      conference: conference, entry: entry,
      questions: query.map { [asked.about($0)] } ?? asked.whatIsWrong(entry))
  }

  /// - Parameter canStay: whether the booking there is keeps every rule; what another place would cost
  ///   beside it counts only then.
  private func answer(
    _ asked: AskedQuestions.Asked, _ entry: CalendarEntry?, canStay: Bool, _ mostFixes: Int?,
    _ stop: StopSignal?
  ) throws -> ExplainedQuestion {
    let question = asked.question
    let standings = Standings(question, refusals)
    let words = FactWords(
      calendar: calendar, conference: question.conference, limit: question.limit)
    let slots = SlotReasons(question, refusals, now: entry).slots
    let isThere = isThere(entry, question, slots)
    let facts =
      isThere && question.fixed != nil
      ? [] : try ConflictSet.find(standings, solver: solver, stop: stop) ?? []
    let possible = facts.isEmpty && !isThere ? try best(question, stop) : nil
    return ExplainedQuestion(
      question: asked.sentence, slots: slots,
      summary: (isThere ? "It is booked there now. " : "")
        + SlotReasons.summary(slots, or: asked.withoutSlots),
      facts: words.explained(facts, isEnough: standings.isOpen(without:)), factCount: facts.count,
      possible: possible,
      objection: asked.isComplaint && canStay ? possible.map { objection(to: $0, question) } : nil,
      remedy: asked.remedy, isComplaint: asked.isComplaint,
      fixes: facts.isEmpty
        ? nil
        : try mostFixes.map { try fixes(asked, standings, most: $0, stop) })
  }

  private func fixes(
    _ asked: AskedQuestions.Asked, _ standings: Standings, most: Int, _ stop: StopSignal?
  ) throws -> [Fix] {
    let finder = FixFinder(refusals: refusals, standings: standings)
    func wanted(_ found: [Fix]) -> [Fix] {
      asked.isComplaint ? found.filter { !$0.suggestion.changes.isWorse } : found
    }
    let single = wanted(try finder.fixes(stop: stop))
    let found = single.isEmpty ? wanted(try finder.pairs(stop: stop)) : single
    return Array(found.prefix(most))
  }

  private func objection(to suggestion: Suggestion, _ question: PlacingQuestion) -> String {
    Objection(calendar: calendar, conference: question.conference, limit: question.limit)
      .sentence(suggestion)
  }

  /// Whether what is asked for is what it has.
  private func isThere(
    _ entry: CalendarEntry?, _ question: PlacingQuestion, _ slots: [ExplainedSlot]
  ) -> Bool {
    guard let entry, !question.mustBeQuorate else { return false }
    return slots.contains(where: \.isOwn)
      && (question.chair == nil || question.chair == entry.booking.chair)
  }

  /// Whether nobody may change that it is there.
  private func staysThere(_ entry: CalendarEntry?, _ question: PlacingQuestion) -> Bool {
    question.fixed != nil
      && isThere(entry, question, SlotReasons(question, refusals, now: entry).slots)
  }

  private func best(_ question: PlacingQuestion, _ stop: StopSignal?) throws -> Suggestion? {
    let arranger = Arranger(refusals, most: 1, stop: stop)
    try arranger.search(question, moving: 0)
    return arranger.found.first.map { SuggestionMaker(calendar).suggestion($0) }
  }
}

public import Conferences
public import LinearModels
internal import WorkingTime

/// Suggests bookings for one conference in a finished calendar, the rest of which stays as it is but
/// for as many other conferences as are allowed to move.
public struct Suggester: Sendable {
  private let calendar: Calendar
  private let refusals: Refusals
  private let solver: any LinearSolver

  /// - Parameter solver: finds the smallest set of facts where there is nothing to suggest.
  public init(_ calendar: Calendar, solver: any LinearSolver) {
    self.calendar = calendar
    refusals = Refusals(calendar)
    self.solver = solver
  }

  /// The best bookings by the tiers in the policy's order; of two as good, the earlier.
  ///
  /// - Parameters:
  ///   - best: suggestions wanted, 1 or more, each at a slot of its own.
  ///   - moving: how many other conferences may be booked otherwise for it: 0, 1 or 2.
  /// - Returns: nil for a conference that the scenario does not have.
  /// - Throws: `Stopped` when the signal is raised, or `SolverFault`.
  public func suggestions(
    for id: ID<Conference>, _ query: SlotQuery = SlotQuery(), best: Int = 5, moving: Int = 0,
    stop: StopSignal? = nil
  ) throws -> Suggestions? {
    guard let conference = calendar.register.conferences[id],
      let limit = calendar.register.limits[id]
    else { return nil }
    let question = PlacingQuestion(conference, query, in: calendar, limit: limit)
    let arranger = Arranger(refusals, most: best, stop: stop)
    for moving in 0...moving { try arranger.search(question, moving: moving) }
    let maker = SuggestionMaker(calendar)
    return Suggestions(
      conference: id, limit: limit,
      current: calendar.entries.first { $0.conference.id == id }?.booking,
      suggestions: arranger.found.map { maker.suggestion($0) },
      openings: question.openings(in: calendar).count, isExhaustive: arranger.isExhaustive,
      refusal: arranger.found.isEmpty ? try refusal(question, query, stop) : nil)
  }

  /// Why there is nothing to suggest.
  private func refusal(
    _ question: PlacingQuestion, _ query: SlotQuery, _ stop: StopSignal?
  ) throws -> String {
    let (earliest, last) = (question.limit.earliest, calendar.scenario.horizonEnd)
    if earliest > last {
      return "Its first day possible, \(earliest.british), is after \(last.british), the last day "
        + "that can be booked."
    }
    let standings = Standings(question, refusals)
    guard !standings.openings.isEmpty else {
      let asked = AskedQuestions(
        calendar: calendar, conference: question.conference, limit: question.limit)
      return SlotReasons.summary([], or: asked.about(query).withoutSlots)
    }
    guard let facts = try ConflictSet.find(standings, solver: solver, stop: stop) else {
      return "Every slot then needs more than is free at once."
    }
    let words = FactWords(
      calendar: calendar, conference: question.conference, limit: question.limit)
    return "Nothing is left then: \(Words.list(words.clauses(facts)))."
  }
}

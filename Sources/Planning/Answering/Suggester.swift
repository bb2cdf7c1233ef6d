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
    let entry = calendar.entries.first { $0.conference.id == id }
    let broken = calendar.broken(entry)
    let found = arranger.found.map { maker.suggestion($0) }
    return Suggestions(
      conference: id, limit: limit, current: entry?.booking, broken: broken,
      caution: broken == nil ? entry.flatMap { caution($0, found, query) } : nil,
      suggestions: found,
      openings: question.openings(in: calendar).count, isExhaustive: arranger.isExhaustive,
      refusal: arranger.found.isEmpty ? try refusal(question, query, stop) : nil)
  }

  /// That what it has is better than anything there is to suggest.
  private func caution(_ entry: CalendarEntry, _ found: [Suggestion], _ query: SlotQuery) -> String?
  {
    guard !found.isEmpty, found.allSatisfy(\.changes.isWorse) else { return nil }
    let days = StatutoryTier.lateWorkingDays(
      day: entry.day, limit: entry.limit, calendar.scenario)
    guard days > 0, found.allSatisfy({ $0.booking.day > entry.day }) else {
      return "None of these is as good as where it is."
    }
    return "No place\(query.isAny ? "" : " asked about") is in time; it is "
      + "\(Words.count(days, "working day")) late now, and these are later."
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

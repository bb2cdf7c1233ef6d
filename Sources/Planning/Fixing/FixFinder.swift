internal import Conferences
internal import LinearModels
internal import WorkingTime

/// Finds what would give a conference a place that it cannot have as things are, and offers nothing
/// that was not tried: with each fix the conference is placed anew, and what the calendar is then
/// worth is counted.
struct FixFinder {
  let refusals: Refusals
  let standings: Standings
  private var calendar: Calendar { refusals.calendar }
  private var question: PlacingQuestion { standings.question }

  /// Fixes tried, those at the best slots first, and pairs of things to do.
  private static let mostTried = 40
  private static let mostPairsTried = 60
  /// Openings that pairs are thought of for, the best first.
  private static let mostLookedAt = 200
  /// Other conferences that may make room.
  private static let mostMoving = 2

  /// The best first.
  /// - Throws: `Stopped` when the signal is raised.
  func fixes(stop: StopSignal?) throws -> [Fix] {
    let maker = SuggestionMaker(calendar)
    let single = proposals.lazy.map { ($0.0, [$0.1]) }
    let found = try tried(single, most: Self.mostTried, maker, stop) { _, _ in true }
    return (try moves(maker, stop) + found).sorted(by: Self.precedes)
  }

  /// Two things each that together do what neither does alone, the best first.
  /// - Throws: `Stopped` when the signal is raised.
  func pairs(stop: StopSignal?) throws -> [Fix] {
    let maker = SuggestionMaker(calendar)
    let thinker = FixPairs(proposals: FixProposals(standings: standings, calendar: calendar))
    let pairs = ranked.prefix(Self.mostLookedAt).lazy.flatMap { index in
      thinker.pairs(at: index).map { (standings.openings[index], $0) }
    }
    return try tried(pairs, most: Self.mostPairsTried, maker, stop) { pair, opening in
      try pair.allSatisfy { try arrangement([$0], at: opening) == nil }
    }.sorted(by: Self.precedes)
  }

  /// Tries things to do until so many were tried; of those about the same, the first that helps.
  private func tried(
    _ wanted: some Sequence<(Opening, [FixProposal])>, most: Int, _ maker: SuggestionMaker,
    _ stop: StopSignal?, where isNeeded: ([FixProposal], Opening) throws -> Bool
  ) throws -> [Fix] {
    var fixes: [Fix] = []
    var done: Set<[String]> = []
    var count = 0
    for (opening, steps) in wanted {
      let key = steps.map(\.key)
      if done.contains(key) { continue }
      if count == most { break }
      try stop?.check()
      count += 1
      if let fix = try tried(steps, at: opening, maker), try isNeeded(steps, opening) {
        fixes.append(fix)
        done.insert(key)
      }
    }
    return fixes
  }

  /// What could be done, that at the best slots first, and at last beside them.
  private var proposals: [(Opening, FixProposal)] {
    let thinker = FixProposals(standings: standings, calendar: calendar)
    let ranked = ranked
    let longer = LongerDays(refusals: refusals, question: question)
    return ranked.flatMap { index in
      thinker.proposals(at: index).map { (standings.openings[index], $0) }
    } + longer.proposals(beside: ranked.map { standings.openings[$0] })
  }

  /// The openings in question, that first at which a booking would cost least with everybody free;
  /// where enough agencies are wanted, as if they could come.
  private var ranked: [Int] {
    let costs = BookingCosts(calendar: calendar)
    let placer = Placer(question, refusals)
    let quorum = question.mustBeQuorate ? calendar.policy.tiers.firstIndex(of: .quorum) : nil
    func cost(_ opening: Opening) -> TierCosts {
      var cost = costs.costs(placer.ideals(at: opening)[0])
      if let quorum { cost[quorum] = 0 }
      return cost
    }
    return standings.openings.indices.filter { placer.isInQuestion(standings.openings[$0]) }
      .map { ($0, cost(standings.openings[$0])) }
      .sorted { $0.1.isBetter(than: $1.1) || ($0.1 == $1.1 && $0.0 < $1.0) }.map(\.0)
  }

  /// Nil when it does not help after all.
  private func tried(_ steps: [FixProposal], at opening: Opening, _ maker: SuggestionMaker)
    throws -> Fix?
  {
    guard let (arrangement, changed) = try arrangement(steps, at: opening) else { return nil }
    let chair = arrangement.placed[0].booking.chair
    return Fix(
      kind: steps[0].kind, second: steps.dropFirst().first?.kind,
      sentence: FixSentence(steps: steps, opening: opening, chair: chair).text,
      suggestion: maker.suggestion(arrangement, in: changed))
  }

  /// The best at an opening once things are done, and the calendar then; nil where there is none.
  private func arrangement(_ steps: [FixProposal], at opening: Opening) throws -> (
    Arrangement, Calendar
  )? {
    var scenario = calendar.scenario
    for step in steps { step.change(&scenario) }
    let register = Register(scenario, limits: calendar.register.limits)
    let duty =
      steps.compactMap(\.duty).first ?? (calendar.isDutyPlanned ? calendar.duty : nil)
    let changed = Calendar(register, bookings: calendar.bookings, duty: duty)
    guard let conference = register.conferences[question.conference.id] else { return nil }
    let asked = question.at(
      opening, conference, anyChair: steps.contains { $0.kind == .anotherChair })
    let found = try staying(asked, in: changed) ?? placed(asked, in: changed)
    return found.map { ($0, changed) }
  }

  private func placed(_ asked: PlacingQuestion, in changed: Calendar) throws -> Arrangement? {
    let arranger = Arranger(Refusals(changed), most: 1)
    try arranger.search(asked, moving: 0)
    return arranger.found.first
  }

  /// The booking that it has, where it is there already and enough agencies can then come.
  private func staying(_ asked: PlacingQuestion, in changed: Calendar) -> Arrangement? {
    guard asked.mustBeQuorate,
      let entry = changed.entries.first(where: { $0.conference.id == asked.conference.id }),
      asked.openings(in: changed).contains(where: {
        entry.day == $0.day && entry.span == $0.span && entry.booking.venue == $0.venue?.id
      }), QuorumTier.isQuorate(entry, changed)
    else { return nil }
    return Arrangement(placed: [entry], removed: [entry], costs: TierCosts())
  }

  /// Others that make room.
  private func moves(_ maker: SuggestionMaker, _ stop: StopSignal?) throws -> [Fix] {
    let arranger = Arranger(refusals, most: 1, stop: stop)
    for moving in 1...Self.mostMoving where arranger.found.isEmpty {
      try arranger.search(question, moving: moving)
    }
    return arranger.found.map { arrangement in
      let suggestion = maker.suggestion(arrangement)
      let who = Words.list(suggestion.rebookings.map(\.from.conference.text))
      let verb = suggestion.rebookings.count == 1 ? "makes" : "make"
      return Fix(kind: .moveOthers, sentence: "\(who) \(verb) room.", suggestion: suggestion)
    }
  }

  /// The cheaper first, by the tiers in order; then by kind, then the earlier.
  private static func precedes(_ a: Fix, _ b: Fix) -> Bool {
    for (one, other) in zip(a.suggestion.changes, b.suggestion.changes)
    where one.after != other.after {
      return one.after.thousandths < other.after.thousandths
    }
    if a.kind != b.kind { return a.kind < b.kind }
    return (a.suggestion.booking.day, a.suggestion.booking.start, a.sentence)
      < (b.suggestion.booking.day, b.suggestion.booking.start, b.sentence)
  }
}

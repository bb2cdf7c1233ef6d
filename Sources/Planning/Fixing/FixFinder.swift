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

  /// Fixes tried, those at the best slots first.
  private static let mostTried = 40
  /// Other conferences that may make room.
  private static let mostMoving = 2

  /// The best first.
  /// - Throws: `Stopped` when the signal is raised.
  func fixes(stop: StopSignal?) throws -> [Fix] {
    let maker = SuggestionMaker(calendar)
    var fixes = try moves(maker, stop)
    var done: Set<String> = []
    var count = 0
    for (opening, proposal) in proposals {
      let key = "\(proposal.kind.rawValue) \(proposal.subject)"
      guard count < Self.mostTried, !done.contains(key) else { continue }
      try stop?.check()
      count += 1
      if let fix = try tried(proposal, at: opening, maker) {
        fixes.append(fix)
        done.insert(key)
      }
    }
    return fixes.sorted(by: Self.precedes)
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
  private func tried(_ proposal: FixProposal, at opening: Opening, _ maker: SuggestionMaker)
    throws -> Fix?
  {
    var scenario = calendar.scenario
    proposal.change(&scenario)
    let register = Register(scenario, limits: calendar.register.limits)
    let duty = proposal.duty ?? (calendar.isDutyPlanned ? calendar.duty : nil)
    let changed = Calendar(register, bookings: calendar.bookings, duty: duty)
    guard let conference = register.conferences[question.conference.id] else { return nil }
    let asked = question.at(opening, conference, anyChair: proposal.kind == .anotherChair)
    guard let arrangement = try staying(asked, in: changed) ?? placed(asked, in: changed) else {
      return nil
    }
    let chair = arrangement.placed[0].booking.chair.map { Words.chair($0) } ?? "Nobody"
    return Fix(
      kind: proposal.kind,
      sentence: proposal.kind == .anotherChair ? "\(chair) takes it instead." : proposal.sentence,
      suggestion: maker.suggestion(arrangement, in: changed))
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

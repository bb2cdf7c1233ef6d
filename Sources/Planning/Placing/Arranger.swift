internal import Conferences
internal import LinearModels
internal import WorkingTime

/// Looks for the best bookings of a conference in a finished calendar of which nothing else changes,
/// or no more than one or two other conferences.
///
/// Every slot and every chair is tried for all that are booked anew; which minute-taker and which
/// rooms they have is decided one conference at a time. Openings are tried in the order of what they
/// would cost with everybody free, and the search ends where that, less what those who make room
/// could gain by it, is worse than what is found.
final class Arranger {
  private let refusals: Refusals
  private let calendar: Calendar
  private let costs: BookingCosts
  private let caseloads: CaseloadCosts
  private let standards: Int?
  private let most: Int
  private let stop: StopSignal?
  private let entries: [ID<Conference>: CalendarEntry]
  private let movable: Set<ID<Conference>>
  private var ranked: [ID<Conference>: [Ranked]] = [:]
  /// What others could gain by making room on a day, the most first.
  private var gains: [Day: [TierCosts]] = [:]
  private var leasts: [ID<Conference>: TierCosts] = [:]
  /// By week, what those who may make room cost in the first tier, the most first.
  private lazy var lateness = movableByWeek.mapValues { entries in
    entries.map { costs.costs($0)[0] }.sorted(by: >)
  }
  private lazy var movableByWeek = Dictionary(
    grouping: entries.values.filter { movable.contains($0.conference.id) }, by: \.day.monday)
  /// The best for each slot of the conference asked about, the best first.
  private(set) var found: [Arrangement] = []
  /// Openings looked at and sets of conferences taken out of the way; the measure of work.
  private var trials = 0
  /// Whether the search gave up before everything was tried.
  private(set) var gaveUp = false

  /// An opening, and what a booking there would cost at least.
  private struct Ranked {
    let opening: Opening
    let least: TierCosts
  }

  /// - Parameter most: arrangements wanted, each with a slot of its own.
  init(_ refusals: Refusals, most: Int, stop: StopSignal? = nil) {
    self.refusals = refusals
    calendar = refusals.calendar
    self.most = most
    self.stop = stop
    costs = BookingCosts(calendar: calendar)
    caseloads = CaseloadCosts(calendar)
    standards = calendar.policy.tiers.firstIndex(of: .standards)
    entries = Dictionary(
      calendar.entries.map { ($0.conference.id, $0) }, uniquingKeysWith: { first, _ in first })
    movable = Set(calendar.entries.filter { !$0.isFixed }.map(\.conference.id))
  }

  /// - Parameter moving: other conferences that may be booked anew, at most.
  func search(_ question: PlacingQuestion, moving: Int) throws {
    let own = [entries[question.conference.id]].compactMap(\.self)
    let without = refusals.changing(removing: own, adding: [])
    asItIs = own.first.map { entry in
      let opening = question.openings(in: calendar).first { entry.isAt($0) }
      let chairs = opening.map { Placer(question, without).entries(at: $0).map(\.booking.chair) }
      return AsItIs(entry: entry, isSound: chairs?.contains(entry.booking.chair) ?? false)
    }
    try place(Stage(pending: [question], refusals: without, moving: moving, removed: own))
  }

  /// Trials after which the search gives up: a few seconds in the largest calendar.
  private static let mostTrials = 6_000

  private func takesTrial() -> Bool {
    trials += 1
    gaveUp = trials > Self.mostTrials
    return !gaveUp
  }

  /// The booking that the conference asked about has.
  private struct AsItIs {
    let entry: CalendarEntry
    /// Whether it could be made as it is, with its chair.
    let isSound: Bool
  }
  private var asItIs: AsItIs?

  /// How far an arrangement has come.
  private struct Stage {
    /// Still to be placed, in this order.
    var pending: [PlacingQuestion]
    var refusals: Refusals
    /// Other conferences that may still be taken out of the way.
    var moving: Int
    /// Bookings taken out.
    var removed: [CalendarEntry]
    var placed: [CalendarEntry] = []
    /// What is placed costs, less what was taken out did.
    var spent = TierCosts.zero
  }

  private func place(_ stage: Stage) throws {
    guard let question = stage.pending.first else { return offer(stage) }
    let later = stage.pending.dropFirst().reduce(stage.spent) { $0 + least($1) }
    for ranked in openings(question) {
      try stop?.check()
      if isTooLate(later + ranked.least, on: ranked.opening.day, stage) { continue }
      let gain = gain(on: ranked.opening.day, stage)
      guard isWorthIt(later + ranked.least - gain, stage, besides: stage.moving) else {
        if stage.moving == 0 { return }
        continue
      }
      guard takesTrial() else { return }
      for displaced in displacements(question, ranked.opening, stage) {
        let removed = displaced.sorted().compactMap { entries[$0] }
        let moved = removed.reduce(later + ranked.least) { bound, entry in
          bound - costs.costs(entry) + leastInTime(entry)
        }
        guard isWorthIt(moved, stage, besides: removed.count), takesTrial() else { continue }
        try place(question, at: ranked.opening, removed, stage)
      }
    }
  }

  private func place(
    _ question: PlacingQuestion, at opening: Opening, _ removed: [CalendarEntry], _ stage: Stage
  ) throws {
    let refusals = stage.refusals.changing(removing: removed, adding: [])
    for entry in Placer(question, refusals).entries(at: opening)
    where isNeeded(removed, for: entry, question, at: opening, stage) {
      var next = stage
      next.pending = stage.pending.dropFirst() + removed.map(self.question)
      next.moving -= removed.count
      next.removed += removed
      next.placed.append(entry)
      next.spent = removed.reduce(stage.spent + costs.costs(entry)) { $0 - costs.costs($1) }
      if !next.pending.isEmpty { next.refusals = refusals.changing(removing: [], adding: [entry]) }
      try place(next)
    }
  }

  /// Whether a booking could not be had while any of those taken out for it stayed.
  private func isNeeded(
    _ removed: [CalendarEntry], for entry: CalendarEntry, _ question: PlacingQuestion,
    at opening: Opening, _ stage: Stage
  ) -> Bool {
    var same = question
    same.chair = entry.booking.chair
    return removed.allSatisfy { stays in
      let others = removed.filter { $0.conference.id != stays.conference.id }
      let refusals = stage.refusals.changing(removing: others, adding: [])
      return Placer(same, refusals).entries(at: opening).isEmpty
    }
  }

  /// Whom to take out of the way of an opening: nobody, or as few as open it, for any chair and for
  /// the two that families are told of or know.
  private func displacements(_ question: PlacingQuestion, _ opening: Opening, _ stage: Stage)
    -> [Set<ID<Conference>>]
  {
    guard stage.moving > 0, Placer(question, stage.refusals).isAllowed(opening) else { return [[]] }
    let settled = Set((stage.placed + stage.removed).map(\.conference.id))
      .union(stage.pending.map(\.conference.id))
    let chairs = [question.chair, question.conference.previousChair, question.published?.chair]
    var sets: Set<Set<ID<Conference>>> = []
    for chair in Set(question.chair == nil ? chairs : [question.chair]) {
      var asked = question
      asked.chair = chair
      let standings = Standings(asked, stage.refusals, openings: [opening])
      let standing = standings[0]
      sets.formUnion(
        Displacements(
          standing: standing, table: standings.table, movable: movable.subtracting(settled),
          most: stage.moving
        ).sets)
    }
    return sets.sorted { Displacements.order($0) < Displacements.order($1) }
  }
}

/// What things cost, and what is worth keeping.
extension Arranger {
  private func question(_ entry: CalendarEntry) -> PlacingQuestion {
    PlacingQuestion(entry.conference, limit: entry.limit, published: entry.published)
  }

  /// The openings of a question, the cheapest first.
  private func openings(_ question: PlacingQuestion) -> [Ranked] {
    if let known = ranked[question.conference.id] { return known }
    let placer = Placer(question, refusals)
    let found = question.openings(in: calendar).filter(placer.isAllowed).map { opening in
      let ideals = placer.ideals(at: opening).map(costs.costs)
      return Ranked(
        opening: opening,
        least: ideals.dropFirst().reduce(ideals[0]) { $1.isBetter(than: $0) ? $1 : $0 })
    }
    let sorted = found.enumerated().sorted {
      $0.element.least.isBetter(than: $1.element.least)
        || ($0.element.least == $1.element.least && $0.offset < $1.offset)
    }.map(\.element)
    ranked[question.conference.id] = sorted
    return sorted
  }

  /// What a conference costs at least, wherever it is.
  private func least(_ question: PlacingQuestion) -> TierCosts {
    openings(question).first?.least ?? costs.unplaced(question.conference)
  }

  /// What a conference costs at least, looked for where it would be in time, or where it was told to
  /// be: a day after its limit costs more in the first tier.
  private func leastInTime(_ entry: CalendarEntry) -> TierCosts {
    let question = question(entry)
    if let known = ranked[entry.conference.id]?.first { return known.least }
    if let known = leasts[entry.conference.id] { return known }
    let promised = entry.published?.day ?? entry.limit.earliest
    let placer = Placer(question, refusals)
    let openings = [
      entry.limit.earliest...max(entry.limit.earliest, entry.limit.limit), promised...promised,
    ]
    .flatMap {
      calendar.openings(of: entry.conference, from: $0.lowerBound, through: $0.upperBound)
    }
    .filter { placer.isAllowed($0) && $0.day <= entry.limit.limit }
    let all = openings.flatMap { placer.ideals(at: $0) }.map(costs.costs)
    guard let first = all.first else { return least(question) }
    let found = all.reduce(first) { $1.isBetter(than: $0) ? $1 : $0 }
    leasts[entry.conference.id] = found
    return found
  }

  /// Whether something costs so much in the first tier that no gain of others makes up for it: they
  /// gain no more there than what being late costs them now, which is quickly known.
  private func isTooLate(_ bound: TierCosts, on day: Day, _ stage: Stage) -> Bool {
    guard stage.moving > 0, found.count == most, let worst = found.last else { return false }
    let late = lateness[day.monday] ?? []
    return bound[0] - late.prefix(stage.moving).reduce(0, +) > worst.costs[0]
  }

  /// What others who make room on a day could gain by it at most.
  private func gain(on day: Day, _ stage: Stage) -> TierCosts {
    if stage.moving == 0 { return .zero }
    if gains[day] == nil {
      gains[day] = whoMayBeInTheWay(on: day).map { costs.costs($0) - leastInTime($0) }
        .filter { TierCosts.zero.isBetter(than: $0) }.sorted { $1.isBetter(than: $0) }
    }
    return (gains[day] ?? []).prefix(stage.moving).reduce(.zero) { $0 + $1 }
  }

  /// Those of the day, and those of its week whose chair has as many as are allowed in it, or would
  /// with one more that is placed for the sake of this one.
  private func whoMayBeInTheWay(on day: Day) -> [CalendarEntry] {
    let week = movableByWeek[day.monday] ?? []
    return week.filter { entry in
      guard entry.day != day else { return true }
      guard let chair = entry.booking.chair.flatMap({ calendar.register.chairs[$0] }) else {
        return false
      }
      let held = calendar.entries.count {
        $0.booking.chair == chair.id && $0.day.monday == day.monday
      }
      return held + 1 >= chair.maximumPerWeek
    }
  }

  /// Whether something that costs at least so much could still be better than the last of the best, or
  /// as good and earlier.
  private func isWorthIt(_ bound: TierCosts, _ stage: Stage, besides more: Int = 0) -> Bool {
    guard found.count == most, let worst = found.last else { return true }
    var bound = bound
    if let standards { bound[standards] -= caseloads.each * (stage.removed.count + more) }
    return !worst.costs.isBetter(than: bound)
  }

  private func offer(_ stage: Stage) {
    if isAsItIs(stage) { return }
    var total = stage.spent
    if let standards {
      total[standards] += caseloads.change(removing: stage.removed, adding: stage.placed)
    }
    let new = Arrangement(placed: stage.placed, removed: stage.removed, costs: total)
    if let same = found.firstIndex(where: { $0.placed[0].isAtSameSlot(as: new.placed[0]) }) {
      if new.precedes(found[same]) { found[same] = new }
    } else {
      found.append(new)
    }
    found = Array(found.sorted { $0.precedes($1) }.prefix(most))
  }
}

extension Arranger {
  /// What the conference has already is no suggestion; nor is another chair at the same slot, unless
  /// it is asked for, or the one it has cannot be there.
  private func isAsItIs(_ stage: Stage) -> Bool {
    let new = stage.placed[0]
    guard let asItIs, new.isAtSameSlot(as: asItIs.entry) else { return false }
    return asItIs.isSound || new.booking.chair == asItIs.entry.booking.chair
  }
}

extension CalendarEntry {
  fileprivate func isAtSameSlot(as other: CalendarEntry) -> Bool {
    booking.keepsPromise(of: other.booking)
  }

  fileprivate func isAt(_ opening: Opening) -> Bool {
    day == opening.day && span == opening.span && booking.venue == opening.venue?.id
  }
}

internal import Conferences
internal import LinearModels
internal import WorkingTime

/// Looks for the best bookings of a conference in a finished calendar of which nothing else changes,
/// or no more than one or two other conferences.
///
/// Every slot and every chair is tried for all that are booked anew; which minute-taker and which
/// rooms they have is decided one conference at a time. Openings are tried in the order of what they
/// would cost with everybody free, and left out where that, less what those in the way there could
/// gain, is worse than what is found. With one other that is a bound. With two it is none where the
/// second makes room for the first on another day and gains more by that than all they cost.
final class Arranger {
  private let refusals: Refusals
  private let calendar: Calendar
  private let leasts: LeastCosts
  private let caseloads: CaseloadCosts
  private let standards: Int?
  private let stop: StopSignal?
  private let entries: [ID<Conference>: CalendarEntry]
  private let movable: Set<ID<Conference>>
  private var best: BestArrangements
  private var asItIs: AsItIs?
  /// Whether the search may give up: where others may move.
  private var isLimited = false
  /// Openings looked at and sets of conferences taken out of the way; the measure of work.
  private var trials = 0
  /// Whether everything was tried that could be better.
  private(set) var isExhaustive = true

  /// The best for each slot of the conference asked about, the best first.
  var found: [Arrangement] { best.all }

  /// Trials after which the search gives up: about two seconds in the largest calendar.
  private static let mostTrials = 6_000

  /// - Parameter most: arrangements wanted, each with a slot of its own.
  init(_ refusals: Refusals, most: Int, stop: StopSignal? = nil) {
    self.refusals = refusals
    calendar = refusals.calendar
    self.stop = stop
    best = BestArrangements(most: most)
    leasts = LeastCosts(refusals)
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
    asItIs = own.first.map { AsItIs($0, question, without) }
    if moving > 1 { isExhaustive = false }
    isLimited = moving > 0
    try place(Stage(pending: [question], refusals: without, moving: moving, removed: own))
  }

  private func takesTrial() -> Bool {
    guard isLimited else { return true }
    trials += 1
    if trials <= Self.mostTrials { return true }
    isExhaustive = false
    return false
  }

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
    let later = stage.pending.dropFirst().reduce(stage.spent) { $0 + leasts.least($1) }
    for ranked in leasts.openings(question) {
      try stop?.check()
      guard couldBeBest(later + ranked.least, on: ranked.opening.day, stage) else {
        if stage.moving == 0 { return }
        continue
      }
      guard takesTrial() else { return }
      for displaced in displacements(question, ranked.opening, stage) {
        let removed = displaced.sorted().compactMap { entries[$0] }
        let bound = removed.reduce(later + ranked.least) { bound, entry in
          bound - leasts.costs.costs(entry) + leasts.least(of: entry)
        }
        guard isWorthIt(bound, stage, besides: removed.count), takesTrial() else { continue }
        try place(question, at: ranked.opening, removed, stage)
      }
    }
  }

  private func place(
    _ question: PlacingQuestion, at opening: Opening, _ removed: [CalendarEntry], _ stage: Stage
  ) throws {
    let refusals = stage.refusals.changing(removing: removed, adding: [])
    let costs = leasts.costs
    for entry in Placer(question, refusals).entries(at: opening)
    where isNeeded(removed, for: entry, question, at: opening, stage) {
      var next = stage
      next.pending = stage.pending.dropFirst() + removed.map { PlacingQuestion($0) }
      next.moving -= removed.count
      next.removed += removed
      next.placed.append(entry)
      next.spent = removed.reduce(stage.spent + costs.costs(entry)) { $0 - costs.costs($1) }
      if !next.pending.isEmpty { next.refusals = refusals.changing(removing: [], adding: [entry]) }
      try place(next)
    }
  }

  private func offer(_ stage: Stage) {
    if asItIs?.isNothingNew(stage.placed[0]) ?? false { return }
    var total = stage.spent
    if let standards {
      total[standards] += caseloads.change(removing: stage.removed, adding: stage.placed)
    }
    best.take(Arrangement(placed: stage.placed, removed: stage.removed, costs: total))
  }
}

/// Whom to take out of the way.
extension Arranger {
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

  /// Nobody, or as few as open an opening, for any chair and for the two that families are told of or
  /// know.
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

/// What is still worth trying.
extension Arranger {
  /// Whether something that costs at least so much on a day could be among the best, whatever those in
  /// the way there gain; first by what they gain at most in the first tier, which is quickly known.
  private func couldBeBest(_ bound: TierCosts, on day: Day, _ stage: Stage) -> Bool {
    if stage.moving > 0, let worst = best.worst,
      bound[0] - leasts.lateness(inWeekOf: day, of: stage.moving) > worst.costs[0]
    {
      return false
    }
    let gain = leasts.gain(on: day, of: stage.moving)
    return isWorthIt(bound - gain, stage, besides: stage.moving)
  }

  /// - Parameter more: others that would make room besides those that do, and so might relieve a
  ///   chair's caseload.
  private func isWorthIt(_ bound: TierCosts, _ stage: Stage, besides more: Int) -> Bool {
    var bound = bound
    if let standards { bound[standards] -= caseloads.each * (stage.removed.count + more) }
    return best.couldTake(bound)
  }
}

/// The booking that the conference asked about has.
private struct AsItIs {
  private let entry: CalendarEntry
  /// Whether it could be made as it is, with its chair.
  private let isSound: Bool

  /// - Parameter refusals: without the booking itself.
  init(_ entry: CalendarEntry, _ question: PlacingQuestion, _ refusals: Refusals) {
    self.entry = entry
    let opening = question.openings(in: refusals.calendar).first {
      entry.day == $0.day && entry.span == $0.span && entry.booking.venue == $0.venue?.id
    }
    let chairs = opening.map { Placer(question, refusals).entries(at: $0).map(\.booking.chair) }
    isSound = chairs?.contains(entry.booking.chair) ?? false
  }

  /// What it has already is no suggestion; nor is another chair at the same slot, unless the one it has
  /// cannot be there.
  func isNothingNew(_ new: CalendarEntry) -> Bool {
    new.isAtSameSlot(as: entry) && (isSound || new.booking.chair == entry.booking.chair)
  }
}

internal import Conferences

/// The candidates still open for each conference, as tiers are settled one after another. Listing
/// is lazy: a published booking that can stay lists only that, and days after the limit are listed
/// when somebody asks, since a later day never costs less in the first tier.
final class SearchSpace {
  let candidates: Candidates
  let unplaced: [TierCosts]
  private(set) var open: [[Candidate]]
  /// Whether leaving it without a booking is still open.
  private(set) var mayBeUnplaced: [Bool]
  /// Whether only the promised slot of a published booking is listed yet.
  private(set) var hidesMoves: [Bool]
  /// The first bookable day not listed yet; the number of days when all are.
  private var nextDay: [Int]
  /// The most each conference may still cost in tiers already settled.
  private var caps: [[Int: Int]]
  private let positions: [Tier: Int]
  /// What shared costs are at most in a plan still wanted, counted above their least; of those not
  /// named, `sharedElsewhere`. `Int.max` for no limit.
  private var sharedMost: [SharedCost: Int] = [:]
  private var sharedElsewhere = Int.max

  private var dayCount: Int { candidates.ground.days.count }
  private var statutory: Int { positions[.statutory] ?? 0 }

  init(_ candidates: Candidates) {
    self.candidates = candidates
    let pricing = CandidatePricing(candidates.ground)
    unplaced = candidates.tasks.map { pricing.unplaced($0) }
    let count = candidates.tasks.count
    open = Array(repeating: [], count: count)
    mayBeUnplaced = Array(repeating: true, count: count)
    hidesMoves = Array(repeating: false, count: count)
    nextDay = candidates.tasks.map(\.firstDay)
    caps = Array(repeating: [:], count: count)
    positions = Dictionary(
      uniqueKeysWithValues: zip(candidates.ground.scenario.policy.tiers, 0...))
    for conference in 0..<count { listFirst(conference) }
  }

  /// The same as another, to be narrowed without it.
  init(copying other: SearchSpace) {
    candidates = other.candidates
    unplaced = other.unplaced
    open = other.open
    mayBeUnplaced = other.mayBeUnplaced
    hidesMoves = other.hidesMoves
    nextDay = other.nextDay
    caps = other.caps
    positions = other.positions
    sharedMost = other.sharedMost
    sharedElsewhere = other.sharedElsewhere
  }

  private func listFirst(_ conference: Int) {
    let staying = candidates.staying(conference)
    if staying.contains(where: { $0.costs[statutory] == 0 }) {
      open[conference] = staying
      hidesMoves[conference] = true
    } else {
      open[conference] = staying
      listInTime(conference)
    }
  }

  /// Lists every day up to the limit, and on to the first day with a candidate.
  private func listInTime(_ conference: Int) {
    let limit = candidates.tasks[conference].limit.limit
    while nextDay[conference] < dayCount,
      candidates.ground.days[nextDay[conference]] <= limit || open[conference].isEmpty
    {
      listNextDay(conference)
    }
  }

  private func listNextDay(_ conference: Int) {
    let day = nextDay[conference]
    let found = candidates.list(conference, day: day)
    nextDay[conference] += 1
    // Only the promised slot is listed before its day.
    let promised = candidates.tasks[conference].published?.day
    let before = promised == candidates.ground.days[day] ? open[conference] : []
    open[conference] += found.filter { candidate in
      isWithinCaps(candidate)
        && !before.contains { $0.slot == candidate.slot && $0.role == candidate.role }
    }
  }

  private func isWithinCaps(_ candidate: Candidate) -> Bool {
    caps[candidate.conference].allSatisfy { candidate.costs[$0.key] <= $0.value }
  }

  /// The least that candidates not listed yet could cost in a tier; nil when all are listed.
  func leastHidden(_ conference: Int, _ position: Int) -> Int? {
    var least: Int?
    if hidesMoves[conference] {
      least = positions[.moved] == position ? candidates.tasks[conference].movePrice : 0
    }
    if hasLateDays(conference) {
      let day = nextDay[conference]
      let task = candidates.tasks[conference]
      let late =
        position == statutory
        ? StatutoryTier.cost(
          day: candidates.ground.days[day], limit: task.limit, candidates.ground.scenario) : 0
      least = min(least ?? late, late)
    }
    return least
  }

  private func hasLateDays(_ conference: Int) -> Bool {
    !hidesMoves[conference] && nextDay[conference] < dayCount
      && caps[conference][statutory] == nil
  }

  /// Lists what is hidden and could cost less than a price in a tier.
  func reveal(_ conference: Int, _ position: Int, below price: Int) {
    if hidesMoves[conference] {
      hidesMoves[conference] = false
      listInTime(conference)
    }
    while hasLateDays(conference), let least = leastHidden(conference, position), least < price {
      listNextDay(conference)
    }
  }

  func dropHidden(_ conference: Int) {
    hidesMoves[conference] = false
    nextDay[conference] = dayCount
  }

  /// The least a conference can cost in a tier, listing what is hidden until that is certain.
  func leastCost(_ conference: Int, _ position: Int) -> Int {
    while true {
      let least = leastListed(conference, position)
      guard let hidden = leastHidden(conference, position), hidden < least else { return least }
      reveal(conference, position, below: least)
    }
  }

  /// The same as far as is known without listing anything; a lower bound.
  func leastKnown(_ conference: Int, _ position: Int) -> Int {
    min(leastListed(conference, position), leastHidden(conference, position) ?? .max)
  }

  private func leastListed(_ conference: Int, _ position: Int) -> Int {
    let least = open[conference].map { $0.costs[position] }.min() ?? .max
    return mayBeUnplaced[conference] ? min(least, unplaced[conference][position]) : least
  }

  /// Settles a tier: a conference costs no more than its least and what all together may cost beyond
  /// theirs.
  func keep(_ conference: Int, _ position: Int, within spare: Int) {
    let most = leastCost(conference, position) + spare
    while hasLateDays(conference), let late = leastHidden(conference, position), late <= most {
      listNextDay(conference)
    }
    if let hidden = leastHidden(conference, position), hidden > most { dropHidden(conference) }
    caps[conference][position] = most
    open[conference].removeAll { $0.costs[position] > most }
    if unplaced[conference][position] > most { mayBeUnplaced[conference] = false }
  }

  /// What a shared cost is at most above its least, in plans still wanted; `Int.max` for no limit.
  func mostAboveLeast(_ cost: SharedCost) -> Int { sharedMost[cost] ?? sharedElsewhere }

  /// Whether no plan still wanted pays more for shared costs than the least.
  var keepsSharedLeast: Bool {
    sharedElsewhere == 0 && sharedMost.values.allSatisfy { $0 == 0 }
  }

  /// Keeps to what a proof allows shared costs.
  func keep(shared most: [SharedCost: Int], elsewhere: Int) {
    for (cost, before) in sharedMost where most[cost] == nil {
      sharedMost[cost] = min(before, elsewhere)
    }
    for (cost, limit) in most { sharedMost[cost] = min(limit, mostAboveLeast(cost)) }
    sharedElsewhere = min(sharedElsewhere, elsewhere)
  }

  /// So few conferences, or one in so many, that the weeks around them are worth a look by themselves.
  private static let few = 20
  private static let oneIn = 50

  /// No more than these are few.
  var few: Int { max(Self.few, open.count / Self.oneIn) }

  /// Keeps what a proof leaves open.
  func keep(
    _ conference: Int, where isOpen: (Candidate) -> Bool, unplaced: Bool
  ) {
    open[conference].removeAll { !isOpen($0) }
    if !unplaced { mayBeUnplaced[conference] = false }
  }

  /// Whether only one choice is left.
  func isSettled(_ conference: Int) -> Bool {
    !hidesMoves[conference] && !mayBeUnplaced[conference] && open[conference].count == 1
      && !hasLateDays(conference)
  }
}

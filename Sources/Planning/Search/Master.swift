internal import Conferences
internal import LinearModels

/// The linear relaxation of one tier over the open candidates: columns are priced in when they are
/// worth it, rows when they are violated. Its bound is worked out in whole numbers from the prices,
/// over every candidate that is still open, so it holds whatever the solver's rounding did.
final class Master {
  /// What a tier settled before must not exceed.
  struct TierLimit {
    let position: Int
    /// In steps.
    let limit: Int
  }

  /// The prices at the end, from which bounds and reduced costs follow.
  struct Prices {
    /// By tier limit; 0 or more, in parts of ``Master/priceUnit``.
    var tiers: [Int]
    /// Likewise; 0 for cuts that are not in the model, which later ones are not.
    var cuts: CutPrices
    /// In parts of ``Master/scale`` of a step.
    var bound: Int
    /// By conference: the least reduced cost of any of its choices.
    var least: [Int]
  }

  enum Row {
    case tier(TierLimit)
    case cut(Int)
  }

  static let priceUnit = 2_520_000
  static let scale = priceUnit * PoolPrices.unit

  let space: SearchSpace
  let separation: Separation
  let position: Int
  let tierScale: TierScale
  let tierLimits: [TierLimit]
  let board: CutBoard
  /// The stretch of weeks that is looked at; nil for all of them.
  let window: Window?
  /// Whether it is looked into what chairing costs in fractions. That takes a model of all weeks, so
  /// it is done only when the plan at hand pays for it, or one was refuted by it.
  let watchesChairing: Bool
  /// Conferences with a choice left.
  let active: [Int]
  let settled: [Candidate]
  private let activity: [Bool]
  var work = Outcome.Work()
  /// What the settled conferences use of each cut, in units.
  private var settledUse: [Int] = []

  init(
    _ space: SearchSpace, separation: Separation, position: Int, tierScale: TierScale,
    tierLimits: [TierLimit], board: CutBoard, plan: StaffedPlan, window: Window? = nil
  ) {
    watchesChairing =
      board.hasChairing
      || plan.shared[.chairing, default: 0] > separation.staffing.facts.leastCost
    self.space = space
    self.separation = separation
    self.position = position
    self.tierScale = tierScale
    self.tierLimits = tierLimits
    self.board = board
    self.window = window
    func settledChoice(_ conference: Int) -> Candidate? {
      window?.kept[conference] ?? (space.isSettled(conference) ? space.open[conference][0] : nil)
    }
    active = space.open.indices.filter { settledChoice($0) == nil }
    settled = space.open.indices.compactMap(settledChoice)
    activity = space.open.indices.map { settledChoice($0) == nil }
  }

  /// Ends the search.
  var stop: StopSignal? { separation.staffing.stop }

  /// Whether the preference tier breaks ties where it comes next, since every conference counts in
  /// it. It only guides the search; bounds are worked out without it.
  var isGuided: Bool { position + 1 == tierScale.preference }

  /// What a step of the next tier weighs in the search, in parts of ``scale``: so little that all of
  /// them together hardly make up a step.
  private static let guidanceStep = scale / 10_000

  /// What the next tier adds to a choice's cost in the search, in parts of ``scale``.
  func guidance(_ costs: TierCosts) -> Int {
    isGuided ? cost(costs, position + 1) * Self.guidanceStep : 0
  }

  /// The cost of a choice in the search, in parts of ``scale``.
  func searchCost(_ costs: TierCosts) -> Int {
    cost(costs, position) * Self.scale + guidance(costs)
  }

  func isActive(_ conference: Int) -> Bool { activity[conference] }

  func isInside(_ candidate: Candidate) -> Bool { window?.admits(candidate) ?? true }

  /// The open candidates of a conference that are looked at.
  func open(_ conference: Int) -> [Candidate] {
    guard window != nil else { return space.open[conference] }
    return space.open[conference].filter(isInside)
  }

  /// Whether a cut says anything about what is looked at.
  func matters(_ cut: Int) -> Bool {
    guard let window else { return true }
    let shared = board.cuts[cut].shared
    guard shared.allSatisfy({ window.holds($0.cost) }) else { return false }
    return shared.contains { $0.cost == .chairing } || board.cuts[cut].reaches(window.days)
  }

  /// Whether costs that bookings cause together count in this tier or one settled before.
  var countsShared: Bool { position >= tierScale.standards }

  func cost(_ costs: TierCosts, _ position: Int) -> Int {
    costs[position] / tierScale.steps[position]
  }

  /// The settled part of the tier's value, in steps.
  func settledCost(_ position: Int) -> Int {
    settled.reduce(0) { $0 + cost($1.costs, position) }
      + (position == tierScale.standards
        ? (window?.sharedOutside ?? 0) / tierScale.steps[position] : 0)
  }

  /// In steps: what one unit of a shared cost variable costs.
  func sharedStep(_ shared: SharedCost) -> Int {
    switch shared {
    case .professionals:
      StandardsTier.weight(.noProfessionalsRoom, space.candidates.ground.scenario.policy)
        / tierScale.steps[tierScale.standards]
    case .chairing: 1
    }
  }

  /// The least a shared cost variable can be.
  func sharedLeast(_ shared: SharedCost) -> Int {
    switch shared {
    case .professionals: 0
    case .chairing:
      separation.staffing.facts.leastCost / tierScale.steps[tierScale.standards]
    }
  }

  /// What a shared cost variable may be.
  func sharedSpan(_ shared: SharedCost) -> ClosedRange<Int> {
    let least = sharedLeast(shared)
    let above = space.mostAboveLeast(shared)
    return least...(above == .max ? .max : least + above)
  }

  /// A shared cost variable is its least and a whole multiple of this in any plan; 0 when it is
  /// always its least.
  func sharedGrain(_ shared: SharedCost) -> Int {
    switch shared {
    case .professionals: 1
    case .chairing:
      separation.staffing.naming.costStep / tierScale.steps[tierScale.standards]
    }
  }

  /// A row's limit less what the settled conferences use, in units.
  func limit(of row: Row) -> Int {
    switch row {
    case .tier(let tier):
      return (tier.limit - settledCost(tier.position)) * PoolPrices.unit
    case .cut(let index):
      return board.cuts[index].limit - use(of: index)
    }
  }

  /// What the settled conferences use of a cut.
  private func use(of cut: Int) -> Int {
    let known = settledUse.count
    if cut >= known {
      settledUse += Array(repeating: 0, count: board.cuts.count - known)
      for candidate in settled {
        for entry in board.entries(of: candidate).reversed() {
          if entry.cut < known { break }
          settledUse[entry.cut] += entry.coefficient
        }
      }
    }
    return settledUse[cut]
  }

  func tierCoefficient(_ costs: TierCosts, _ tier: TierLimit) -> Int {
    cost(costs, tier.position) * PoolPrices.unit
  }

  /// What a choice costs in the tier with all it uses at these prices, in parts of
  /// ``Master/scale``; without guidance.
  func reducedCost(_ candidate: Candidate, _ prices: Prices) -> Int {
    reducedCost(of: candidate.costs, prices) + board.cost(of: candidate, at: prices.cuts)
  }

  /// The same of costs alone, as for leaving a conference without a booking.
  func reducedCost(of costs: TierCosts, _ prices: Prices) -> Int {
    var sum = cost(costs, position) * Self.scale
    for (tier, price) in zip(tierLimits, prices.tiers) where price > 0 {
      sum += price * tierCoefficient(costs, tier)
    }
    return sum
  }

  func isStandardsLimit(_ row: Row) -> Bool {
    if case .tier(let tier) = row { tier.position == tierScale.standards } else { false }
  }

  /// The shared costs that a cut counts.
  func shared(_ row: Row) -> [SharedUse] {
    if case .cut(let index) = row { board.cuts[index].shared } else { [] }
  }

  func carriesShared(_ row: Row) -> Bool { !shared(row).isEmpty || isStandardsLimit(row) }

  /// How much a shared cost variable uses of a row; negative where it relieves it.
  func sharedCoefficient(_ shared: SharedCost, in row: Row) -> Int {
    switch row {
    case .tier(let tier):
      tier.position == tierScale.standards ? sharedStep(shared) * PoolPrices.unit : 0
    case .cut(let index): -(board.cuts[index].shared.first { $0.cost == shared }?.relief ?? 0)
    }
  }
}

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
    /// By model row; 0 or more, in parts of ``Master/priceUnit``.
    var rows: [(row: Row, price: Int)]
    /// In parts of ``Master/scale`` of a step.
    var bound: Int
    /// By conference: the least reduced cost of any of its choices.
    var least: [Int]
  }

  enum Row {
    case tier(TierLimit)
    case cut(Int)
  }

  static let priceUnit = 2520
  static let scale = priceUnit * PoolPrices.unit

  let space: SearchSpace
  let separation: Separation
  let position: Int
  let tierScale: TierScale
  let tierLimits: [TierLimit]
  let coefficients: CutCoefficients
  let board: CutBoard
  /// Conferences with a choice left.
  let active: [Int]
  let settled: [Candidate]
  var work = Outcome.Work()

  init(
    _ space: SearchSpace, separation: Separation, position: Int, tierScale: TierScale,
    tierLimits: [TierLimit], board: CutBoard
  ) {
    self.space = space
    self.separation = separation
    self.position = position
    self.tierScale = tierScale
    self.tierLimits = tierLimits
    self.board = board
    coefficients = CutCoefficients(space.candidates)
    active = space.open.indices.filter { !space.isSettled($0) }
    settled = space.open.indices.filter { space.isSettled($0) }.map { space.open[$0][0] }
  }

  /// Whether costs that bookings cause together count in this tier or one settled before.
  var countsShared: Bool { position >= tierScale.standards }

  func cost(_ costs: TierCosts, _ position: Int) -> Int {
    costs[position] / tierScale.steps[position]
  }

  /// The settled part of the tier's value, in steps.
  func settledCost(_ position: Int) -> Int {
    settled.reduce(0) { $0 + cost($1.costs, position) }
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

  /// How much a shared cost variable relieves its cuts, in units.
  func sharedRelief(_ shared: SharedCost) -> Int {
    switch shared {
    case .professionals: PoolPrices.unit
    case .chairing: PoolPrices.unit * tierScale.steps[tierScale.standards]
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

  /// A row's limit less what the settled conferences use, in units.
  func limit(of row: Row) -> Int {
    switch row {
    case .tier(let tier):
      return (tier.limit - settledCost(tier.position)) * PoolPrices.unit
    case .cut(let index):
      let cut = board.cuts[index]
      return settled.reduce(cut.limit) {
        cut.days.contains(space.candidates.slots[$1.slot].day)
          ? $0 - coefficients.coefficient(of: $1, in: cut) : $0
      }
    }
  }

  func coefficient(of candidate: Candidate, in row: Row) -> Int {
    switch row {
    case .tier(let tier): return cost(candidate.costs, tier.position) * PoolPrices.unit
    case .cut(let index):
      let cut = board.cuts[index]
      guard cut.days.contains(space.candidates.slots[candidate.slot].day) else { return 0 }
      return coefficients.coefficient(of: candidate, in: cut)
    }
  }

  /// How much of a row leaving a conference without a booking uses.
  func unplacedCoefficient(_ conference: Int, in row: Row) -> Int {
    switch row {
    case .tier(let tier): cost(space.unplaced[conference], tier.position) * PoolPrices.unit
    case .cut: 0
    }
  }

  func isStandardsLimit(_ row: Row) -> Bool {
    if case .tier(let tier) = row { tier.position == tierScale.standards } else { false }
  }

  /// The shared cost of a cut, if it has one.
  func shared(_ row: Row) -> SharedCost? {
    if case .cut(let index) = row { board.cuts[index].shared } else { nil }
  }

  func carriesShared(_ row: Row) -> Bool { shared(row) != nil || isStandardsLimit(row) }

  /// How much a shared cost variable uses of a row; negative where it relieves it.
  func sharedCoefficient(_ shared: SharedCost, in row: Row) -> Int {
    switch row {
    case .tier(let tier):
      tier.position == tierScale.standards ? sharedStep(shared) * PoolPrices.unit : 0
    case .cut(let index): board.cuts[index].shared == shared ? -sharedRelief(shared) : 0
    }
  }
}

/// Every cut found so far; each holds for every plan of the scenario, so all tiers share them.
final class CutBoard {
  private(set) var cuts: [Cut] = []
  private var known: Set<Cut> = []

  func has(_ cut: Cut) -> Bool { known.contains(cut) }

  /// The cut's number; nil when it is there already.
  func add(_ cut: Cut) -> Int? {
    guard known.insert(cut).inserted else { return nil }
    cuts.append(cut)
    return cuts.count - 1
  }
}

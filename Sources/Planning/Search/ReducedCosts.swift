/// What each choice costs beyond the bound, at given prices: a choice whose bound would pass a
/// value is in no plan that keeps it.
struct ReducedCosts {
  let master: Master
  let prices: Master.Prices
  private let isActive: [Bool]

  init(master: Master, prices: Master.Prices) {
    self.master = master
    self.prices = prices
    var isActive = Array(repeating: false, count: master.space.open.count)
    for conference in master.active { isActive[conference] = true }
    self.isActive = isActive
  }

  /// The bound with a candidate chosen, in parts of ``Master/scale``.
  func bound(with candidate: Candidate) -> Int {
    guard isActive[candidate.conference] else { return prices.bound }
    return prices.bound + master.reducedCost(candidate, prices)
      - prices.least[candidate.conference]
  }

  func boundUnplaced(_ conference: Int) -> Int {
    prices.bound + master.reducedCost(of: master.space.unplaced[conference], prices)
      - prices.least[conference]
  }

  /// A lower bound on what hidden candidates would make of the bound; nil when none are hidden.
  func boundHidden(_ conference: Int) -> Int? {
    master.space.leastHidden(conference, master.position).map {
      prices.bound + $0 * Master.scale - prices.least[conference]
    }
  }
}

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
    let day = master.space.candidates.slots[candidate.slot].day
    var reduced = master.cost(candidate.costs, master.position) * Master.scale
    for (row, price) in prices.rows where price > 0 {
      if case .cut(let index) = row, !master.board.cuts[index].days.contains(day) { continue }
      reduced += price * master.coefficient(of: candidate, in: row)
    }
    return prices.bound + reduced - prices.least[candidate.conference]
  }

  func boundUnplaced(_ conference: Int) -> Int {
    var reduced = master.cost(master.space.unplaced[conference], master.position) * Master.scale
    for (row, price) in prices.rows where price > 0 {
      reduced += price * master.unplacedCoefficient(conference, in: row)
    }
    return prices.bound + reduced - prices.least[conference]
  }

  /// A lower bound on what hidden candidates would make of the bound; nil when none are hidden.
  func boundHidden(_ conference: Int) -> Int? {
    master.space.leastHidden(conference, master.position).map {
      prices.bound + $0 * Master.scale - prices.least[conference]
    }
  }
}

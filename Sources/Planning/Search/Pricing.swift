internal import LinearModels

/// Pricing: the bound over every open candidate, and the columns that are worth having.
extension MasterModel {
  /// New columns a conference gets in one round.
  private static let columnsPerRound = 8

  /// Works out the bound that the duals prove and adds the columns worth adding.
  ///
  /// The bound is a Lagrangian one: with any prices of 0 or more on the rows, the cheapest choice of
  /// each conference by itself, taken together, costs no more than any plan. It is counted in whole
  /// numbers, so it holds whatever the solver's rounding did.
  /// - Returns: whether any column was added.
  func price(_ duals: Outcome.Duals) throws -> Bool {
    var prices = currentPrices(duals)
    var bound = prices.bound
    var added = false
    let signed = (prices.cuts.byCut.lastIndex { $0 < 0 } ?? -1) + 1
    for conference in master.active {
      try master.stop?.check()
      let own = duals.constraints[constraint(of: conference)!.position]
      let worth = Int((own * Double(Master.scale)).rounded(.down)) - Master.scale / 1_000_000
      revealIfWorth(conference, own)
      let (low, worthAdding) = scan(conference, prices, signed: signed, below: worth)
      prices.least[conference] = low
      bound += low == .max ? noChoice * Master.scale : low
      for candidate in worthAdding {
        try addColumn(candidate)
        added = true
      }
    }
    prices.bound = bound
    if bound > best?.bound ?? .min { best = prices }
    return added
  }

  /// The prices with the part of the bound that no conference's choice decides.
  private func currentPrices(_ duals: Outcome.Duals) -> Master.Prices {
    let (tiers, cuts) = wholePrices(duals)
    var prices = Master.Prices(
      tiers: tiers, cuts: CutPrices(cuts: master.board.cuts.count, days: onDay.count),
      bound: master.settledCost(master.position) * Master.scale,
      least: Array(repeating: 0, count: master.space.open.count))
    for (row, price) in zip(tierRows, tiers) { prices.bound -= price * row.limit }
    for (row, price) in zip(cutRows.rows, cuts) {
      prices.cuts.set(price, of: row.cut, on: master.board.cuts[row.cut].days)
      prices.bound -= price * row.limit
    }
    for cost in shared.keys { prices.bound += sharedBound(cost, prices) }
    return prices
  }

  /// The duals as whole prices. What a shared cost relieves must not be worth more than it costs, or
  /// more of it would pay without end; where the rounding down of the duals has upset that, the
  /// prices of its cuts give way.
  private func wholePrices(_ duals: Outcome.Duals) -> (tiers: [Int], cuts: [Int]) {
    func price(_ constraint: ConstraintIndex) -> Int {
      Int((-duals.constraints[constraint.position] * Double(Master.priceUnit)).rounded(.down))
    }
    let tiers = tierRows.map { max(0, price($0.constraint)) }
    var cuts = cutRows.rows.map { $0.isExact ? price($0.constraint) : max(0, price($0.constraint)) }
    for cost in shared.keys.sorted(by: { $0.order < $1.order })
    where span(of: cost).upperBound == .max {
      var left = ownPrice(of: cost, tiers)
      for (place, relief) in cutRows.relieved[cost] ?? [] {
        cuts[place] = min(cuts[place], left / relief)
        left -= cuts[place] * relief
      }
    }
    return (tiers, cuts)
  }

  /// What a unit of a shared cost costs at these prices of the tiers settled before.
  private func ownPrice(of cost: SharedCost, _ tiers: [Int]) -> Int {
    let own =
      master.position == master.tierScale.standards ? master.sharedStep(cost) * Master.scale : 0
    return zip(tierRows, tiers).reduce(own) {
      $0 + $1.1 * master.sharedCoefficient(cost, in: .tier($1.0.tier))
    }
  }

  /// A shared cost's part of the bound: at its least where its price covers what it relieves, as it
  /// does when it may be anything; else at its most.
  private func sharedBound(_ cost: SharedCost, _ prices: Master.Prices) -> Int {
    let span = span(of: cost)
    let saved = (cutRows.relieved[cost] ?? []).reduce(0) {
      $0 + prices.cuts[cutRows.rows[$1.place].cut] * $1.relief
    }
    let price = ownPrice(of: cost, prices.tiers) - saved
    return price * (price < 0 ? span.upperBound : span.lowerBound)
  }

  private func revealIfWorth(_ conference: Int, _ own: Double) {
    while let hidden = master.space.leastHidden(conference, master.position),
      Double(hidden) < own - Self.tolerance
    {
      master.space.reveal(conference, master.position, below: Int(own.rounded(.up)))
    }
  }

  /// The least reduced cost of a conference's choices, and the best candidates below a price.
  ///
  /// - Parameter signed: the cuts below this number may have a price below 0.
  private func scan(
    _ conference: Int, _ prices: Master.Prices, signed: Int, below worth: Int
  ) -> (Int, [Candidate]) {
    let space = master.space
    var least = Int.max
    if let hidden = space.leastHidden(conference, master.position) {
      least = hidden * Master.scale
    }
    if space.mayBeUnplaced[conference], allows(conference, nil) {
      least = min(least, master.reducedCost(of: space.unplaced[conference], prices))
    }
    var found: [(cost: Int, candidate: Candidate)] = []
    for candidate in space.open[conference]
    where master.isInside(candidate) && allows(conference, candidate) {
      let own = master.reducedCost(of: candidate.costs, prices)
      let guidance = master.guidance(candidate.costs)
      // One that costs more makes no difference.
      let limit = max(least, worth - guidance)
      if signed == 0, own >= limit { continue }
      let reduced =
        own
        + master.board.cost(
          of: candidate, at: prices.cuts, signed: signed, ifBelow: limit - own)
      least = min(least, reduced)
      if reduced + guidance < worth, !has(candidate) {
        found.append((reduced + guidance, candidate))
      }
    }
    found.sort { $0.cost < $1.cost }
    return (least, found.prefix(Self.columnsPerRound).map(\.candidate))
  }
}

/// The least whole number not below a quotient; the divisor is positive.
func ceilDivide(_ dividend: Int, _ divisor: Int) -> Int {
  dividend >= 0 ? (dividend + divisor - 1) / divisor : -(-dividend / divisor)
}

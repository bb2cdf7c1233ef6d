internal import LinearModels

/// What plans still wanted keep exactly, or nearly so, because a relaxation proves that anything else
/// would cost more than is to spare.
///
/// Validity: at the relaxation's prices a plan costs at least the bound, and on top of that for every
/// part of a priced cut that it leaves unused, and for every shared cost above its least, what these
/// are worth beyond their price.
struct ExactCuts {
  private let reduced: ReducedCosts
  private let space: SearchSpace
  /// What plans may cost beyond the bound, in parts of ``Master/scale``.
  private let spare: Int
  private var master: Master { reduced.master }
  private var board: CutBoard { reduced.master.board }

  init(_ reduced: ReducedCosts, space: SearchSpace, value: Int) {
    self.reduced = reduced
    self.space = space
    spare = value * Master.scale - reduced.prices.bound
  }

  /// Finds the cuts of which one part left unused is worth more than is to spare. What candidates use
  /// of a cut that is forgotten is not known any more, so it is passed over.
  func findCuts() throws {
    let prices = reduced.prices.cuts.byCut
    var part = prices.indices.map { greatestDivisor(board.cuts[$0].limit, PoolPrices.unit) }
    for conference in space.open.indices {
      try master.stop?.check()
      for candidate in space.open[conference] {
        for entry in board.entries(of: candidate) where entry.cut < part.count {
          part[entry.cut] = greatestDivisor(part[entry.cut], entry.coefficient)
        }
      }
    }
    for (cut, price) in prices.enumerated()
    where !board.isRetired[cut] && price * part[cut] > spare {
      board.makeExact(cut)
    }
  }

  /// Finds how far shared costs can be above their least.
  func limitShared() {
    var relieved: [SharedCost: Int] = [.chairing: 0]
    for (cut, price) in reduced.prices.cuts.byCut.enumerated() {
      for use in board.cuts[cut].shared { relieved[use.cost, default: 0] += price * use.relief }
    }
    var most: [SharedCost: Int] = [:]
    for (shared, saved) in relieved { most[shared] = above(shared, saved: saved) }
    // Every professionals' room costs the same, and one that no cut is about saves nothing.
    let unnamed = SharedCost.professionals(venue: -1, day: -1, cluster: -1)
    space.keep(shared: most, elsewhere: above(unnamed, saved: 0))
  }

  /// How far a shared cost can be above its least; `Int.max` for no limit.
  private func above(_ shared: SharedCost, saved: Int) -> Int {
    let price = master.sharedStep(shared) * Master.scale - saved
    let grain = master.sharedGrain(shared)
    guard price > 0, grain > 0 else { return .max }
    return spare / (price * grain) * grain
  }
}

/// The greatest whole number that divides both.
func greatestDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : greatestDivisor(b, a % b) }

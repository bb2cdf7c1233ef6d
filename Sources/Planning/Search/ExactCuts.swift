internal import LinearModels

/// Finds the cuts that every plan still wanted meets exactly, since one part of them left unused would
/// cost more than is to spare.
///
/// Only for the standards tier: what it leaves open is so much, and so narrow, that the preference
/// tier's relaxation would not come near the end without.
struct ExactCuts {
  private let reduced: ReducedCosts
  private let space: SearchSpace

  init(_ reduced: ReducedCosts, space: SearchSpace) {
    self.reduced = reduced
    self.space = space
  }

  /// - Parameter spare: what plans may cost beyond the bound, in parts of ``Master/scale``.
  func find(spare: Int) throws {
    let master = reduced.master
    guard master.position == master.tierScale.standards else { return }
    let prices = reduced.prices.cuts
    let board = master.board
    var part = prices.indices.map { greatestDivisor(board.cuts[$0].limit, PoolPrices.unit) }
    for conference in space.open.indices {
      try master.stop?.check()
      for candidate in space.open[conference] {
        for entry in board.entries(of: candidate) where entry.cut < part.count {
          part[entry.cut] = greatestDivisor(part[entry.cut], entry.coefficient)
        }
      }
    }
    for (cut, price) in prices.enumerated() where price * part[cut] > spare {
      board.makeExact(cut)
    }
  }
}

/// The greatest whole number that divides both.
func greatestDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : greatestDivisor(b, a % b) }

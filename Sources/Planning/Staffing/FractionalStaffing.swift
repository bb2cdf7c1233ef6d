/// Tells quickly that items, each wanted to a degree, can be served in fractions, as they nearly
/// always can; where it cannot tell, a linear model has to.
///
/// Shares are handed out one after another. A member's share of an item is at most what is left of
/// its time (``ResourcePool/busy(_:with:)``), of the day and of the week. First each member gives all
/// it can in turn, which leaves the last ones free; where that serves too little, whoever has most left
/// gives first, and makes room by handing on what it holds.
struct FractionalStaffing {
  let pool: ResourcePool

  /// How much of what is wanted the shares handed out do not serve: at least as much as must go
  /// unserved.
  func missing(_ items: [StaffItem], wanted: [Double]) -> Double {
    let inOrder = missing(items, wanted, .inOrder)
    return inOrder == 0 ? 0 : min(inOrder, missing(items, wanted, .mostLeftFirst))
  }

  private func missing(
    _ items: [StaffItem], _ wanted: [Double], _ turn: HandedOutShares.Turn
  ) -> Double {
    var shares = HandedOutShares(pool: pool, turn: turn)
    let order = items.indices.sorted {
      (items[$0].eligible.count, $0) < (items[$1].eligible.count, $1)
    }
    return order.reduce(0) { $0 + shares.serve(items[$1], wanted: wanted[$1]) }
  }
}

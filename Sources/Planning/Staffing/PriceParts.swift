/// Divides prices on rows into parts that have no item in common. Each part is a cut of its own, and
/// what all of them together show to be too much, one of them shows by itself.
///
/// An item uses the rows of its cheapest member; when every member it could have is priced, all the
/// priced rows it counts in belong together. When one of them is free, it uses nothing.
struct PriceParts {
  typealias Priced = (row: StaffingRows.Row, price: Int)

  let pool: ResourcePool
  /// Those above 0.
  private let prices: [Priced]
  private let byMember: [Int: [Int]]

  init(pool: ResourcePool, prices: [Priced]) {
    self.pool = pool
    self.prices = prices.filter { $0.price > 0 }
    byMember = Dictionary(
      grouping: self.prices.indices,
      by: { [prices = self.prices] in
        prices[$0].row.member
      })
  }

  func parts(over items: [StaffItem]) -> [[Priced]] {
    var groups = Groups(count: prices.count)
    for item in items { groups.join(rows(of: item)) }
    return groups.all.map { $0.map { prices[$0] } }
  }

  /// The priced rows an item counts in, by number; none when a member of its is free.
  private func rows(of item: StaffItem) -> [Int] {
    var found: [Int] = []
    for member in item.eligible {
      let own = (byMember[member] ?? []).filter {
        StaffingRows.counts(item, in: prices[$0].row.count)
      }
      if own.isEmpty { return [] }
      found += own
    }
    return found
  }
}

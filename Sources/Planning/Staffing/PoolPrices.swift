/// Prices on the rows of a pool. Whatever is chosen, each item uses at least its cheapest member's
/// rows, and together they cannot use more than the rows hold: so for any prices of 0 or more
///
///     sum over chosen items of (cheapest use)  <=  sum over rows of price * capacity
///
/// holds for every plan, priced or not yet. This is how the pools come back into the model they
/// were left out of. Prices are whole multiples of 1/``unit``, so that the row is exact.
struct PoolPrices: Hashable {
  /// Parts of one that prices and coefficients are counted in: divisible by everything to 10.
  static let unit = 2520

  let kind: PoolKind
  /// Empty where a member has no priced row.
  private let byMember: [[Priced]]

  private struct Priced: Hashable {
    let count: StaffingRows.Count
    let price: Int
  }
  /// In units.
  let capacity: Int
  /// The bookable days the priced rows reach.
  let days: Swift.Range<Int>

  init(_ pool: ResourcePool, prices: [(row: StaffingRows.Row, price: Int)], weekOfDay: [Int]) {
    kind = pool.kind
    var byMember = Array(repeating: [Priced](), count: pool.memberCount)
    var capacity = 0
    var low = Int.max
    var high = -1
    for (row, price) in prices where price > 0 {
      byMember[row.member].append(Priced(count: row.count, price: price))
      capacity += price * pool.capacity(row)
      let reached = Self.days(of: row.count, weekOfDay)
      low = min(low, reached.lowerBound)
      high = max(high, reached.upperBound)
    }
    self.byMember = byMember
    self.capacity = capacity
    days = low <= high ? low..<high : 0..<0
  }

  private static func days(of count: StaffingRows.Count, _ weekOfDay: [Int]) -> Swift.Range<Int> {
    switch count {
    case .clique(let clique): return clique.day..<(clique.day + 1)
    case .day(let day): return day..<(day + 1)
    case .week(let week):
      let first = weekOfDay.firstIndex(of: week) ?? 0
      return first..<((weekOfDay.lastIndex(of: week) ?? first) + 1)
    case .caseload: return 0..<weekOfDay.count
    }
  }

  /// What is paid for what one member holds, in units.
  struct Payment {
    let member: Int
    let count: StaffingRows.Count
    let units: Int
  }

  /// What the capacity is the sum of, in order of member.
  func payments(_ pool: ResourcePool) -> [Payment] {
    byMember.enumerated().flatMap { member, rows in
      rows.map { row in
        Payment(
          member: member, count: row.count,
          units: row.price * pool.capacity(StaffingRows.Row(member: member, count: row.count)))
      }
    }
  }

  /// The least an item uses, in units.
  func use(_ item: StaffItem, takesFamily: Bool = false) -> Int {
    if item.demand == 1 {
      var least = Int.max
      for member in item.eligible {
        least = min(least, Self.use(item, byMember[member], takesFamily))
        if least == 0 { return 0 }
      }
      return least
    }
    let uses = item.eligible.map { Self.use(item, byMember[$0], takesFamily) }.sorted()
    return uses.prefix(item.demand).reduce(0, +)
  }

  private static func use(
    _ item: StaffItem, _ rows: [Priced], _ takesFamily: Bool
  ) -> Int {
    var sum = 0
    for row in rows {
      if row.count == .caseload {
        if takesFamily { sum += row.price }
      } else if StaffingRows.counts(item, in: row.count) {
        sum += row.price
      }
    }
    return sum
  }
}

/// Finds members who are asked for too much by items that only they can serve: what one chair can do
/// for the families that keep to her, what the one large room can hold.
///
/// These rows need no model to find, and all that are violated are found at once.
struct SoleMembers {
  let pool: ResourcePool
  let weekOfDay: [Int]

  /// An item that has no choice, and how far it is wanted.
  private typealias Wanted = (item: StaffItem, degree: Double)

  private static let tolerance = 1e-6

  /// A row for each day, week and clique of a member that is asked for too much.
  func overbooked(_ items: [StaffItem], wanted: [Double]) -> [PoolPrices] {
    var byMember: [Int: [Wanted]] = [:]
    for (item, degree) in zip(items, wanted) where item.eligible.count == item.demand {
      for member in item.eligible { byMember[member, default: []].append((item, degree)) }
    }
    return byMember.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.flatMap {
      overbooked($0.key, $0.value)
    }
  }

  private func overbooked(_ member: Int, _ mine: [Wanted]) -> [PoolPrices] {
    rows(mine).map { StaffingRows.Row(member: member, count: $0) }.filter { row in
      let asked = mine.reduce(0) {
        $0 + (StaffingRows.counts($1.item, in: row.count) ? $1.degree : 0)
      }
      return asked > Double(pool.capacity(row)) + Self.tolerance
    }.map { PoolPrices(pool, prices: [($0, PoolPrices.unit)], weekOfDay: weekOfDay) }
  }

  private func rows(_ mine: [Wanted]) -> [StaffingRows.Count] {
    let items = mine.map(\.item)
    let days = pool.perDay == nil ? [] : Set(items.map(\.day)).sorted()
    let weeks = pool.perWeek == nil ? [] : Set(items.map(\.week)).sorted()
    return Clique.all(over: items, travel: pool.travel).map { .clique($0) }
      + days.map { .day($0) } + weeks.map { .week($0) }
  }
}

internal import Conferences
internal import WorkingTime

/// Names members for items one after another; quick, and nearly always enough where there is slack.
struct GreedyStaffing {
  let pool: ResourcePool

  /// The members of each item, or nil where this way of going through them finds none. Items with a
  /// published member go first and keep it; among the rest those with the fewest choices go first.
  func assign(_ items: [StaffItem]) -> [[Int]]? {
    assign(items, ranking: { _, _ in 0 }, naming: { _, _ in })
  }

  /// The same for chairs, sparing those at their caseload limit; caseloads grow by what is named.
  func assign(_ items: [StaffItem], sparing caseloads: inout FamiliesTaken) -> [[Int]]? {
    var grown = caseloads
    let members = assign(
      items, ranking: { grown.over($1, $0.conference) },
      naming: { grown.take($1, $0.conference) })
    if members != nil { caseloads = grown }
    return members
  }

  private func assign(
    _ items: [StaffItem], ranking: (StaffItem, Int) -> Int, naming: (StaffItem, Int) -> Void
  ) -> [[Int]]? {
    var roster = Roster(pool)
    var members = Array(repeating: [Int](), count: items.count)
    let order = items.indices.sorted {
      (items[$0].preferred.isEmpty ? 1 : 0, items[$0].eligible.count, items[$0].span, $0)
        < (items[$1].preferred.isEmpty ? 1 : 0, items[$1].eligible.count, items[$1].span, $1)
    }
    for index in order {
      let item = items[index]
      for _ in 0..<item.demand {
        let best = roster.best(for: item, besides: members[index]) { ranking(item, $0) }
        guard let best else { return nil }
        roster.add(item, to: best)
        naming(item, best)
        members[index].append(best)
      }
    }
    return members
  }
}

/// Who holds what, as members are named.
struct Roster {
  let pool: ResourcePool
  private var held: [Int: [StaffItem]] = [:]

  init(_ pool: ResourcePool) { self.pool = pool }

  func canTake(_ item: StaffItem, _ member: Int) -> Bool {
    let others = held[member] ?? []
    if let limit = pool.dayLimit(member, item.day),
      others.count(where: { $0.day == item.day }) >= limit
    {
      return false
    }
    if let limit = pool.weekLimit(member, item.week),
      others.count(where: { $0.week == item.week }) >= limit
    {
      return false
    }
    return others.allSatisfy { pool.canShare($0, item) }
  }

  /// A published member if possible, else one that ranks lowest, else the member who already has
  /// most that day, so that others stay free; the first by number among equals.
  func best(for item: StaffItem, besides taken: [Int], ranking: (Int) -> Int) -> Int? {
    let possible = item.eligible.filter { !taken.contains($0) && canTake(item, $0) }
    if let kept = possible.first(where: { item.preferred.contains($0) }) { return kept }
    return possible.min {
      (ranking($0), -load($0, item), $0) < (ranking($1), -load($1, item), $1)
    }
  }

  private func load(_ member: Int, _ item: StaffItem) -> Int {
    (held[member] ?? []).count { $0.day == item.day }
  }

  mutating func add(_ item: StaffItem, to member: Int) {
    held[member, default: []].append(item)
  }
}

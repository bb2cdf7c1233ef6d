/// The rows that limit one pool's members over some items, shared by the linear and the integer
/// staffing models and by the prices that come out of them.
struct StaffingRows {
  /// One row: a member, and which items count towards its capacity.
  struct Row: Hashable {
    let member: Int
    let count: Count
  }

  enum Count: Hashable {
    case clique(Clique)
    case day(Int)
    case week(Int)
    /// Families newly taken, against what is left of a chair's caseload limit.
    case caseload
  }

  let pool: ResourcePool
  private(set) var rows: [Row] = []

  init(_ pool: ResourcePool, items: [StaffItem]) {
    self.pool = pool
    let cliques = Clique.all(over: items, travel: pool.travel)
    let members = Set(items.flatMap(\.eligible)).sorted()
    for member in members {
      let mine = items.filter { $0.eligible.contains(member) }
      for clique in cliques where mine.count(where: { clique.contains($0) }) > 1 {
        rows.append(Row(member: member, count: .clique(clique)))
      }
      if pool.perDay != nil {
        for day in Set(mine.map(\.day)).sorted()
        where mine.count(where: { $0.day == day }) > (pool.dayLimit(member, day) ?? .max) {
          rows.append(Row(member: member, count: .day(day)))
        }
      }
      if pool.perWeek != nil {
        for week in Set(mine.map(\.week)).sorted()
        where mine.count(where: { $0.week == week }) > (pool.weekLimit(member, week) ?? .max) {
          rows.append(Row(member: member, count: .week(week)))
        }
      }
    }
  }

  mutating func add(_ row: Row) { rows.append(row) }

  func capacity(_ row: Row) -> Int {
    switch row.count {
    case .clique: 1
    case .day(let day): pool.dayLimit(row.member, day) ?? 0
    case .week(let week): pool.weekLimit(row.member, week) ?? 0
    case .caseload: 0
    }
  }

  /// Whether an item counts in a row when its member serves it.
  static func counts(_ item: StaffItem, in count: Count) -> Bool {
    switch count {
    case .clique(let clique): clique.contains(item)
    case .day(let day): item.day == day
    case .week(let week): item.week == week
    case .caseload: false
    }
  }
}

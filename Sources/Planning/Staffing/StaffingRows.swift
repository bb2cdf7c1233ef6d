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
  /// By row: the items that count in it, by their places.
  private(set) var items: [[Int]] = []
  /// By item: how many it stands for.
  private let multiplicities: [Int]

  /// - Parameter multiplicities: how many each item stands for; nil for one each.
  init(_ pool: ResourcePool, items: [StaffItem], multiplicities: [Int]? = nil) {
    self.pool = pool
    self.multiplicities = multiplicities ?? items.map { _ in 1 }
    let cliques = Clique.all(over: items, travel: pool.travel)
    let inClique = cliques.map { clique in items.indices.filter { clique.contains(items[$0]) } }
    var mine = Array(repeating: [Int](), count: pool.memberCount)
    for (index, item) in items.enumerated() {
      for member in item.eligible { mine[member].append(index) }
    }
    for member in mine.indices where !mine[member].isEmpty {
      let own = Set(mine[member])
      for (clique, inside) in zip(cliques, inClique) {
        let counting = inside.filter { own.contains($0) }
        if total(counting) > 1 { add(member, .clique(clique), counting) }
      }
      addCounts(member, mine[member], items)
    }
  }

  /// The rows for a member's days and weeks, where its items could pass them.
  private mutating func addCounts(_ member: Int, _ mine: [Int], _ items: [StaffItem]) {
    if pool.perDay != nil {
      let byDay = Dictionary(grouping: mine, by: { items[$0].day })
      for (day, counting) in byDay.sorted(by: { $0.key < $1.key })
      where total(counting) > (pool.dayLimit(member, day) ?? .max) {
        add(member, .day(day), counting)
      }
    }
    if pool.perWeek != nil {
      let byWeek = Dictionary(grouping: mine, by: { items[$0].week })
      for (week, counting) in byWeek.sorted(by: { $0.key < $1.key })
      where total(counting) > (pool.weekLimit(member, week) ?? .max) {
        add(member, .week(week), counting)
      }
    }
  }

  /// How many some items stand for.
  private func total(_ counting: [Int]) -> Int {
    counting.reduce(0) { $0 + multiplicities[$1] }
  }

  private mutating func add(_ member: Int, _ count: Count, _ counting: [Int]) {
    rows.append(Row(member: member, count: count))
    items.append(counting)
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

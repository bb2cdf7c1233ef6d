internal import LinearModels

/// The rows of a model that are cuts. Most bind for a while and then leave room; those are only in the
/// way, and go.
struct CutRows {
  /// A cut in the model; its limit, in units, is what the settled conferences leave.
  struct Row {
    let cut: Int
    let shared: [SharedUse]
    fileprivate(set) var constraint: ConstraintIndex
    let limit: Int
    /// Whether it holds with equality, so that its price may have either sign.
    let isExact: Bool
    /// Solves one after another that left room in it.
    fileprivate var idleSolves = 0

    init(
      cut: Int, shared: [SharedUse], constraint: ConstraintIndex, limit: Int, isExact: Bool
    ) {
      self.cut = cut
      self.shared = shared
      self.constraint = constraint
      self.limit = limit
      self.isExact = isExact
    }
  }

  private(set) var rows: [Row] = []
  /// The rows that a shared cost relieves, by their places, and by how much, in units.
  private(set) var relieved: [SharedCost: [(place: Int, relief: Int)]] = [:]
  /// By cut: its row's place.
  private var places: [Int: Int] = [:]

  /// Solves that a row may leave room before it goes.
  private static let patience = 6
  /// Fewer rows than this are not worth a new factorization of the basis.
  private static let leastRemoved = 40

  func has(_ cut: Int) -> Bool { places[cut] != nil }

  func row(of cut: Int) -> Row? { places[cut].map { rows[$0] } }

  mutating func add(_ row: Row) {
    places[row.cut] = rows.count
    for use in row.shared { relieved[use.cost, default: []].append((rows.count, use.relief)) }
    rows.append(row)
  }

  /// Takes note of the rows that a solution leaves room in.
  mutating func countIdle(where leavesRoom: (Row) -> Bool) {
    for place in rows.indices {
      rows[place].idleSolves = leavesRoom(rows[place]) ? rows[place].idleSolves + 1 : 0
    }
  }

  /// Lets go of the rows that were idle for long. They stand one after another in the model, so the
  /// others move up.
  ///
  /// - Returns: their constraints, to be removed.
  mutating func dropIdle() -> [ConstraintIndex] {
    let idle = rows.filter { $0.idleSolves >= Self.patience }
    guard idle.count >= Self.leastRemoved else { return [] }
    let first = rows[0].constraint.position
    let kept = rows.filter { $0.idleSolves < Self.patience }
    rows = []
    relieved = [:]
    places = [:]
    for var row in kept {
      row.constraint = ConstraintIndex(first + rows.count)
      add(row)
    }
    return idle.map(\.constraint)
  }
}

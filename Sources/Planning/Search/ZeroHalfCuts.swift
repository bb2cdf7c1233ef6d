internal import LinearModels

/// Finds rows whose sum is even in every coefficient but odd in its limit: halved and rounded down
/// it cuts off the half that the relaxation takes (Caprara and Fischetti).
///
/// Rows are kept modulo two over the choices that are in fractions. Those without slack are
/// eliminated one by one (Koster, Zymolka and Kutschka); what is left of a row is a cut when its
/// slack and the odd choices that remain add up to less than one.
struct ZeroHalfCuts {
  private let model: MasterModel
  private let board: CutBoard
  /// The choices in fractions and how far each is taken, then the shared costs above their least and
  /// how far each is.
  private let values: [Double]
  private var sources: [Source] = []
  private var rows: [ParityRow] = []
  /// Choices taken in full, settled ones included.
  private let whole: [Candidate]

  /// What a row comes from.
  private enum Source {
    /// The rule that a conference has one choice.
    case conference(Int)
    /// A cut, and what it is divided by to be whole, in units.
    case cut(Int, divisor: Int)
  }

  private typealias Row = (source: Source, columns: [Int], isOdd: Bool, slack: Double)

  /// Cuts of one round; those that cut off most go first.
  private static let most = 60
  /// A cut says little else than one that cuts off more when they have more in common than this part of
  /// the rows that the smaller of them sums. Of cuts that differ, a round gets further.
  private static let mostInCommon = 0.5
  /// A cut that cuts off less is not worth a row.
  private static let least = 0.04
  /// More rows than this are not looked at in pairs.
  private static let mostInPairs = 500
  private static let tolerance = 1e-6

  private init(_ model: MasterModel) {
    self.model = model
    board = model.master.board
    var values: [Double] = []
    var places: [Int: Int] = [:]
    var whole = model.master.settled
    var conferences: [Int: [Int]] = [:]
    for (number, column) in model.columns.enumerated() {
      let value = model.value(column)
      if value > 1 - Self.tolerance {
        if let candidate = column.candidate { whole.append(candidate) }
      } else if value > Self.tolerance {
        conferences[column.conference, default: []].append(values.count)
        places[number] = values.count
        values.append(value)
      }
    }
    guard !values.isEmpty else {
      self.values = values
      self.whole = whole
      return
    }
    var shared: [SharedCost: Int] = [:]
    for cost in model.shared.keys.sorted(by: { $0.order < $1.order }) {
      let above = model.value(of: cost) - Double(model.master.sharedLeast(cost))
      guard above > Self.tolerance else { continue }
      shared[cost] = values.count
      values.append(above)
    }
    self.values = values
    self.whole = whole
    let all =
      conferences.sorted(by: { $0.key < $1.key }).map { (.conference($0), $1, true, 0) }
      + tightCuts(places, shared)
    sources = all.map(\.source)
    rows = all.enumerated().map { number, row in
      ParityRow(
        sources: Bits([number], count: all.count), columns: Bits(row.columns, count: values.count),
        isOdd: row.isOdd, slack: row.slack)
    }
  }

  /// The cuts in the model with less slack than one, as far as their coefficients are whole
  /// multiples of one number.
  private func tightCuts(_ places: [Int: Int], _ shared: [SharedCost: Int]) -> [Row] {
    var uses: [Int: [(place: Int, coefficient: Int)]] = [:]
    for (number, place) in places.sorted(by: { $0.key < $1.key }) {
      guard let candidate = model.columns[number].candidate else { continue }
      for entry in board.entries(of: candidate) {
        uses[entry.cut, default: []].append((place, entry.coefficient))
      }
    }
    var taken: [Int: (use: Int, divisor: Int)] = [:]
    for candidate in whole where model.master.isActive(candidate.conference) {
      for entry in board.entries(of: candidate) where uses[entry.cut] != nil {
        let before = taken[entry.cut, default: (0, 0)]
        taken[entry.cut] = (
          before.use + entry.coefficient, Self.common(before.divisor, entry.coefficient)
        )
      }
    }
    return model.cutRows.rows.compactMap { row in
      guard let choices = uses[row.cut] else { return nil }
      let above = row.shared.map { (place: shared[$0.cost], coefficient: -$0.relief) }
      let own = choices + above.compactMap { use in use.place.map { ($0, use.coefficient) } }
      let least = row.shared.reduce(0) { $0 + $1.relief * model.master.sharedLeast($1.cost) }
      let before = taken[row.cut, default: (0, 0)]
      let divisor = (choices.map(\.coefficient) + above.map(\.coefficient)).reduce(
        Self.common(Self.common(before.divisor, row.limit + least), PoolPrices.unit),
        Self.common)
      let limit = (row.limit + least - before.use) / divisor
      let slack =
        Double(limit)
        - own.reduce(0) { $0 + Double($1.coefficient / divisor) * values[$1.place] }
      guard slack < 1 - Self.least else { return nil }
      let odd = own.filter { $0.coefficient / divisor % 2 != 0 }.map(\.place)
      return (.cut(row.cut, divisor: divisor), odd, limit % 2 != 0, max(0, slack))
    }
  }

  private static func common(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : common(b, a % b) }

  /// The cuts that the model's last solution violates, those that cut off most first.
  static func violated(by model: MasterModel) throws -> [Cut] {
    let meter = model.master.separation.staffing.meter
    let outer = meter.enter(.cuts)
    defer { meter.enter(outer) }
    return try ZeroHalfCuts(model).violated()
  }

  private var stop: StopSignal? { model.master.stop }

  private func violated() throws -> [Cut] {
    guard !values.isEmpty else { return [] }
    var left = rows
    var found = left.compactMap(violating)
    for column in values.indices.sorted(by: { (values[$0], $1) > (values[$1], $0) }) {
      try stop?.check()
      if let pivot = eliminate(column, &left) { left.remove(at: pivot) }
    }
    found += left.compactMap(violating)
    if left.count <= Self.mostInPairs { found += try pairs(left) }
    return try cuts(found)
  }

  /// A row with what it cuts off, if that is enough.
  private func violating(_ row: ParityRow) -> Found? {
    guard row.isOdd else { return nil }
    let taken = row.columns.members.reduce(row.slack) { $0 + values[$1] }
    return taken < 1 - Self.least ? (1 - taken, row) : nil
  }

  /// Twice what the half of a row cuts off, and the row.
  private typealias Found = (violation: Double, row: ParityRow)

  private func pairs(_ left: [ParityRow]) throws -> [Found] {
    var found: [Found] = []
    for (first, row) in left.enumerated() {
      try stop?.check()
      for other in left[(first + 1)...] where row.isOdd != other.isOdd {
        let slack = row.slack + other.slack
        let isNear = row.columns.differs(from: other.columns, by: 1 - Self.least - slack) {
          values[$0]
        }
        if isNear, let pair = violating(row + other) { found.append(pair) }
      }
    }
    return found
  }

  /// Takes a column out of every row but one without slack; that one's number, or nil if none has
  /// it.
  private func eliminate(_ column: Int, _ rows: inout [ParityRow]) -> Int? {
    let having = rows.indices.filter { rows[$0].columns.contains(column) }
    guard let pivot = having.min(by: { (rows[$0].slack, $0) < (rows[$1].slack, $1) }),
      rows[pivot].slack < Self.tolerance
    else { return nil }
    for row in having where row != pivot { rows[row] = rows[row] + rows[pivot] }
    return pivot
  }

  private func cuts(_ found: [Found]) throws -> [Cut] {
    var cuts: [Cut] = []
    var seen: Set<HalvedSum> = []
    var taken: [ParityRow] = []
    for (_, row) in found.sorted(by: { $0.violation > $1.violation }) where cuts.count < Self.most {
      try stop?.check()
      if taken.contains(where: { isAlike($0, row) }) { continue }
      taken.append(row)
      let sum = sum(of: row)
      guard !sum.parts.isEmpty, seen.insert(sum).inserted else { continue }
      cuts.append(board.halved(sum, span: model.master.sharedSpan))
    }
    return cuts
  }

  private func isAlike(_ a: ParityRow, _ b: ParityRow) -> Bool {
    let common = Double(a.sources.intersection(b.sources).count)
    return common > Self.mostInCommon * Double(min(a.sources.count, b.sources.count))
  }

  /// A row as a sum, with the choice of every conference taken in full that is odd in it.
  private func sum(of row: ParityRow) -> HalvedSum {
    var parts: [HalvedSum.Part] = []
    var conferences: Set<Int> = []
    for number in row.sources.members {
      switch sources[number] {
      case .conference(let conference): conferences.insert(conference)
      case .cut(let cut, let divisor):
        parts.append(HalvedSum.Part(cut: cut, multiplier: PoolPrices.unit / divisor))
      }
    }
    parts.sort { $0.cut < $1.cut }
    var sum = HalvedSum(parts: parts, conferences: conferences)
    for candidate in whole {
      let used = sum.sum(over: board.entries(of: candidate))
      if HalvedSum.half(of: used + PoolPrices.unit) != HalvedSum.half(of: used) {
        sum.conferences.insert(candidate.conference)
      }
    }
    return sum
  }
}

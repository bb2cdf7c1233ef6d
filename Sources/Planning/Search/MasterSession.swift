internal import Conferences
internal import LinearModels

/// One run of the relaxation inside a solver's session: solve, add what is violated, price in what
/// is worth it, until neither is left.
final class MasterSession {
  private let master: Master
  private let session: any LinearSession
  private var columns: [(candidate: Candidate, variable: VariableIndex)] = []
  private var inModel: Set<Cut.Choice> = []
  private var assignment: [Int: ConstraintIndex] = [:]
  private var rows: [(row: Master.Row, constraint: ConstraintIndex, limit: Int)] = []
  private var rowsByDay: [[Int]]
  private var shared: [SharedCost: VariableIndex] = [:]
  private var values: [Double] = []
  private(set) var best: Master.Prices?

  /// New columns a conference gets in one round of pricing.
  private static let columnsPerRound = 4
  /// Cheap columns a conference starts with.
  private static let firstColumns = 6
  /// Rounds after which the relaxation is left as it is.
  private static let maximumRounds = 600

  init(_ master: Master, _ session: any LinearSession, incumbent: [Candidate?]) throws {
    self.master = master
    self.session = session
    rowsByDay = Array(repeating: [], count: master.space.candidates.ground.days.count)
    try start(incumbent)
  }

  /// Runs to the end, or until the bound meets `target` (in steps), or stops.
  func run(target: Int, limits: SolveLimits) throws {
    var method = SimplexMethod.primal
    for _ in 0..<Self.maximumRounds {
      let outcome = try session.solve(method, limits: limits)
      master.work.simplexIterations += outcome.work.simplexIterations
      guard let solution = outcome.solution, let duals = outcome.duals else { return }
      values = solution.values
      if try addViolated() {
        method = .dual
        continue
      }
      let isComplete = try !price(duals)
      if let best, ceilDivide(best.bound, Master.scale) >= target { return }
      if isComplete { return }
      method = .primal
    }
  }

  /// The columns of the last solution, and how far each is chosen.
  var chosen: [Separation.Chosen] {
    columns.compactMap {
      let value = $0.variable.position < values.count ? values[$0.variable.position] : 0
      return value > 1e-7 ? ($0.candidate, value) : nil
    } + master.settled.map { ($0, 1) }
  }

  var listed: [Candidate] { columns.map(\.candidate) }

  private func start(_ incumbent: [Candidate?]) throws {
    for limit in master.tierLimits { try addRow(.tier(limit)) }
    for conference in master.active {
      assignment[conference] = try session.addConstraint([], .exactly(1))
    }
    if master.countsShared {
      for shared in Set(master.board.cuts.compactMap(\.shared)).sorted(by: { $0.order < $1.order })
      {
        try addShared(shared)
      }
      if shared[.chairing] == nil { try addShared(.chairing) }
    }
    for index in master.board.cuts.indices { try addCut(index) }
    for conference in master.active {
      if master.space.mayBeUnplaced[conference] { try addUnplaced(conference) }
      let cheapest = master.space.open[conference].sorted {
        master.cost($0.costs, master.position) < master.cost($1.costs, master.position)
      }
      if let now = incumbent[conference] { try addColumn(now) }
      for candidate in cheapest.prefix(Self.firstColumns) { try addColumn(candidate) }
    }
  }

  private func addUnplaced(_ conference: Int) throws {
    var entries: [(ConstraintIndex, Double)] = [(assignment[conference]!, 1)]
    for entry in rows {
      let coefficient = master.unplacedCoefficient(conference, in: entry.row)
      if coefficient != 0 { entries.append((entry.constraint, inUnits(coefficient))) }
    }
    _ = try session.addVariable(
      .between(0, 1),
      cost: Double(master.cost(master.space.unplaced[conference], master.position)),
      coefficients: entries)
  }

  private func addShared(_ cost: SharedCost) throws {
    guard shared[cost] == nil else { return }
    var entries: [(ConstraintIndex, Double)] = []
    for entry in rows {
      let coefficient = master.sharedCoefficient(cost, in: entry.row)
      if coefficient != 0 { entries.append((entry.constraint, inUnits(coefficient))) }
    }
    shared[cost] = try session.addVariable(
      .atLeast(Double(master.sharedLeast(cost))),
      cost: master.position == master.tierScale.standards
        ? Double(master.sharedStep(cost)) : 0,
      coefficients: entries)
  }

  private func addColumn(_ candidate: Candidate) throws {
    guard inModel.insert(Cut.Choice(candidate)).inserted,
      let own = assignment[candidate.conference]
    else { return }
    var entries: [(ConstraintIndex, Double)] = [(own, 1)]
    for index in relevantRows(candidate) {
      let coefficient = master.coefficient(of: candidate, in: rows[index].row)
      if coefficient != 0 { entries.append((rows[index].constraint, inUnits(coefficient))) }
    }
    let variable = try session.addVariable(
      .between(0, 1), cost: Double(master.cost(candidate.costs, master.position)),
      coefficients: entries)
    columns.append((candidate, variable))
  }

  private func relevantRows(_ candidate: Candidate) -> [Int] {
    rowsByDay[master.space.candidates.slots[candidate.slot].day]
  }

  private func inUnits(_ coefficient: Int) -> Double {
    Double(coefficient) / Double(PoolPrices.unit)
  }

  /// Adds a row over the columns that are there.
  private func addRow(_ row: Master.Row) throws {
    let days: Swift.Range<Int>
    switch row {
    case .tier: days = rowsByDay.indices
    case .cut(let index): days = master.board.cuts[index].days
    }
    var terms: [Term] = []
    for column in columns
    where days.contains(master.space.candidates.slots[column.candidate.slot].day) {
      let coefficient = master.coefficient(of: column.candidate, in: row)
      if coefficient != 0 { terms.append(Term(column.variable, inUnits(coefficient))) }
    }
    for (cost, variable) in shared.sorted(by: { $0.key.order < $1.key.order }) {
      let coefficient = master.sharedCoefficient(cost, in: row)
      if coefficient != 0 { terms.append(Term(variable, inUnits(coefficient))) }
    }
    let limit = master.limit(of: row)
    let constraint = try session.addConstraint(terms, .atMost(inUnits(limit)))
    for day in days { rowsByDay[day].append(rows.count) }
    rows.append((row, constraint, limit))
  }

  private func addCut(_ index: Int) throws {
    let cut = master.board.cuts[index]
    if let cost = cut.shared {
      guard master.countsShared else { return }
      try addShared(cost)
    }
    try addRow(.cut(index))
  }

  private func addViolated() throws -> Bool {
    let active = Set(master.active)
    var found = try master.separation.violated(chosen) { active.contains($0) }
    if found.isEmpty, master.countsShared {
      found = try master.separation.underpriced(chosen) { cost in
        guard let variable = shared[cost] else { return 0 }
        let value = values[variable.position]
        return value * Double(master.sharedStep(cost))
          * Double(master.tierScale.steps[master.tierScale.standards])
      }
    }
    var isNew = false
    for cut in found {
      if let index = master.board.add(cut) {
        try addCut(index)
        isNew = true
      }
    }
    return isNew
  }

  /// Works out the bound over every open candidate and adds the columns worth adding.
  /// - Returns: whether any were added.
  private func price(_ duals: Outcome.Duals) throws -> Bool {
    let prices = rows.map { entry in
      max(
        0,
        Int(
          (-duals.constraints[entry.constraint.position] * Double(Master.priceUnit)).rounded(.down))
      )
    }
    var bound = master.settledCost(master.position) * Master.scale
    for (entry, price) in zip(rows, prices) { bound -= price * entry.limit }
    bound += sharedBound(prices)
    var least = Array(repeating: 0, count: master.space.open.count)
    var added = false
    for conference in master.active {
      let own = duals.constraints[assignment[conference]!.position]
      let worth = Int((own * Double(Master.scale)).rounded(.down)) - Master.scale / 1_000_000
      revealIfWorth(conference, own)
      let (low, worthAdding) = scan(conference, prices, below: worth)
      least[conference] = low
      bound += low
      for candidate in worthAdding {
        try addColumn(candidate)
        added = true
      }
    }
    if bound > best?.bound ?? .min {
      best = Master.Prices(
        rows: zip(rows, prices).map { ($0.row, $1) }, bound: bound, least: least)
    }
    return added
  }

  /// The shared costs' part: at its least where its price covers it, else without end, which the
  /// rounding down of prices rules out.
  private func sharedBound(_ prices: [Int]) -> Int {
    shared.reduce(0) { sum, entry in
      let own =
        master.position == master.tierScale.standards
        ? master.sharedStep(entry.key) * Master.scale : 0
      let net = zip(rows, prices).reduce(own) {
        $0 + $1.1 * master.sharedCoefficient(entry.key, in: $1.0.row)
      }
      return sum + (net >= 0 ? net * master.sharedLeast(entry.key) : net * Self.sharedMost)
    }
  }

  /// More than any shared cost could be, in its variable's unit.
  private static let sharedMost = 10_000

  private func revealIfWorth(_ conference: Int, _ own: Double) {
    while let hidden = master.space.leastHidden(conference, master.position),
      Double(hidden) < own - 1e-6
    {
      master.space.reveal(conference, master.position, below: Int(own.rounded(.up)))
    }
  }

  /// The least reduced cost of a conference's choices, and the best candidates below a price.
  private func scan(_ conference: Int, _ prices: [Int], below worth: Int) -> (Int, [Candidate]) {
    let space = master.space
    var least = Int.max
    if let hidden = space.leastHidden(conference, master.position) {
      least = hidden * Master.scale
    }
    if space.mayBeUnplaced[conference] {
      least = min(least, reducedUnplaced(conference, prices))
    }
    var found: [(cost: Int, candidate: Candidate)] = []
    for candidate in space.open[conference] {
      let own = master.cost(candidate.costs, master.position) * Master.scale
      if own >= least, own >= worth { continue }
      let reduced = own + use(candidate, prices)
      least = min(least, reduced)
      if reduced < worth, !inModel.contains(Cut.Choice(candidate)) {
        found.append((reduced, candidate))
      }
    }
    found.sort { $0.cost < $1.cost }
    return (least, found.prefix(Self.columnsPerRound).map(\.candidate))
  }

  private func use(_ candidate: Candidate, _ prices: [Int]) -> Int {
    var sum = 0
    for index in relevantRows(candidate) where prices[index] > 0 {
      sum += prices[index] * master.coefficient(of: candidate, in: rows[index].row)
    }
    return sum
  }

  private func reducedUnplaced(_ conference: Int, _ prices: [Int]) -> Int {
    var sum = master.cost(master.space.unplaced[conference], master.position) * Master.scale
    for (entry, price) in zip(rows, prices) where price > 0 {
      sum += price * master.unplacedCoefficient(conference, in: entry.row)
    }
    return sum
  }
}

/// The least whole number not below a quotient; the divisor is positive.
func ceilDivide(_ dividend: Int, _ divisor: Int) -> Int {
  dividend >= 0 ? (dividend + divisor - 1) / divisor : -(-dividend / divisor)
}

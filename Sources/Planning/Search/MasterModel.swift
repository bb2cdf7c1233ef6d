internal import Conferences
internal import LinearModels

/// The relaxation of one tier as it stands in a solver's session: columns are added when they are
/// worth it, rows when they are violated, and choices can be fixed and released again.
final class MasterModel {
  /// One way to settle a conference; without a candidate, to leave it without a booking.
  struct Column {
    let conference: Int
    let candidate: Candidate?
    let variable: VariableIndex
  }

  /// A cut in the model; its limit, in units, is what the settled conferences leave.
  struct CutRow {
    let cut: Int
    fileprivate(set) var constraint: ConstraintIndex
    let limit: Int
    /// Whether it holds with equality, so that its price may have either sign.
    let isExact: Bool
    /// Solves one after another that left room in it.
    var idleSolves = 0
  }

  struct TierRow {
    let tier: Master.TierLimit
    let constraint: ConstraintIndex
    let limit: Int
  }

  enum State {
    case solved(Outcome.Duals)
    case infeasible
    case stopped
  }

  let master: Master
  private let lent: any LinearSession
  /// Asked nothing after a stop.
  private var session: any LinearSession {
    get throws {
      try master.stop?.check()
      return lent
    }
  }
  private(set) var columns: [Column] = []
  private(set) var tierRows: [TierRow] = []
  private(set) var cutRows: [CutRow] = []
  /// The cut rows that a shared cost relieves, by their places.
  private(set) var relieved: [SharedCost: [Int]] = [:]
  private(set) var shared: [SharedCost: VariableIndex] = [:]
  private var numbers: [Cut.Choice: Int] = [:]
  private var assignment: [Int: ConstraintIndex] = [:]
  /// By cut: its place among the rows.
  private var rowOfCut: [Int: Int] = [:]
  /// Of the last solution, by variable; and its cost in steps.
  private(set) var values: [Double] = []
  private(set) var objective = 0.0
  /// Variables that let a conference go that must have a booking.
  private var missing: [VariableIndex] = []
  /// What a conference is taken to cost that has no choice left, in steps.
  private(set) var noChoice = 0
  /// What the plans are divided by.
  private var branches: [Int: Branch] = [:]
  /// What bookings may cost together; what is not named, at least its least.
  private var sharedSpans: [SharedCost: ClosedRange<Int>] = [:]
  /// Whether a solve came to no end within its limits.
  private(set) var isStopped = false
  /// The prices of the best bound so far.
  var best: Master.Prices?

  /// Cheap columns a conference starts with.
  private static let firstColumns = 3
  /// Less than this is rounding.
  static let tolerance = 1e-6

  init(_ master: Master, _ session: any LinearSession, incumbent: [Candidate?]) throws {
    self.master = master
    lent = session
    try start(incumbent)
  }

  func solve(_ method: SimplexMethod, limits: SolveLimits) throws -> State {
    try removeIdle()
    let outcome = try session.solve(method, limits: limits).unlessStopped()
    master.work.simplexIterations += outcome.work.simplexIterations
    if outcome.ending == .infeasible { return .infeasible }
    guard let solution = outcome.solution, let duals = outcome.duals else {
      isStopped = true
      return .stopped
    }
    values = solution.values
    objective = master.isGuided ? cost(values) : solution.objective
    objective += Double(master.settledCost(master.position))
    countIdle()
    return .solved(duals)
  }

  /// What a solution costs in the tier alone.
  private func cost(_ values: [Double]) -> Double {
    var sum = 0.0
    for column in columns {
      let value = values[column.variable.position]
      if value != 0 { sum += value * Double(cost(of: column)) }
    }
    for (cost, variable) in shared { sum += values[variable.position] * price(of: cost) }
    for variable in missing { sum += values[variable.position] * Double(noChoice) }
    return sum
  }

  /// In the tier, in steps.
  private func cost(of column: Column) -> Int {
    master.cost(
      column.candidate?.costs ?? master.space.unplaced[column.conference], master.position)
  }

  private func price(of cost: SharedCost) -> Double {
    master.position == master.tierScale.standards ? Double(master.sharedStep(cost)) : 0
  }

  func value(_ column: Column) -> Double {
    column.variable.position < values.count ? values[column.variable.position] : 0
  }

  /// The candidates of the last solution, and how far each is chosen.
  var chosen: [Separation.Chosen] {
    columns.compactMap {
      guard let candidate = $0.candidate else { return nil }
      let value = value($0)
      return value > 1e-7 ? (candidate, value) : nil
    } + nearby
  }

  /// Settled candidates on the days that are looked at.
  private lazy var nearby: [Separation.Chosen] = master.settled.filter {
    master.isInside(master.day(of: $0))
  }.map { ($0, 1) }

  /// The same with what is settled outside the window.
  private var chosenEverywhere: [Separation.Chosen] {
    chosen + master.settled.filter { !master.isInside(master.day(of: $0)) }.map { ($0, 1) }
  }

  /// By conference: the choice that the last solution takes in full; nil where it takes none.
  var takenInFull: [Candidate?] {
    var taken: [Candidate?] = Array(repeating: nil, count: master.space.open.count)
    for candidate in master.settled { taken[candidate.conference] = candidate }
    for column in columns where value(column) > 1 - Self.tolerance {
      taken[column.conference] = column.candidate
    }
    return taken
  }

  /// The choices that the last solution takes to some degree, but not in full.
  var takenInPart: [Candidate] {
    columns.compactMap { column in
      let value = value(column)
      return value > Self.tolerance && value < 1 - Self.tolerance ? column.candidate : nil
    }
  }

  var listed: [Candidate] { columns.compactMap(\.candidate) }

  func has(_ candidate: Candidate) -> Bool { numbers[Cut.Choice(candidate)] != nil }

  func row(ofCut cut: Int) -> CutRow? { rowOfCut[cut].map { cutRows[$0] } }

  func constraint(of conference: Int) -> ConstraintIndex? { assignment[conference] }

  /// The column's number; nil for a conference settled before.
  @discardableResult
  func addColumn(_ candidate: Candidate) throws -> Int? {
    if let number = numbers[Cut.Choice(candidate)] { return number }
    guard let own = assignment[candidate.conference] else { return nil }
    var entries = [(own, 1)] + tierEntries(candidate.costs)
    for entry in master.board.entries(of: candidate) {
      if let row = rowOfCut[entry.cut] {
        entries.append((cutRows[row].constraint, Self.inUnits(entry.coefficient)))
      }
    }
    let variable = try session.addVariable(
      .between(0, 1), cost: Double(master.searchCost(candidate.costs)) / Double(Master.scale),
      coefficients: entries)
    numbers[Cut.Choice(candidate)] = columns.count
    columns.append(
      Column(conference: candidate.conference, candidate: candidate, variable: variable))
    return columns.count - 1
  }

  /// Adds the cuts that the model does not have; whether there was any.
  func add(_ found: [Cut]) throws -> Bool {
    var isNew = false
    for cut in found {
      guard let index = master.board.add(cut) ?? master.board.number(of: cut),
        rowOfCut[index] == nil
      else { continue }
      try addCut(index)
      isNew = true
    }
    return isNew
  }

  /// Adds what the last solution violates, of the cuts that are known before any is looked for.
  func addViolated() throws -> Bool {
    if try addKnownViolated() { return true }
    let active = Set(master.active)
    var found = try master.separation.violated(chosen) { active.contains($0) }
    if found.isEmpty, master.countsShared {
      found = try master.separation.underserved(chosen, known: charged)
    }
    return try add(found)
  }

  /// Adds known cuts that the last solution violates.
  private func addKnownViolated() throws -> Bool {
    var isNew = false
    for (cut, use) in uses.enumerated() where use > 0 && rowOfCut[cut] == nil {
      let shared = master.board.cuts[cut].shared
      if shared != nil, !master.countsShared { continue }
      let relieved = shared.map { Double(master.sharedRelief($0)) * relief($0) } ?? 0
      let limit = Double(master.limit(of: .cut(cut))) + relieved
      guard use > limit + Self.tolerance * Double(PoolPrices.unit) else { continue }
      try addCut(cut)
      isNew = true
    }
    return isNew
  }

  /// By cut: what the last solution uses, in units.
  private var uses: [Double] {
    var uses = Array(repeating: 0.0, count: master.board.cuts.count)
    for column in columns {
      guard let candidate = column.candidate else { continue }
      let value = value(column)
      guard value > Self.tolerance else { continue }
      for entry in master.board.entries(of: candidate) {
        uses[entry.cut] += value * Double(entry.coefficient)
      }
    }
    return uses
  }

  /// How much of a shared cost the last solution takes.
  private func relief(_ cost: SharedCost) -> Double {
    guard let position = shared[cost]?.position, position < values.count else {
      return Double(master.sharedLeast(cost))
    }
    return values[position]
  }

  /// Tells the board which cuts bound in the end, so that the next model begins with those.
  func rateCuts(_ prices: Master.Prices) {
    master.board.rate {
      $0 < prices.cuts.count ? prices.cuts[$0] : 0
    } couldBind: {
      master.matters($0)
    }
  }

  /// What chairing costs takes a model of its own over all weeks, so it comes last.
  func addUnderchaired() throws -> Bool {
    guard master.countsShared, master.watchesChairing else { return false }
    let found = try master.separation.underchaired(
      chosenEverywhere, known: charged(.chairing))
    return try add(found.map { [$0] } ?? [])
  }

  /// What the model charges for a shared cost, in thousandths.
  private func charged(_ cost: SharedCost) -> Double {
    guard let variable = shared[cost] else { return 0 }
    return values[variable.position] * Double(master.sharedStep(cost))
      * Double(master.tierScale.steps[master.tierScale.standards])
  }

  private func start(_ incumbent: [Candidate?]) throws {
    for tier in master.tierLimits {
      let limit = master.limit(of: .tier(tier))
      let constraint = try session.addConstraint([], .atMost(Self.inUnits(limit)))
      tierRows.append(TierRow(tier: tier, constraint: constraint, limit: limit))
    }
    for conference in master.active {
      assignment[conference] = try session.addConstraint([], .exactly(1))
    }
    let lively = master.board.cuts.indices.filter {
      master.board.isLively[$0] && master.matters($0)
    }
    if master.countsShared {
      let costs = lively.compactMap { master.board.cuts[$0].shared }
      for cost in Set(costs).sorted(by: { $0.order < $1.order }) { try addShared(cost) }
      if shared[.chairing] == nil { try addShared(.chairing) }
    }
    for index in lively { try addCut(index) }
    for candidate in master.window?.suggested ?? [] { try addColumn(candidate) }
    for conference in master.active {
      if master.space.mayBeUnplaced[conference] { try addUnplaced(conference) }
      let cheapest = master.open(conference).sorted {
        (master.cost($0.costs, master.position), Self.spread($0), $0.number)
          < (master.cost($1.costs, master.position), Self.spread($1), $1.number)
      }
      if let now = incumbent[conference] { try addColumn(now) }
      for candidate in cheapest.prefix(Self.firstColumns) { try addColumn(candidate) }
    }
  }

  /// An order of a conference's candidates in which others' are likely to come otherwise, so that
  /// not everybody begins with the same slots.
  private static func spread(_ candidate: Candidate) -> UInt32 {
    UInt32(truncatingIfNeeded: candidate.conference * 7919 + candidate.slot + 1) &* 2_654_435_761
  }

  private func addUnplaced(_ conference: Int) throws {
    let costs = master.space.unplaced[conference]
    let variable = try session.addVariable(
      .between(0, 1), cost: Double(master.searchCost(costs)) / Double(Master.scale),
      coefficients: [(assignment[conference]!, 1)] + tierEntries(costs))
    columns.append(Column(conference: conference, candidate: nil, variable: variable))
  }

  private func tierEntries(_ costs: TierCosts) -> [(ConstraintIndex, Double)] {
    tierRows.compactMap { row in
      let coefficient = master.tierCoefficient(costs, row.tier)
      return coefficient == 0 ? nil : (row.constraint, Self.inUnits(coefficient))
    }
  }

  private func addShared(_ cost: SharedCost) throws {
    guard shared[cost] == nil else { return }
    var entries: [(ConstraintIndex, Double)] = []
    for row in tierRows {
      let coefficient = master.sharedCoefficient(cost, in: .tier(row.tier))
      if coefficient != 0 { entries.append((row.constraint, Self.inUnits(coefficient))) }
    }
    shared[cost] = try session.addVariable(
      range(of: cost), cost: price(of: cost), coefficients: entries)
  }

  private static func inUnits(_ coefficient: Int) -> Double {
    Double(coefficient) / Double(PoolPrices.unit)
  }

  /// Adds a cut over the columns that are there.
  private func addCut(_ index: Int) throws {
    let cut = master.board.cuts[index]
    var terms: [Term] = []
    if let cost = cut.shared {
      guard master.countsShared else { return }
      try addShared(cost)
      terms.append(Term(shared[cost]!, -Self.inUnits(master.sharedRelief(cost))))
    }
    for column in columns {
      guard let candidate = column.candidate, cut.days.contains(master.day(of: candidate)) else {
        continue
      }
      let coefficient = master.board.coefficient(of: candidate, in: index)
      if coefficient != 0 { terms.append(Term(column.variable, Self.inUnits(coefficient))) }
    }
    let limit = master.limit(of: .cut(index))
    let bound = Self.inUnits(limit)
    let isExact = master.board.exact.contains(index) && master.window == nil
    let constraint = try session.addConstraint(terms, isExact ? .exactly(bound) : .atMost(bound))
    rowOfCut[index] = cutRows.count
    if let cost = cut.shared { relieved[cost, default: []].append(cutRows.count) }
    cutRows.append(
      CutRow(cut: index, constraint: constraint, limit: limit, isExact: isExact))
  }
}

/// Rows that long left room are only in the way.
extension MasterModel {
  /// Solves that a row may leave room before it goes.
  private static let patience = 6
  /// Fewer rows than this are not worth a new factorization of the basis.
  private static let leastRemoved = 40

  private func countIdle() {
    let use = uses
    for place in cutRows.indices {
      let row = cutRows[place]
      let relieved = master.board.cuts[row.cut].shared.map {
        Double(master.sharedRelief($0)) * relief($0)
      }
      let left = Double(row.limit) + (relieved ?? 0) - use[row.cut]
      let isIdle = left > Self.tolerance * Double(PoolPrices.unit)
      cutRows[place].idleSolves = isIdle ? row.idleSolves + 1 : 0
    }
  }

  /// Takes idle rows away; a solution that violates one brings it back.
  private func removeIdle() throws {
    let idle = cutRows.filter { $0.idleSolves >= Self.patience }
    guard idle.count >= Self.leastRemoved else { return }
    try session.removeConstraints(idle.map(\.constraint))
    var position = cutRows[0].constraint.position
    cutRows.removeAll { $0.idleSolves >= Self.patience }
    rowOfCut = [:]
    relieved = [:]
    for place in cutRows.indices {
      let cut = cutRows[place].cut
      cutRows[place].constraint = ConstraintIndex(position)
      position += 1
      rowOfCut[cut] = place
      if let cost = master.board.cuts[cut].shared { relieved[cost, default: []].append(place) }
    }
  }
}

/// What a dive does with the model.
extension MasterModel {
  func fix(_ column: Int) throws {
    try session.setRange(.exactly(1), of: columns[column].variable)
  }

  func forbid(_ column: Int) throws {
    try session.setRange(.exactly(0), of: columns[column].variable)
  }

  func release(_ column: Int) throws {
    try session.setRange(.between(0, 1), of: columns[column].variable)
  }

  /// The whole choice, when it is one.
  var wholeChoice: [Candidate?] {
    var selection: [Candidate?] = Array(repeating: nil, count: master.space.open.count)
    for candidate in master.settled { selection[candidate.conference] = candidate }
    for one in chosen where one.value > 0.5 {
      selection[one.candidate.conference] = one.candidate
    }
    return selection
  }
}

/// What dividing the plans does with the model.
extension MasterModel {
  /// Lets every conference go without a booking at a price that makes any plan worthless, so that
  /// every part has a solution, and prices that prove it worthless.
  ///
  /// - Parameter value: what the best plan known costs, in steps.
  func letGo(worthless value: Int) throws {
    noChoice = value + 1
    for conference in master.active {
      missing.append(
        try session.addVariable(
          .between(0, 1), cost: Double(noChoice), coefficients: [(assignment[conference]!, 1)]))
    }
  }

  /// Whether the last solution goes without a booking that there must be.
  var isShort: Bool { missing.contains { values[$0.position] > Self.tolerance } }

  /// Allows only what a part of the tree does.
  func restrict(to node: Node) throws {
    let before = branches
    branches = node.branches
    sharedSpans = node.shared
    for (cost, variable) in shared.sorted(by: { $0.value < $1.value }) {
      try session.setRange(range(of: cost), of: variable)
    }
    for (number, column) in columns.enumerated()
    where before[column.conference] != nil || branches[column.conference] != nil {
      if allows(column.conference, column.candidate) {
        try release(number)
      } else {
        try forbid(number)
      }
    }
  }

  /// Whether the branches allow a conference a candidate, or none.
  func allows(_ conference: Int, _ candidate: Candidate?) -> Bool {
    guard let branch = branches[conference] else { return true }
    return Measure.allCases.allSatisfy {
      branch[$0].contains(measured(conference, candidate, $0))
    }
  }

  private func measured(_ conference: Int, _ candidate: Candidate?, _ measure: Measure) -> Int {
    switch measure {
    case .cost:
      master.cost(candidate?.costs ?? master.space.unplaced[conference], master.position)
    case .day: candidate.map { master.day(of: $0) } ?? -1
    case .slot: candidate?.slot ?? -1
    case .role: candidate?.role.rawValue ?? -1
    }
  }

  /// What a shared cost may be.
  func span(of cost: SharedCost) -> ClosedRange<Int> {
    sharedSpans[cost] ?? master.sharedLeast(cost)...Int.max
  }

  private func range(of cost: SharedCost) -> LinearModels.Range {
    let span = span(of: cost)
    return span.upperBound == .max
      ? .atLeast(Double(span.lowerBound))
      : .between(Double(span.lowerBound), Double(span.upperBound))
  }

  /// The shared cost that is the farthest from what it is in any plan, and the most it could be below
  /// its value; nil when none is.
  var mixedShared: (cost: SharedCost, low: Int)? {
    var best: (cost: SharedCost, low: Int, spread: Double)?
    for (cost, variable) in shared.sorted(by: { $0.value < $1.value }) {
      let grain = master.sharedGrain(cost)
      guard grain > 0 else { continue }
      let least = master.sharedLeast(cost)
      let steps = (values[variable.position] - Double(least)) / Double(grain)
      let below = (steps + Self.tolerance).rounded(.down)
      let spread = min(steps - below, below + 1 - steps)
      if spread > max(Self.tolerance, best?.spread ?? 0) {
        best = (cost, least + Int(below) * grain, spread)
      }
    }
    return best.map { ($0.cost, $0.low) }
  }

  /// The conference that is the most divided between columns of different measure, and the greatest
  /// whole number below its average; nil when none is.
  func mixed(_ measure: Measure) -> (conference: Int, low: Int)? {
    var sums: [Int: (average: Double, low: Int, high: Int)] = [:]
    for column in columns where value(column) > Self.tolerance {
      let measured = measured(column.conference, column.candidate, measure)
      let before = sums[column.conference] ?? (0, .max, .min)
      sums[column.conference] = (
        before.average + value(column) * Double(measured), min(before.low, measured),
        max(before.high, measured)
      )
    }
    var best: (conference: Int, low: Int, spread: Double)?
    for (conference, sum) in sums.sorted(by: { $0.key < $1.key }) where sum.low < sum.high {
      let low = min(sum.high - 1, max(sum.low, Int(sum.average.rounded(.down))))
      let spread = min(sum.average - Double(sum.low), Double(sum.high) - sum.average)
      if spread > best?.spread ?? 0 { best = (conference, low, spread) }
    }
    return best.map { ($0.conference, $0.low) }
  }
}

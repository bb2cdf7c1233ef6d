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
  var session: any LinearSession {
    get throws {
      try master.stop?.check()
      return lent
    }
  }
  private(set) var columns: [Column] = []
  /// By bookable day: the columns that hold a conference on it.
  private(set) var onDay: [[(candidate: Candidate, variable: VariableIndex)]]
  private(set) var tierRows: [TierRow] = []
  var cutRows = CutRows()
  private(set) var shared: [SharedCost: VariableIndex] = [:]
  private var numbers: [Cut.Choice: Int] = [:]
  private var assignment: [Int: ConstraintIndex] = [:]
  /// Of the last solution, by variable; and its cost in steps.
  private(set) var values: [Double] = []
  private(set) var objective = 0.0
  /// By cut: what the last solution uses, in units.
  private(set) var uses: [Double] = []
  /// Variables that let a conference go that must have a booking.
  var missing: [VariableIndex] = []
  /// What a conference is taken to cost that has no choice left, in steps.
  var noChoice = 0
  /// The part of the tree that the model is about; all plans to begin with.
  var part = Node(bound: 0)
  /// Whether a solve came to no end within its limits.
  private(set) var isStopped = false
  /// The prices of the best bound so far.
  var best: Master.Prices?

  /// Less than this is rounding.
  static let tolerance = 1e-6

  /// - Parameter suggested: choices to begin with, besides those that the window suggests.
  init(
    _ master: Master, _ session: any LinearSession, incumbent: [Candidate?],
    suggested: [Candidate] = []
  ) throws {
    self.master = master
    lent = session
    onDay = Array(repeating: [], count: master.space.candidates.ground.days.count)
    try addFirstRows()
    try addFirstColumns(suggested + (master.window?.suggested ?? []), incumbent)
    if master.window?.keepsPlan ?? true { try start(from: incumbent) }
  }

  private func addFirstRows() throws {
    master.board.retire()
    for tier in master.tierLimits {
      let limit = master.limit(of: .tier(tier))
      let constraint = try session.addConstraint([], .atMost(Self.inUnits(limit)))
      tierRows.append(TierRow(tier: tier, constraint: constraint, limit: limit))
    }
    for conference in master.active {
      assignment[conference] = try session.addConstraint([], .exactly(1))
    }
    try addFirstCuts()
  }

  func solve(_ method: SimplexMethod, limits: SolveLimits) throws -> State {
    let idle = cutRows.dropIdle()
    if !idle.isEmpty { try session.removeConstraints(idle) }
    let outcome = try session.solve(method, limits: limits).unlessStopped()
    master.work.simplexIterations += outcome.work.simplexIterations
    if outcome.ending == .infeasible { return .infeasible }
    guard let solution = outcome.solution, let duals = outcome.duals else {
      isStopped = true
      return .stopped
    }
    values = solution.values
    uses = uses(values)
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

  func price(of cost: SharedCost) -> Double {
    master.position == master.tierScale.standards ? Double(master.sharedStep(cost)) : 0
  }

  /// Settled candidates on the days that are looked at.
  private(set) lazy var nearby: [Separation.Chosen] = master.settled.filter {
    master.isInside($0)
  }.map { ($0, 1) }

  func value(_ column: Column) -> Double {
    column.variable.position < values.count ? values[column.variable.position] : 0
  }

  var listed: [Candidate] { columns.compactMap(\.candidate) }

  func has(_ candidate: Candidate) -> Bool { numbers[Cut.Choice(candidate)] != nil }

  func constraint(of conference: Int) -> ConstraintIndex? { assignment[conference] }

  /// The column's number; nil for a conference settled before.
  @discardableResult
  func addColumn(_ candidate: Candidate) throws -> Int? {
    if let number = numbers[Cut.Choice(candidate)] { return number }
    guard let own = assignment[candidate.conference] else { return nil }
    var entries = [(own, 1)] + tierEntries(candidate.costs)
    for entry in master.board.entries(of: candidate) {
      if let row = cutRows.row(of: entry.cut) {
        entries.append((row.constraint, Self.inUnits(entry.coefficient)))
      }
    }
    let variable = try session.addVariable(
      .between(0, 1), cost: Double(master.searchCost(candidate.costs)) / Double(Master.scale),
      coefficients: entries)
    numbers[Cut.Choice(candidate)] = columns.count
    columns.append(
      Column(conference: candidate.conference, candidate: candidate, variable: variable))
    onDay[candidate.day].append((candidate, variable))
    return columns.count - 1
  }

  func addUnplaced(_ conference: Int) throws {
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

  func addShared(_ cost: SharedCost) throws {
    guard shared[cost] == nil else { return }
    var entries: [(ConstraintIndex, Double)] = []
    for row in tierRows {
      let coefficient = master.sharedCoefficient(cost, in: .tier(row.tier))
      if coefficient != 0 { entries.append((row.constraint, Self.inUnits(coefficient))) }
    }
    shared[cost] = try session.addVariable(
      range(of: cost), cost: price(of: cost), coefficients: entries)
  }

  static func inUnits(_ coefficient: Int) -> Double {
    Double(coefficient) / Double(PoolPrices.unit)
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
}

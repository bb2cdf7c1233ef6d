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
  private var tierRows: [(tier: Master.TierLimit, constraint: ConstraintIndex, limit: Int)] = []
  private var cutRows: [(cut: Int, constraint: ConstraintIndex, limit: Int)] = []
  private var constraintOfCut: [Int: ConstraintIndex] = [:]
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
    for tier in master.tierLimits {
      let limit = master.limit(of: .tier(tier))
      tierRows.append((tier, try session.addConstraint([], .atMost(inUnits(limit))), limit))
    }
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
    let costs = master.space.unplaced[conference]
    _ = try session.addVariable(
      .between(0, 1), cost: Double(master.cost(costs, master.position)),
      coefficients: [(assignment[conference]!, 1)] + tierEntries(costs))
  }

  private func tierEntries(_ costs: TierCosts) -> [(ConstraintIndex, Double)] {
    tierRows.compactMap { entry in
      let coefficient = master.tierCoefficient(costs, entry.tier)
      return coefficient == 0 ? nil : (entry.constraint, inUnits(coefficient))
    }
  }

  private func addShared(_ cost: SharedCost) throws {
    guard shared[cost] == nil else { return }
    var entries: [(ConstraintIndex, Double)] = []
    for entry in tierRows {
      let coefficient = master.sharedCoefficient(cost, in: .tier(entry.tier))
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
    var entries = [(own, 1)] + tierEntries(candidate.costs)
    for entry in master.board.entries(of: candidate) {
      if let constraint = constraintOfCut[entry.cut] {
        entries.append((constraint, inUnits(entry.coefficient)))
      }
    }
    let variable = try session.addVariable(
      .between(0, 1), cost: Double(master.cost(candidate.costs, master.position)),
      coefficients: entries)
    columns.append((candidate, variable))
  }

  private func inUnits(_ coefficient: Int) -> Double {
    Double(coefficient) / Double(PoolPrices.unit)
  }

  /// Adds a cut over the columns that are there.
  private func addCut(_ index: Int) throws {
    let cut = master.board.cuts[index]
    var terms: [Term] = []
    if let cost = cut.shared {
      guard master.countsShared else { return }
      try addShared(cost)
      terms.append(Term(shared[cost]!, -inUnits(master.sharedRelief(cost))))
    }
    for column in columns where cut.days.contains(master.day(of: column.candidate)) {
      let coefficient = master.board.coefficient(of: column.candidate, in: index)
      if coefficient != 0 { terms.append(Term(column.variable, inUnits(coefficient))) }
    }
    let limit = master.limit(of: .cut(index))
    let constraint = try session.addConstraint(terms, .atMost(inUnits(limit)))
    cutRows.append((index, constraint, limit))
    constraintOfCut[index] = constraint
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
    var prices = currentPrices(duals)
    var bound = prices.bound
    var added = false
    for conference in master.active {
      let own = duals.constraints[assignment[conference]!.position]
      let worth = Int((own * Double(Master.scale)).rounded(.down)) - Master.scale / 1_000_000
      revealIfWorth(conference, own)
      let (low, worthAdding) = scan(conference, prices, below: worth)
      prices.least[conference] = low
      bound += low
      for candidate in worthAdding {
        try addColumn(candidate)
        added = true
      }
    }
    prices.bound = bound
    if bound > best?.bound ?? .min { best = prices }
    return added
  }

  /// The duals as whole prices, with the part of the bound that no conference's choice decides.
  private func currentPrices(_ duals: Outcome.Duals) -> Master.Prices {
    func price(_ constraint: ConstraintIndex) -> Int {
      let dual = -duals.constraints[constraint.position] * Double(Master.priceUnit)
      return max(0, Int(dual.rounded(.down)))
    }
    var prices = Master.Prices(
      tiers: tierRows.map { price($0.constraint) },
      cuts: Array(repeating: 0, count: master.board.cuts.count),
      bound: master.settledCost(master.position) * Master.scale,
      least: Array(repeating: 0, count: master.space.open.count))
    for (entry, price) in zip(tierRows, prices.tiers) { prices.bound -= price * entry.limit }
    for entry in cutRows {
      let value = price(entry.constraint)
      prices.cuts[entry.cut] = value
      prices.bound -= value * entry.limit
    }
    for cost in shared.keys { prices.bound += sharedBound(cost, prices) }
    return prices
  }

  /// A shared cost's part: at its least where its price covers it, else without end, which the
  /// rounding down of prices rules out.
  private func sharedBound(_ cost: SharedCost, _ prices: Master.Prices) -> Int {
    var net =
      master.position == master.tierScale.standards ? master.sharedStep(cost) * Master.scale : 0
    for (entry, price) in zip(tierRows, prices.tiers) {
      net += price * master.sharedCoefficient(cost, in: .tier(entry.tier))
    }
    for entry in cutRows where master.board.cuts[entry.cut].shared == cost {
      net -= prices.cuts[entry.cut] * master.sharedRelief(cost)
    }
    return net >= 0 ? net * master.sharedLeast(cost) : net * Self.sharedMost
  }

  /// More than any shared cost could be, in its variable's unit.
  private static let sharedMost = 10_000_000

  private func revealIfWorth(_ conference: Int, _ own: Double) {
    while let hidden = master.space.leastHidden(conference, master.position),
      Double(hidden) < own - 1e-6
    {
      master.space.reveal(conference, master.position, below: Int(own.rounded(.up)))
    }
  }

  /// The least reduced cost of a conference's choices, and the best candidates below a price.
  private func scan(_ conference: Int, _ prices: Master.Prices, below worth: Int) -> (
    Int, [Candidate]
  ) {
    let space = master.space
    var least = Int.max
    if let hidden = space.leastHidden(conference, master.position) {
      least = hidden * Master.scale
    }
    if space.mayBeUnplaced[conference] {
      least = min(least, master.reducedCost(of: space.unplaced[conference], prices))
    }
    var found: [(cost: Int, candidate: Candidate)] = []
    for candidate in space.open[conference] {
      let own = master.cost(candidate.costs, master.position) * Master.scale
      if own >= least, own >= worth { continue }
      let reduced = master.reducedCost(candidate, prices)
      least = min(least, reduced)
      if reduced < worth, !inModel.contains(Cut.Choice(candidate)) {
        found.append((reduced, candidate))
      }
    }
    found.sort { $0.cost < $1.cost }
    return (least, found.prefix(Self.columnsPerRound).map(\.candidate))
  }
}

/// The least whole number not below a quotient; the divisor is positive.
func ceilDivide(_ dividend: Int, _ divisor: Int) -> Int {
  dividend >= 0 ? (dividend + divisor - 1) / divisor : -(-dividend / divisor)
}

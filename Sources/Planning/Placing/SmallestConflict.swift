internal import LinearModels

/// Finds the smallest facts that together refuse a conference every opening that is asked about; of
/// sets as small, the one of which the first fact told comes first, then the second, and so on.
///
/// Few openings decide which set that is. The smallest set for some of them is found as an integer
/// model; where it refuses all the others too it is the smallest for all, since asking more never
/// makes it smaller; where not, some that it leaves open are added, and again. Work is counted, not
/// timed, so the answer is the same on every machine; where it goes beyond the budget, the best set
/// so far is kept, of which none can be left out.
struct SmallestConflict {
  private let standings: Standings
  private let solver: any LinearSolver
  private let stop: StopSignal?
  private var budget: Budget
  private var witnesses: Set<Int>
  /// Numbers of facts, in the order in which they are told.
  private(set) var best: [Int]
  /// Whether nothing is smaller, and nothing as small comes before it.
  private(set) var isProven = false

  /// Work that may still be done: at most a second in the largest calendar.
  struct Budget {
    var models = 200
    var simplexIterations = 20_000

    var isSpent: Bool { models <= 0 || simplexIterations <= 0 }
  }

  /// Openings added at a time.
  private static let mostAdded = 8

  init(
    _ gathered: GatheredConflict, in standings: Standings, solver: any LinearSolver,
    budget: Budget = Budget(), stop: StopSignal? = nil
  ) {
    self.standings = standings
    self.solver = solver
    self.stop = stop
    self.budget = budget
    witnesses = gathered.witnesses
    best = standings.inOrder(gathered.inForce.members)
  }

  /// - Throws: `Stopped` when the signal is raised, or `SolverFault`.
  mutating func run() throws {
    while true {
      switch try search(for: .smaller) {
      case .found(let facts): best = facts
      case .nothing: return try putFirst()
      case .unknown: return
      }
    }
  }

  /// Finds the first of all sets that are as small, fact by fact.
  private mutating func putFirst() throws {
    var place = 0
    while place < best.count {
      switch try search(for: .earlier(at: place)) {
      case .found(let facts): best = facts
      case .nothing: place += 1
      case .unknown: return
      }
    }
    isProven = true
  }

  private enum Wanted {
    case smaller
    /// As small, the same before a place in the order, and with an earlier fact there.
    case earlier(at: Int)
  }

  private enum Answer {
    case found([Int])
    case nothing
    /// The budget is spent.
    case unknown
  }

  /// Looks for a set that refuses everything.
  private mutating func search(for wanted: Wanted) throws -> Answer {
    while !budget.isSpent {
      let model = model(of: wanted)
      let outcome = try solve(model.model)
      guard outcome.ending == .optimal, let solution = outcome.solution else {
        return outcome.ending == .infeasible ? .nothing : .unknown
      }
      let found = standings.inOrder(model.chosen(solution.values))
      let open = leftOpen(by: found)
      if open.isEmpty { return .found(found) }
      witnesses.formUnion(open)
    }
    return .unknown
  }

  private mutating func solve(_ model: LinearModel) throws -> Outcome {
    let limits = SolveLimits(maximumIterations: budget.simplexIterations, stop: stop)
    let outcome = try solver.solve(model, limits: limits).unlessStopped()
    budget.models -= 1
    budget.simplexIterations -= outcome.work.simplexIterations
    return outcome
  }
}

/// What is asked of the openings known so far.
extension SmallestConflict {
  private func model(of wanted: Wanted) -> ConflictModel {
    let price = standings.table.price(of: best)
    var model = ConflictModel(standings.table, most: price)
    for witness in witnesses.sorted() { model.refuse(standings[witness]) }
    switch wanted {
    case .smaller: model.ask(below: price)
    case .earlier(let place):
      let same = best.prefix(place)
      let earlier = standings.inOrder(model.known).prefix { $0 != best[place] }
      model.ask(keeping: Array(same), andOneOf: earlier.filter { !same.contains($0) })
    }
    return model
  }

  /// The first openings that some facts do not refuse.
  private func leftOpen(by facts: [Int]) -> [Int] {
    var inForce = FactSet()
    for fact in facts { inForce[fact] = true }
    return Array(
      standings.openings.indices.lazy.filter { [inForce] in !standings.refuses($0, inForce) }
        .prefix(Self.mostAdded))
  }
}

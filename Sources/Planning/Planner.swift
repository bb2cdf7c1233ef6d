public import Conferences
public import LinearModels
internal import WorkingTime

/// Makes a plan for a scenario, and proves how good it is.
public struct Planner {
  let solver: any LinearSolver

  public init(solver: any LinearSolver) { self.solver = solver }

  /// Plans. The same scenario gives the same plan, however fast the machine; only a stop can change
  /// that, and the plan then says so.
  ///
  /// - Parameters:
  ///   - limits: when to stop early, such as by a signal raised from another thread; a plan is
  ///     returned all the same, with what is proved by then.
  ///   - meter: told what planning takes; the plan is the same whatever it is.
  ///   - observer: told how far the search has come.
  /// - Throws: ``LimitFault`` when a limit cannot be worked out, `SolverFault` when the solver
  ///   breaks.
  public func plan(
    _ scenario: Scenario, limits: SolveLimits = SolveLimits(), meter: SearchMeter = SearchMeter(),
    observer: @escaping (SearchProgress) -> Void = { _ in }
  ) throws -> Plan {
    var made: Plan?
    try plan(scenario, limits: limits, meter: meter, observer: observer) { made = $0 }
    return made!
  }

  /// Plans likewise, and delivers the plan before the memory that the search took is given back,
  /// which takes up to a second after a large one.
  public func plan(
    _ scenario: Scenario, limits: SolveLimits = SolveLimits(), meter: SearchMeter = SearchMeter(),
    observer: @escaping (SearchProgress) -> Void = { _ in }, deliver: (Plan) -> Void
  ) throws {
    try plan(
      scenario, limits: limits, meter: meter, observer: observer, watch: { _, _ in },
      deliver: deliver)
  }

  /// - Parameter watch: given the search before it begins, and the pools it draws on.
  func plan(
    _ scenario: Scenario, limits: SolveLimits, meter: SearchMeter = SearchMeter(),
    observer: @escaping (SearchProgress) -> Void = { _ in },
    watch: (Engine, ResourcePools) -> Void, deliver: (Plan) -> Void
  ) throws {
    meter.enter(.presolve)
    defer { meter.enter(nil) }
    let solver = MeteredSolver(solver: solver, meter: meter)
    let scenario = scenario.withPromisesAsTheyCount
    let limitOf = try Deadlines.limits(of: scenario)
    let ground = Ground(scenario)
    let tasks = TaskMaker(ground).tasks(limits: limitOf)
    let candidates = Candidates(ground, tasks: tasks)
    let space = SearchSpace(candidates)
    let pools = ResourcePools(ground)
    let scale = TierScale(scenario.policy)
    let staffing = Staffing(
      candidates, pools: pools, facts: ChairingFacts(ground, pool: pools[.chairs]),
      solver: solver, meter: meter, unplaced: space.unplaced, standards: scale.standards)
    let first = try firstPlan(space, pools: pools, staffing: staffing, stop: limits.stop)
    let engine = Engine(
      candidates, space: space, staffing: staffing.stopping(at: limits.stop), solver: solver,
      first: first,
      limits: limits, observer: observer)
    watch(engine, pools)
    meter.enter(.search)
    try engine.run()
    meter.enter(.explaining)
    let maker = PlanMaker(ground: ground, limits: limitOf, staffing: staffing)
    deliver(try maker.plan(engine))
  }

  /// How much the quick search may try, in trials of a conference at a slot.
  private static let quickTrials = 100_000

  /// The clerk's plan, improved: always there, before anything is proved.
  private func firstPlan(
    _ space: SearchSpace, pools: ResourcePools, staffing: Staffing, stop: StopSignal?
  ) throws -> StaffedPlan {
    let candidates = space.candidates
    let book = Workbook(candidates, pools: pools)
    let keeping = candidates.tasks.indices.filter { space.hidesMoves[$0] }
    put(keeping, into: book, space, staffing)
    for conference in keeping where book.entries[conference] == nil {
      space.reveal(conference, 0, below: .max)
    }
    let search = quickSearch(book, space, staffing)
    search.putDown(byUrgency(candidates, space))
    for conference in candidates.tasks.indices where book.entries[conference] == nil {
      space.reveal(conference, 0, below: StatutoryTier.unplaced)
    }
    let wider = quickSearch(book, space, staffing)
    wider.putDown(byUrgency(candidates, space))
    wider.improve(maximumTrials: Self.quickTrials) { stop?.isRaised ?? false }
    return try named(book, staffing)
  }

  private func put(
    _ conferences: [Int], into book: Workbook, _ space: SearchSpace, _ staffing: Staffing
  ) {
    quickSearch(book, space, staffing).putDown(conferences)
  }

  private func quickSearch(_ book: Workbook, _ space: SearchSpace, _ staffing: Staffing)
    -> ClerkSearch
  {
    ClerkSearch(
      book: book,
      choices: space.open.map { $0.sorted { $0.costs.isBetter(than: $1.costs) } },
      unplaced: space.unplaced, standards: staffing.standards)
  }

  /// Those with the fewest choices in time first, then those due first.
  private func byUrgency(_ candidates: Candidates, _ space: SearchSpace) -> [Int] {
    candidates.tasks.indices.sorted {
      (space.open[$0].count, candidates.tasks[$0].limit.limit, $0)
        < (space.open[$1].count, candidates.tasks[$1].limit.limit, $1)
    }
  }

  /// The workbook's plan, staffed anew; the workbook shows that it can be.
  private func named(_ book: Workbook, _ staffing: Staffing) throws -> StaffedPlan {
    let selection = book.entries.map { $0?.candidate }
    switch try staffing.staff(selection, exactly: false) {
    case .staffed(let plan): return plan
    case .conflicts: preconditionFailure("a calendar with everybody named cannot be staffed")
    }
  }
}

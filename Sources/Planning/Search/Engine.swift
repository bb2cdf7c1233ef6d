internal import Conferences
internal import LinearModels

/// Settles the six tiers one after another: first by what is certain anyway, then by a quick look at
/// the weeks of the few conferences that could do better, and then by the relaxation over everything.
final class Engine {
  let incumbent: Incumbent
  /// By position, of tiers settled: no plan is better, in steps.
  private var bounds: [Int] = []
  private(set) var stoppedEarly = false
  /// Told the best relaxation of each tier that needed one, with the tier's position.
  var whenRelaxed: (_ position: Int, Relaxed) -> Void = { _, _ in }

  private let candidates: Candidates
  private let space: SearchSpace
  private let solver: any LinearSolver
  private let staffing: Staffing
  private let separation: Separation
  private let scale: TierScale
  private let board: CutBoard
  private let limits: SolveLimits
  private let observer: (SearchProgress) -> Void
  /// What was told last.
  private var reported = (position: 0, bound: 0)

  init(
    _ candidates: Candidates, space: SearchSpace, staffing: Staffing, solver: any LinearSolver,
    first: StaffedPlan, limits: SolveLimits, observer: @escaping (SearchProgress) -> Void
  ) {
    self.candidates = candidates
    self.space = space
    self.staffing = staffing
    self.solver = solver
    self.limits = limits
    self.observer = observer
    board = CutBoard(candidates)
    scale = TierScale(candidates.ground.scenario.policy)
    separation = Separation(candidates, pools: staffing.pools, staffing: staffing)
    incumbent = Incumbent(first, scale: scale, separation: separation, board: board)
  }

  private var isStopped: Bool { limits.stop?.isRaised ?? false }

  func run() throws {
    incumbent.whenBettered = { [unowned self] in report(reported.position, reported.bound) }
    for position in 0..<Tier.allCases.count {
      try settle(position)
      report(position, bounds[position])
    }
    staffing.meter.count(cuts: board.cuts.count)
  }

  /// The values of the plan at hand, which in a tier that was not proved may be better than when
  /// the tier was settled, and what is proved about them.
  var proofs: [TierProof] {
    bounds.enumerated().map { TierProof(value: incumbent.value($0), bound: $1) }
  }

  private func report(_ position: Int, _ bound: Int) {
    reported = (position, bound)
    observer(
      SearchProgress(
        tier: candidates.ground.scenario.policy.tiers[position],
        best: Weight(thousandths: thousandths(incumbent.value(position), position)),
        bound: Weight(thousandths: thousandths(bound, position))))
  }

  /// A value in steps as a weight.
  func thousandths(_ steps: Int, _ position: Int) -> Int {
    position == scale.standards ? steps * scale.steps[position] : steps * 1000
  }

  private func settle(_ position: Int) throws {
    if position == scale.standards { try limits.untilStopped { try incumbent.nameExactly() } }
    let certain = leastPossible(position)
    report(position, certain)
    let isLocal = !isStopped && isFarFromLeast(position)
    if isLocal {
      try limits.untilStopped {
        let iterations = WindowSearch.quickIterations(conferences: space.open.count)
        try sweep(windowSearch(position, iterations), bound: certain)
      }
    }
    var bound = certain
    if incumbent.value(position) > certain {
      if !isStopped {
        let search = TierSearch(
          position, incumbent: incumbent, space: space, solver: solver, limits: limits,
          windows: windowSearch(
            position, WindowSearch.maximumIterations(conferences: space.open.count)),
          isLocal: isLocal,
          master: { self.master(position, over: $0) }, report: { self.report(position, $0) })
        bound = try search.run(certain: certain)
        if let best = search.best { whenRelaxed(position, best) }
      }
      if bound < incumbent.value(position) { stoppedEarly = stoppedEarly || isStopped }
    }
    bounds.append(bound)
    try limits.untilStopped { try keepWithin(position, certain: certain) }
    // Without a limit each conference keeps to its least, and that is all there is to keep to.
    let isShared = position == scale.standards
    if incumbent.value(position) > certain || isShared {
      incumbent.settle(position, at: incumbent.value(position))
      if bound == incumbent.value(position) { addExactly(position) }
    }
  }

  /// What a proved tier is worth as an equation over the choices, where nothing else can vary.
  private func addExactly(_ position: Int) {
    let isShared = position == scale.standards
    guard !space.mayBeUnplaced.contains(true), !isShared || space.keepsSharedLeast else { return }
    let shared = isShared ? staffing.facts.leastCost / scale.steps[position] : 0
    let cut = Cut(
      form: .tier(position: position, step: scale.steps[position]),
      limit: (incumbent.value(position) - shared) * PoolPrices.unit,
      days: Array(candidates.ground.days.indices))
    if let number = board.add(cut) { board.makeExact(number) }
  }

  /// Keeps what plans as good in the tier as the one at hand could use.
  private func keepWithin(_ position: Int, certain: Int) throws {
    let spare = incumbent.value(position) - certain
    for conference in space.open.indices {
      try limits.stop?.check()
      space.keep(conference, position, within: spare * scale.steps[position])
    }
    guard position == scale.standards else { return }
    let room = StandardsTier.weight(.noProfessionalsRoom, candidates.ground.scenario.policy)
    space.keep(
      shared: [.chairing: spare],
      elsewhere: room == 0 ? .max : spare * scale.steps[position] / room)
  }

  private func windowSearch(_ position: Int, _ maximumIterations: Int) -> WindowSearch {
    WindowSearch(
      position: position, incumbent: incumbent, solver: solver, limits: limits,
      maximumIterations: maximumIterations
    ) { self.master(position, over: self.space, window: $0) }
  }

  /// Whether some conferences, but only few, cost more in a tier than they could.
  private func isFarFromLeast(_ position: Int) -> Bool {
    let dear = incumbent.plan.selection.enumerated().lazy.filter { conference, choice in
      (choice?.costs ?? self.space.unplaced[conference])[position]
        > self.space.leastCost(conference, position)
    }.prefix(space.few + 1).count
    return dear > 0 && dear <= space.few
  }

  private func sweep(_ search: WindowSearch, bound: Int) throws {
    try WindowSweep(search, incumbent: incumbent, space: space).run(bound: bound)
  }

  /// What each conference costs at least in a tier, together with what bookings certainly cost
  /// together. After a stop, as far as that is known already.
  private func leastPossible(_ position: Int) -> Int {
    var sum = 0
    for conference in space.open.indices {
      let least =
        isStopped
        ? space.leastKnown(conference, position) : space.leastCost(conference, position)
      sum += least / scale.steps[position]
    }
    return sum
      + (position == scale.standards ? staffing.facts.leastCost / scale.steps[position] : 0)
  }

  private func master(_ position: Int, over space: SearchSpace, window: Window? = nil) -> Master {
    Master(
      space, separation: separation, position: position, tierScale: scale,
      tierLimits: incumbent.limits, board: board, plan: incumbent.plan, window: window)
  }
}

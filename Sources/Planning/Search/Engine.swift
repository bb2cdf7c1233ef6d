internal import Conferences
internal import LinearModels

/// Settles the six tiers one after another: first by what is certain anyway, then by sweeps over
/// stretches of weeks, then by the linear relaxation over all of them, and at last by integer search
/// over what the relaxation leaves open.
final class Engine {
  let incumbent: Incumbent
  /// By position, of tiers settled: no plan is better, in steps.
  private var bounds: [Int] = []
  private(set) var stoppedEarly = false

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

  /// How often the last integer search of a tier may be refuted, its nodes, and columns times nodes
  /// of all its answers.
  private static let maximumAnswers = 20
  private static let maximumNodes = 50_000
  private static let maximumEffort = 1_500_000

  /// With more conferences open than this, dividing the plans gets nowhere in a reasonable time.
  private static let maximumDivided = 500
  /// The same with a gap of more steps.
  private static let maximumGapDivided = 4

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
    let search = WindowSearch(
      position: position, incumbent: incumbent, solver: solver, limits: limits
    ) { self.master(position, $0) }
    if !isStopped, isFarFromLeast(position, atMost: Self.few) {
      try limits.untilStopped { try sweep(search, bound: certain) }
    }
    if incumbent.value(position) == certain {
      bounds.append(certain)
      try limits.untilStopped { try keepLeast(position) }
      if position == scale.standards { incumbent.settle(position, at: certain) }
    } else if isStopped {
      stoppedEarly = true
      bounds.append(certain)
      incumbent.settle(position, at: incumbent.value(position))
    } else {
      try settleByModel(search, certain: certain)
    }
  }

  /// So few conferences that stretches of weeks around them are looked at before everything is.
  private static let few = 20

  /// Whether some conferences, but no more than that, cost more in a tier than they could.
  private func isFarFromLeast(_ position: Int, atMost most: Int) -> Bool {
    let dear = incumbent.plan.selection.enumerated().lazy.filter { conference, choice in
      (choice?.costs ?? self.space.unplaced[conference])[position]
        > self.space.leastCost(conference, position)
    }.prefix(most + 1).count
    return dear > 0 && dear <= most
  }

  private func sweep(_ search: WindowSearch, bound: Int) throws {
    try WindowSweep(search, incumbent: incumbent, candidates: candidates).run(bound: bound)
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

  /// Settles a tier at the least each conference can cost.
  private func keepLeast(_ position: Int) throws {
    for conference in space.open.indices {
      try limits.stop?.check()
      space.keepLeast(conference, position)
    }
  }

  private func settleByModel(_ search: WindowSearch, certain: Int) throws {
    let position = search.position
    let master = master(position)
    var bound = certain
    var prices: Master.Prices?
    try limits.untilStopped {
      let relaxed = try relax(master)
      prices = relaxed?.prices
      bound = max(bound, prices.map { ceilDivide($0.bound, Master.scale) } ?? bound)
      report(position, bound)
      if let relaxed { try searchNear(relaxed, search, bound: bound) }
      try sweep(search, bound: bound)
      report(position, bound)
      if let relaxed, let prices, bound < incumbent.value(position) {
        _ = try self.search(master, prices) { relaxed.listed.contains(Cut.Choice($0)) }
        if bound < incumbent.value(position) { try prove(master, prices, &bound) }
      }
    }
    let value = incumbent.value(position)
    bound = min(bound, value)
    if bound < value { stoppedEarly = stoppedEarly || isStopped }
    bounds.append(bound)
    if let prices { try limits.untilStopped { try keepOpen(master, prices, value: value) } }
    incumbent.settle(position, at: value)
  }

  private func master(_ position: Int, _ window: Window? = nil) -> Master {
    Master(
      space, separation: separation, position: position, tierScale: scale,
      tierLimits: incumbent.limits, board: board, plan: incumbent.plan,
      window: window)
  }

  /// Looks for a plan near the relaxation: what it takes in full is kept, at first everywhere, and
  /// if there is none, only in weeks in which it takes nothing in part.
  private func searchNear(_ relaxed: Relaxed, _ search: WindowSearch, bound: Int) throws {
    let weekOfDay = candidates.ground.weekOfDay
    func week(_ candidate: Candidate) -> Int { weekOfDay[candidates.slots[candidate.slot].day] }
    let divided = Set(relaxed.takenInPart.map(week))
    let kept = relaxed.takenInFull.map { $0.flatMap { divided.contains(week($0)) ? nil : $0 } }
    for kept in [relaxed.takenInFull, kept] where bound < incumbent.value(search.position) {
      let window = Window(
        keeping: kept, suggested: relaxed.taken(besides: kept), candidates)
      guard try search.close(window) else { return }
    }
  }

  /// The relaxation over everything; nil when it was stopped before it said anything.
  private func relax(_ master: Master) throws -> Relaxed? {
    let outer = staffing.meter.enter(.bound)
    defer { staffing.meter.enter(outer) }
    return try solver.withSession(on: LinearModel()) { session in
      let model = try MasterModel(master, session, incumbent: incumbent.plan.selection)
      var relaxation = Relaxation(model: model, limits: limits)
      // The prices of a relaxation that is left hold as far as they go.
      try limits.untilStopped { try relaxation.run(target: incumbent.value(master.position)) }
      guard let prices = model.best else { return nil }
      model.rateCuts(prices)
      return Relaxed(
        prices: prices, listed: Set(model.listed.map(Cut.Choice.init)),
        takenInFull: model.takenInFull, takenInPart: model.takenInPart)
    }
  }

  /// Looks for a better plan among all that could be in one; when there is none, the incumbent is
  /// the best. Raises the bound to what this proves.
  private func prove(_ master: Master, _ prices: Master.Prices, _ bound: inout Int) throws {
    let reduced = ReducedCosts(master: master, prices: prices)
    let most = (incumbent.value(master.position) - 1) * Master.scale
    for conference in space.open.indices {
      try limits.stop?.check()
      if let hidden = reduced.boundHidden(conference), hidden <= most {
        space.reveal(
          conference, master.position,
          below: (most - prices.bound + prices.least[conference]) / Master.scale + 1)
      }
    }
    let relaxed = ceilDivide(prices.bound, Master.scale)
    let gap = incumbent.value(master.position) - relaxed
    if master.active.count <= Self.maximumDivided, gap <= Self.maximumGapDivided {
      bound = max(bound, try divide(master, from: relaxed))
    }
    guard bound < incumbent.value(master.position) else { return }
    bound = max(bound, try search(master, prices) { _ in true })
  }

  private func divide(_ master: Master, from bound: Int) throws -> Int {
    try solver.withSession(on: LinearModel()) { session in
      let model = try MasterModel(master, session, incumbent: incumbent.plan.selection)
      return try BranchAndPrice(
        model, relaxation: Relaxation(model: model, limits: limits), incumbent: incumbent,
        limits: limits
      ).run(from: bound)
    }
  }

  private func search(
    _ master: Master, _ prices: Master.Prices, where isListed: (Candidate) -> Bool
  ) throws -> Int {
    try IntegerSearch(
      master: master, prices: prices, incumbent: incumbent, solver: solver, limits: limits,
      maximumAnswers: Self.maximumAnswers, maximumNodes: Self.maximumNodes,
      maximumEffort: Self.maximumEffort
    ).run(where: isListed)
  }

  /// Keeps what a plan of this value could use.
  private func keepOpen(_ master: Master, _ prices: Master.Prices, value: Int) throws {
    let reduced = ReducedCosts(master: master, prices: prices)
    let most = value * Master.scale
    for conference in space.open.indices {
      try limits.stop?.check()
      if let hidden = reduced.boundHidden(conference) {
        if hidden > most {
          space.dropHidden(conference)
        } else {
          space.reveal(
            conference, master.position,
            below: (most - prices.bound + prices.least[conference]) / Master.scale + 1)
          if reduced.boundHidden(conference).map({ $0 > most }) ?? false {
            space.dropHidden(conference)
          }
        }
      }
      space.keep(
        conference, where: { reduced.bound(with: $0) <= most },
        unplaced: space.mayBeUnplaced[conference] && reduced.boundUnplaced(conference) <= most)
    }
    if master.position == scale.standards { try keepExact(prices, spare: most - prices.bound) }
  }

  /// Finds the cuts that plans of this value meet exactly, for what one part left unused would cost.
  ///
  /// - Parameter spare: what plans may cost beyond the bound, in parts of ``Master/scale``.
  private func keepExact(_ prices: Master.Prices, spare: Int) throws {
    var part = Array(repeating: 0, count: prices.cuts.count)
    for cut in prices.cuts.indices {
      part[cut] = greatestDivisor(board.cuts[cut].limit, PoolPrices.unit)
    }
    for conference in space.open.indices {
      try limits.stop?.check()
      for candidate in space.open[conference] {
        for entry in board.entries(of: candidate) where entry.cut < part.count {
          part[entry.cut] = greatestDivisor(part[entry.cut], entry.coefficient)
        }
      }
    }
    for (cut, price) in prices.cuts.enumerated() where price * part[cut] > spare {
      board.makeExact(cut)
    }
  }
}

/// The greatest whole number that divides both.
func greatestDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : greatestDivisor(b, a % b) }

internal import LinearModels

/// Settles one tier by the relaxation over everything: bounds it, looks for plans near it and in
/// stretches of weeks, relaxes again with the cuts found on the way, and at last divides what is left
/// or searches it whole.
final class TierSearch {
  private let position: Int
  private let incumbent: Incumbent
  private let space: SearchSpace
  private let solver: any LinearSolver
  private let limits: SolveLimits
  private let windows: WindowSearch
  private let masterOver: (SearchSpace) -> Master
  private let report: (Int) -> Void
  /// The relaxation with the best bound.
  private(set) var best: Relaxed?
  /// Whether what is to better is about few conferences. Then looking at the weeks around them leaves
  /// the rest of the plan as good as it is by tiers yet to come.
  private let isLocal: Bool
  /// No plan is better, in steps.
  private var bound = 0
  /// The value of the plans that what is open was last kept for.
  private var keptFor = Int.max

  /// Relaxations over everything.
  private static let maximumRounds = 6
  /// Conferences in a stretch of weeks that is relaxed by itself first, about.
  private static let conferencesInStretch = 120
  /// How often the last integer search may be refuted, its nodes, and columns times nodes of all its
  /// answers.
  private static let maximumAnswers = 20
  private static let maximumNodes = 50_000
  private static let maximumEffort = 1_500_000
  /// With more candidates than this that could be in a better plan, dividing the plans gets nowhere in
  /// a reasonable time.
  private static let maximumDivided = 12_000
  /// The same with a gap of more steps.
  private static let maximumGapDivided = 4

  /// - Parameters:
  ///   - master: the relaxation over what is open in a space.
  ///   - report: told how far the bound has come, in steps.
  init(
    _ position: Int, incumbent: Incumbent, space: SearchSpace, solver: any LinearSolver,
    limits: SolveLimits, windows: WindowSearch, isLocal: Bool,
    master: @escaping (SearchSpace) -> Master,
    report: @escaping (Int) -> Void
  ) {
    self.position = position
    self.incumbent = incumbent
    self.space = space
    self.solver = solver
    self.limits = limits
    self.windows = windows
    self.isLocal = isLocal
    masterOver = master
    self.report = report
  }

  private var value: Int { incumbent.value(position) }

  private func master() -> Master { masterOver(space) }

  /// - Parameter certain: a bound to begin with, in steps.
  /// - Returns: what is proved about the value then reached, in steps.
  func run(certain: Int) throws -> Int {
    bound = certain
    try limits.untilStopped {
      try relaxRepeatedly()
      try finish()
    }
    if let best, value < keptFor { try limits.untilStopped { try keepOpen(best) } }
    return min(bound, value)
  }

  private func relaxRepeatedly() throws {
    let sweep = WindowSweep(windows, incumbent: incumbent, space: space)
    var valueBefore = Int.max
    for round in 0..<Self.maximumRounds where bound < value {
      guard let relaxed = try relax() else { return }
      if relaxed.bound > best?.bound ?? .min {
        best = relaxed
        relaxed.reduced.master.board.pin(relaxed.reduced.prices.cuts)
        bound = max(bound, relaxed.bound)
        report(bound)
        if round > 0 { try divide(relaxed) }
      } else if value == valueBefore {
        return
      }
      valueBefore = value
      if isLocal { try sweep.run(bound: bound) }
      if bound < value { try searchNear(relaxed) }
      try sweep.run(bound: bound)
      if let best { try keepOpen(best) }
    }
  }

  /// Searches what the best relaxation lists, and at last everything.
  private func finish() throws {
    guard let best, bound < value else { return }
    _ = try search(best) { best.listed.contains(Cut.Choice($0)) }
    if bound < value { try prove(best) }
  }

  /// Looks for a plan near the relaxation: what it takes in full is kept, at first everywhere, and
  /// if there is none, only in weeks in which it takes nothing in part.
  private func searchNear(_ relaxed: Relaxed) throws {
    if relaxed.takenInPart.isEmpty { return try offer(relaxed) }
    let candidates = space.candidates
    let weekOfDay = candidates.ground.weekOfDay
    func week(_ candidate: Candidate) -> Int { weekOfDay[candidate.day] }
    let divided = Set(relaxed.takenInPart.map(week))
    let kept = relaxed.takenInFull.map { $0.flatMap { divided.contains(week($0)) ? nil : $0 } }
    for kept in [relaxed.takenInFull, kept] where bound < value {
      let window = Window(
        keeping: kept, suggested: relaxed.taken(besides: kept), candidates)
      let isClosed = try windows.close(
        window, iterationsPerConference: WindowSearch.nearPatience)
      guard isClosed else { return }
    }
  }

  /// Takes what a relaxation takes, which is whole, if it is better; what refutes it is kept for the next
  /// one.
  private func offer(_ relaxed: Relaxed) throws {
    let board = relaxed.reduced.master.board
    for cut in try incumbent.offer(relaxed.takenInFull, position) { _ = board.add(cut) }
  }

  /// The relaxation over everything; nil when it was stopped before it said anything.
  private func relax() throws -> Relaxed? {
    let suggested = best == nil ? try suggestions() : []
    let master = master()
    let meter = master.separation.staffing.meter
    let outer = meter.enter(.bound)
    defer { meter.enter(outer) }
    return try solver.withSession(on: LinearModel()) { session in
      let model = try MasterModel(
        master, session, incumbent: incumbent.plan.selection, suggested: suggested)
      var relaxation = Relaxation(model: model, limits: limits, settlesForWhole: best == nil)
      // The prices of a relaxation that is left hold as far as they go.
      try limits.untilStopped { try relaxation.run(target: value) }
      guard let prices = model.best else { return nil }
      model.rateCuts(prices)
      return Relaxed(
        reduced: ReducedCosts(master: master, prices: prices),
        listed: Set(model.listed.map(Cut.Choice.init)),
        takenInFull: model.takenInFull, takenInPart: model.takenInPart)
    }
  }

  /// What stretches of weeks would take if each could be planned by itself. A relaxation over
  /// everything that begins with that has little left to find, and many small ones cost far less than
  /// one that has to find everything.
  private func suggestions() throws -> [Candidate] {
    let candidates = space.candidates
    let weeks = (candidates.ground.weekOfDay.last ?? 0) + 1
    let width = max(1, weeks * Self.conferencesInStretch / max(1, space.open.count))
    return try stride(from: 0, to: weeks, by: width).flatMap { first in
      try windows.taken(
        in: Window(weeks: first..<(first + width), of: incumbent.plan, candidates))
    }
  }

  /// Looks for a better plan among all that could be in one; when there is none, the incumbent is
  /// the best.
  private func prove(_ relaxed: Relaxed) throws {
    try divide(relaxed)
    guard bound < value else { return }
    try reveal(relaxed.reduced, most: (value - 1) * Master.scale)
    bound = max(bound, try search(relaxed) { _ in true })
  }

  /// Divides the plans that could be better, where these are few.
  private func divide(_ relaxed: Relaxed) throws {
    guard bound < value, value - bound <= Self.maximumGapDivided else { return }
    let better = try onlyBetter(relaxed.reduced)
    let master = masterOver(better)
    let columns = master.active.reduce(0) { $0 + better.open[$1].count }
    guard columns <= Self.maximumDivided else { return }
    let divided = try solver.withSession(on: LinearModel()) { session in
      let model = try MasterModel(master, session, incumbent: incumbent.plan.selection)
      return try BranchAndPrice(
        model, relaxation: Relaxation(model: model, limits: limits), incumbent: incumbent,
        limits: limits
      ).run(from: bound)
    }
    bound = max(bound, divided)
    report(bound)
  }

  /// What is open and could be in a plan that costs less than the best one.
  private func onlyBetter(_ reduced: ReducedCosts) throws -> SearchSpace {
    let most = (value - 1) * Master.scale
    try reveal(reduced, most: most)
    let better = SearchSpace(copying: space)
    for conference in better.open.indices {
      try limits.stop?.check()
      better.dropHidden(conference)
      better.keep(
        conference, where: { reduced.bound(with: $0) <= most },
        unplaced: better.mayBeUnplaced[conference] && reduced.boundUnplaced(conference) <= most)
    }
    return better
  }

  private func search(_ relaxed: Relaxed, where isListed: (Candidate) -> Bool) throws -> Int {
    try IntegerSearch(
      master: master(), reduced: relaxed.reduced, incumbent: incumbent, solver: solver,
      limits: limits, maximumAnswers: Self.maximumAnswers, maximumNodes: Self.maximumNodes,
      maximumEffort: Self.maximumEffort
    ).run(where: isListed)
  }

  /// Lists what is hidden and could be in a plan that costs no more, in parts of ``Master/scale``.
  private func reveal(_ reduced: ReducedCosts, most: Int) throws {
    for conference in space.open.indices {
      try limits.stop?.check()
      guard let hidden = reduced.boundHidden(conference), hidden <= most else { continue }
      let spare = most - reduced.prices.bound + reduced.prices.least[conference]
      space.reveal(conference, position, below: spare / Master.scale + 1)
    }
  }

  /// Keeps what a plan no worse than the one at hand could use.
  private func keepOpen(_ relaxed: Relaxed) throws {
    let reduced = relaxed.reduced
    keptFor = value
    let most = value * Master.scale
    try reveal(reduced, most: most)
    for conference in space.open.indices {
      try limits.stop?.check()
      if let hidden = reduced.boundHidden(conference), hidden > most {
        space.dropHidden(conference)
      }
      space.keep(
        conference, where: { reduced.bound(with: $0) <= most },
        unplaced: space.mayBeUnplaced[conference] && reduced.boundUnplaced(conference) <= most)
    }
    if position == reduced.master.tierScale.standards {
      let exact = ExactCuts(reduced, space: space, value: value)
      try exact.findCuts()
      exact.limitShared()
    }
  }
}

internal import Conferences
internal import LinearModels

/// Looks for a better plan of a tier within a window, everything outside it kept: a relaxation, a
/// dive, and an integer search while that is small.
final class WindowSearch {
  let position: Int
  private let master: (Window) -> Master
  private let incumbent: Incumbent
  private let solver: any LinearSolver
  private let limits: SolveLimits
  /// Columns times nodes that integer searches may still take.
  private var effort = WindowSearch.maximumEffort
  /// Simplex iterations that are left.
  private var iterations: Int

  /// Simplex iterations of one dive, a conference; and near the relaxation over everything, where the
  /// best plans are.
  static let usualPatience = 30
  static let nearPatience = 60
  /// The same of all windows of a tier together, relaxations included: in all at least, and a
  /// conference.
  private static let leastIterations = 40_000
  private static let iterationsPerConference = 20
  /// The same before everything is looked at together.
  private static let leastQuickIterations = 5_000
  private static let quickIterationsPerConference = 5
  /// What a dive after one that found something gets, as a part of that.
  private static let impatience = 2
  /// Dives from one relaxation, each for less than the one before found.
  private static let maximumDives = 3
  /// Columns and nodes of an integer search in one window, and of all together.
  private static let maximumColumns = 1000
  private static let maximumNodes = 60
  private static let maximumEffort = 1_500_000
  private static let maximumAnswers = 4

  init(
    position: Int, incumbent: Incumbent, solver: any LinearSolver, limits: SolveLimits,
    maximumIterations: Int, master: @escaping (Window) -> Master
  ) {
    iterations = maximumIterations
    self.position = position
    self.master = master
    self.incumbent = incumbent
    self.solver = solver
    self.limits = limits
  }

  /// Simplex iterations of the windows of a tier.
  static func maximumIterations(conferences: Int) -> Int {
    max(leastIterations, iterationsPerConference * conferences)
  }

  /// Those of a quick look before everything is looked at together.
  static func quickIterations(conferences: Int) -> Int {
    max(leastQuickIterations, quickIterationsPerConference * conferences)
  }

  private var value: Int { incumbent.value(position) }

  /// Whether there is no more work to be done.
  var isExhausted: Bool { limits.stop?.isRaised ?? false || iterations <= 0 }

  /// Betters what can be bettered in a window; whether nothing is left to better in it.
  ///
  /// - Parameter iterationsPerConference: simplex iterations of a dive.
  func close(_ window: Window, iterationsPerConference: Int = usualPatience) throws -> Bool {
    try withRelaxed(window, orElse: true) { model, relaxation in
      defer { iterations -= model.master.work.simplexIterations }
      if model.isStopped { return false }
      let lowest = (model.objective - MasterModel.tolerance).rounded(.up)
      if lowest >= Double(value) { return true }
      try dive(
        model, relaxation, lowest: lowest,
        patience: iterationsPerConference * model.master.active.count)
      if model.isStopped || lowest >= Double(value) { return true }
      if model.columns.count <= Self.maximumColumns { try searchWhole(model) { model.has($0) } }
      return lowest >= Double(value)
    }
  }

  /// The choices that the relaxation of a window takes, at least in part; none where nothing is to
  /// better in it. That is not counted among the work of the windows.
  func taken(in window: Window) throws -> [Candidate] {
    try withRelaxed(window, orElse: []) { model, _ in model.taken }
  }

  /// Goes on from the relaxation of a window, if it is worth a look.
  private func withRelaxed<Result>(
    _ window: Window, orElse nothing: Result, goOn: (MasterModel, Relaxation) throws -> Result
  ) throws -> Result {
    let master = master(window)
    guard isWorthALook(window, master) else { return nothing }
    return try solver.withSession(on: LinearModel()) { session in
      let model = try MasterModel(master, session, incumbent: incumbent.plan.selection)
      try model.letGo(worthless: value)
      var relaxation = Relaxation(model: model, limits: limits)
      try relaxation.run(target: value)
      if let prices = model.best, !model.isStopped { model.rateCuts(prices) }
      return try goOn(model, relaxation)
    }
  }

  /// Dives as long as that finds something better; after the first, with less patience.
  private func dive(
    _ model: MasterModel, _ relaxation: Relaxation, lowest: Double, patience: Int
  ) throws {
    var patience = patience
    for _ in 0..<Self.maximumDives {
      let before = value
      let dive = Dive(model, relaxation: relaxation) {
        try self.incumbent.offer($0, self.position)
      }
      try dive.run(below: value, maximumIterations: min(iterations, patience))
      if model.isStopped || value == before || lowest >= Double(value) { return }
      patience /= Self.impatience
    }
  }

  private func searchWhole(_ model: MasterModel, where isListed: (Candidate) -> Bool) throws {
    guard let prices = model.best, effort > 0 else { return }
    let nodesBefore = model.master.work.nodes
    let search = IntegerSearch(
      master: model.master, reduced: ReducedCosts(master: model.master, prices: prices),
      incumbent: incumbent, solver: solver, limits: limits,
      maximumAnswers: Self.maximumAnswers, maximumNodes: Self.maximumNodes, maximumEffort: effort)
    _ = try search.run(where: isListed)
    effort -= (model.master.work.nodes - nodesBefore + 10) * model.columns.count
  }

  /// Whether some conference in a window costs more than its least, or bookings cost something
  /// together.
  private func isWorthALook(_ window: Window, _ master: Master) -> Bool {
    if master.countsShared, incumbent.plan.shared.contains(where: { isInside($0, window) }) {
      return true
    }
    return master.active.contains { conference in
      let costs = incumbent.plan.selection[conference]?.costs ?? master.space.unplaced[conference]
      return costs[position] > master.space.leastCost(conference, position)
    }
  }

  private func isInside(_ shared: (key: SharedCost, value: Int), _ window: Window) -> Bool {
    switch shared.key {
    case .professionals(_, let day, _): shared.value > 0 && window.days.contains(day)
    case .chairing: shared.value > incumbent.leastChairing
    }
  }
}

internal import Conferences
internal import LinearModels

/// Looks at stretches of weeks one after another, everything else kept as it is, until none can be
/// bettered: each is a small problem with a relaxation, a dive and an integer search of its own.
final class WindowSweep {
  private let position: Int
  private let master: (Window) -> Master
  private let incumbent: Incumbent
  private let candidates: Candidates
  private let solver: any LinearSolver
  private let limits: SolveLimits
  private let widths: [Width]
  /// Columns times nodes that integer searches may still take.
  private var effort = WindowSweep.maximumEffort
  /// Simplex iterations that are left.
  private var iterations = WindowSweep.maximumIterations

  /// The windows of one width, each half over the next.
  private final class Width {
    let windows: [Swift.Range<Int>]
    /// Whether a window may be bettered, as far as is known.
    var isDue: [Bool]
    /// Whether the last look left that open.
    var isOpen: [Bool]

    init(weeks: Int, of count: Int) {
      let step = weeks / 2
      windows = stride(from: 1 - step, to: count, by: step).map { $0..<($0 + weeks) }
      isDue = windows.map { _ in true }
      isOpen = windows.map { _ in false }
    }
  }

  /// Weeks that a window spans, the narrow ones first.
  private static let widths = [6, 12]
  /// Simplex iterations of one dive, a conference.
  private static let iterationsPerConference = 80
  /// The same of all windows together, relaxations included.
  private static let maximumIterations = 60_000
  /// Columns and nodes of an integer search in one window, and of all together.
  private static let maximumColumns = 1500
  private static let maximumNodes = 60
  private static let maximumEffort = 1_500_000
  private static let maximumAnswers = 4

  init(
    position: Int, incumbent: Incumbent, candidates: Candidates, solver: any LinearSolver,
    limits: SolveLimits, master: @escaping (Window) -> Master
  ) {
    self.position = position
    self.master = master
    self.incumbent = incumbent
    self.candidates = candidates
    self.solver = solver
    self.limits = limits
    let weeks = (candidates.ground.weekOfDay.last ?? 0) + 1
    widths = Self.widths.map { Width(weeks: $0, of: weeks) }
  }

  private var value: Int { incumbent.value(position) }

  /// Sweeps until nothing is due, or the value meets `bound`. A second run looks again at what the
  /// first left open.
  func run(bound: Int) throws {
    for width in widths {
      for number in width.windows.indices where width.isOpen[number] { width.isDue[number] = true }
      while width.isDue.contains(true) {
        for number in width.windows.indices where width.isDue[number] {
          if limits.stop?.isRaised ?? false || bound >= value || iterations <= 0 { return }
          let before = value
          width.isDue[number] = false
          width.isOpen[number] = try !close(width.windows[number])
          if value < before { touched(width.windows[number]) }
        }
      }
    }
  }

  /// What overlaps a window that was bettered is due again.
  private func touched(_ window: Swift.Range<Int>) {
    for width in widths {
      for number in width.windows.indices where width.windows[number].overlaps(window) {
        width.isDue[number] = true
      }
    }
  }

  /// Betters what can be bettered in a window; whether nothing is left to better in it.
  private func close(_ weeks: Swift.Range<Int>) throws -> Bool {
    let window = Window(weeks: weeks, of: incumbent.plan, candidates)
    let master = master(window)
    guard isWorthALook(window, master) else { return true }
    defer { iterations -= master.work.simplexIterations }
    return try solver.withSession(on: LinearModel()) { session in
      let model = try MasterModel(master, session, incumbent: incumbent.plan.selection)
      let relaxation = Relaxation(model: model, limits: limits)
      try relaxation.run(target: value)
      if model.isStopped { return false }
      let lowest = (model.objective - MasterModel.tolerance).rounded(.up)
      if lowest >= Double(value) { return true }
      let dive = Dive(model, relaxation: relaxation) {
        try self.incumbent.offer($0, self.position)
      }
      try dive.run(
        below: value,
        maximumIterations: min(iterations, Self.iterationsPerConference * master.active.count))
      if model.isStopped || lowest >= Double(value) { return true }
      try searchWhole(model)
      return lowest >= Double(value)
    }
  }

  private func searchWhole(_ model: MasterModel) throws {
    guard let prices = model.best, effort > 0, model.columns.count <= Self.maximumColumns else {
      return
    }
    let nodesBefore = model.master.work.nodes
    let search = IntegerSearch(
      master: model.master, prices: prices, incumbent: incumbent, solver: solver, limits: limits,
      maximumAnswers: Self.maximumAnswers, maximumNodes: Self.maximumNodes, maximumEffort: effort)
    _ = try search.run { model.has($0) }
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

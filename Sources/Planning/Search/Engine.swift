public import Conferences
internal import LinearModels

/// Settles the six tiers one after another: first by what is certain anyway, then by the linear
/// relaxation, then by integer search over what the relaxation leaves open.
final class Engine {
  let candidates: Candidates
  let space: SearchSpace
  let solver: any LinearSolver
  let staffing: Staffing
  let separation: Separation
  let scale: TierScale
  let board: CutBoard
  let limits: SolveLimits
  let observer: (SearchProgress) -> Void
  private(set) var incumbent: Incumbent
  private var tierLimits: [Master.TierLimit] = []
  private(set) var proofs: [TierProof] = []
  private(set) var stoppedEarly = false
  /// Columns times nodes of all integer searches so far.
  private var effort = 0

  /// How often an integer answer may be refuted before the tier is left with its gap.
  private static let maximumAnswers = 400

  init(
    _ candidates: Candidates, space: SearchSpace, staffing: Staffing, solver: any LinearSolver,
    incumbent: Incumbent, limits: SolveLimits, observer: @escaping (SearchProgress) -> Void
  ) {
    self.candidates = candidates
    board = CutBoard(candidates)
    self.space = space
    self.staffing = staffing
    self.solver = solver
    self.incumbent = incumbent
    self.limits = limits
    self.observer = observer
    scale = TierScale(candidates.ground.scenario.policy)
    separation = Separation(candidates, pools: staffing.pools, staffing: staffing)
  }

  private var isStopped: Bool { limits.stop?.isRaised ?? false }

  func run() throws {
    for position in 0..<Tier.allCases.count {
      try settle(position)
      report(position, proofs[position].bound)
    }
  }

  private func report(_ position: Int, _ bound: Int) {
    observer(
      SearchProgress(
        tier: candidates.ground.scenario.policy.tiers[position],
        best: Weight(thousandths: thousandths(incumbent.value(position, scale), position)),
        bound: Weight(thousandths: thousandths(bound, position))))
  }

  /// A value in steps as a weight.
  func thousandths(_ steps: Int, _ position: Int) -> Int {
    position == scale.standards ? steps * scale.steps[position] : steps * 1000
  }

  private func settle(_ position: Int) throws {
    let certain = leastPossible(position)
    if incumbent.value(position, scale) == certain {
      proofs.append(TierProof(value: certain, bound: certain))
      space.keepLeast(position)
      if position == scale.standards {
        tierLimits.append(Master.TierLimit(position: position, limit: certain))
      }
      return
    }
    if isStopped {
      stoppedEarly = true
      let value = incumbent.value(position, scale)
      proofs.append(TierProof(value: value, bound: certain))
      tierLimits.append(Master.TierLimit(position: position, limit: value))
      return
    }
    try settleByModel(position, certain: certain)
  }

  /// What each conference costs at least in a tier, together with what bookings certainly cost
  /// together.
  private func leastPossible(_ position: Int) -> Int {
    var sum = 0
    for conference in space.open.indices {
      sum += space.leastCost(conference, position) / scale.steps[position]
    }
    return sum
      + (position == scale.standards ? staffing.facts.leastCost / scale.steps[position] : 0)
  }

  private func settleByModel(_ position: Int, certain: Int) throws {
    let master = Master(
      space, separation: separation, position: position, tierScale: scale,
      tierLimits: tierLimits, board: board)
    let (prices, listed, chosen) = try relax(master)
    var bound = max(certain, prices.map { ceilDivide($0.bound, Master.scale) } ?? certain)
    report(position, bound)
    if bound < incumbent.value(position, scale) {
      try dive(position, chosen)
      report(position, bound)
    }
    if let prices, bound < incumbent.value(position, scale) {
      try polish(master, prices, bound: bound, among: listed)
      if bound < incumbent.value(position, scale) {
        try improve(master, prices, among: listed)
      }
      if bound < incumbent.value(position, scale) {
        bound = max(bound, try prove(master, prices))
      }
    }
    let value = incumbent.value(position, scale)
    bound = min(bound, value)
    if bound < value { stoppedEarly = stoppedEarly || isStopped }
    proofs.append(TierProof(value: value, bound: bound))
    if let prices { keepOpen(master, prices, value: value) }
    tierLimits.append(Master.TierLimit(position: position, limit: value))
  }

  /// How much a dive may try, in trials of a conference at a slot.
  private static let diveTrials = 150_000

  /// Puts down what the relaxation chose, the surest first, then the rest where it costs least, and
  /// improves that: mostly a plan as good as the relaxation's bound, or nearly.
  private func dive(_ position: Int, _ chosen: [Separation.Chosen]) throws {
    let book = Workbook(candidates, pools: staffing.pools)
    let search = ClerkSearch(
      book: book,
      choices: space.open.map { $0.sorted { $0.costs.isBetter(than: $1.costs) } },
      unplaced: space.unplaced, standards: scale.standards)
    let surest = chosen.sorted { Self.goesBefore($0, $1) }
    search.putDown(surest.filter { $0.value > 0.5 }.map(\.candidate))
    search.putDown(
      space.open.indices.sorted { (space.open[$0].count, $0) < (space.open[$1].count, $1) })
    search.improve(maximumTrials: Self.diveTrials) { isStopped }
    guard case .staffed(let plan) = try staffing.staff(book.entries.map { $0?.candidate }),
      keepsTierLimits(plan), plan.costs.isBetter(than: incumbent.plan.costs)
    else { return }
    incumbent = Incumbent(plan: plan)
  }

  /// Those bound to one chair first, since others can make way; then the surest.
  private static func goesBefore(_ a: Separation.Chosen, _ b: Separation.Chosen) -> Bool {
    let aIsFree = a.candidate.role == .other
    let bIsFree = b.candidate.role == .other
    if aIsFree != bIsFree { return bIsFree }
    if a.value != b.value { return a.value > b.value }
    return a.candidate.number < b.candidate.number
  }

  private func relax(_ master: Master) throws -> (
    Master.Prices?, Set<Cut.Choice>, [Separation.Chosen]
  ) {
    let target = incumbent.value(master.position, scale)
    return try solver.withSession(on: LinearModel()) { session in
      let run = try MasterSession(master, session, incumbent: incumbent.plan.selection)
      try run.run(target: target, limits: limits)
      return (run.best, Set(run.listed.map(Cut.Choice.init)), run.chosen)
    }
  }

  /// Weeks that a window of the polishing spans.
  private static let windowWeeks = 4

  /// Solves stretches of weeks as small problems of their own, everything else kept as it is, until
  /// no stretch can be bettered.
  private func polish(
    _ master: Master, _ prices: Master.Prices, bound: Int, among listed: Set<Cut.Choice>
  ) throws {
    let weeks = (candidates.ground.weekOfDay.last ?? 0) + 1
    let start = effort
    var isImproving = true
    while isImproving {
      isImproving = false
      for first in stride(from: 0, to: weeks, by: Self.windowWeeks / 2) {
        let before = incumbent.value(master.position, scale)
        if isStopped || bound >= before || effort - start > Self.polishEffort { return }
        let window = first..<(first + Self.windowWeeks)
        guard isWorthALook(window, master.position) else { continue }
        try searchWindow(master, prices, window, listed)
        if incumbent.value(master.position, scale) < before { isImproving = true }
      }
    }
  }

  /// Whether some conference in a window costs more than its least.
  private func isWorthALook(_ window: Swift.Range<Int>, _ position: Int) -> Bool {
    if position == scale.standards, sharedWeeks.contains(where: window.contains) { return true }
    return incumbent.plan.selection.indices.contains { conference in
      isInside(conference, window)
        && (incumbent.plan.selection[conference]?.costs ?? space.unplaced[conference])[position]
          > space.leastCost(conference, position)
    }
  }

  /// Weeks in which bookings cost something together; caseloads and duty count for every week.
  private var sharedWeeks: [Int] {
    incumbent.plan.shared.filter { $0.value > 0 }.flatMap { cost, value -> [Int] in
      switch cost {
      case .professionals(_, let day, _): [candidates.ground.weekOfDay[day]]
      case .chairing:
        value > staffing.facts.leastCost
          ? Array(Set(candidates.ground.weekOfDay)).sorted() : []
      }
    }
  }

  /// Whether a conference stands in a window, or nowhere.
  private func isInside(_ conference: Int, _ window: Swift.Range<Int>) -> Bool {
    guard let choice = incumbent.plan.selection[conference] else { return true }
    return window.contains(week(choice))
  }

  private func week(_ candidate: Candidate) -> Int {
    candidates.ground.weekOfDay[candidates.slots[candidate.slot].day]
  }

  private func searchWindow(
    _ master: Master, _ prices: Master.Prices, _ window: Swift.Range<Int>,
    _ listed: Set<Cut.Choice>
  ) throws {
    let kept = incumbent.plan.selection
    let inside = kept.indices.map { isInside($0, window) }
    _ = try search(master, prices, tries: Self.windowAnswers, nodes: Self.windowNodes) {
      candidate in
      kept[candidate.conference]?.number == candidate.number
        || (inside[candidate.conference] && window.contains(self.week(candidate))
          && listed.contains(Cut.Choice(candidate)))
    }
  }

  private static let windowAnswers = 4
  private static let windowNodes = 60

  /// Looks for a better plan among the columns the relaxation listed.
  private func improve(_ master: Master, _ prices: Master.Prices, among listed: Set<Cut.Choice>)
    throws
  {
    _ = try search(master, prices) { listed.contains(Cut.Choice($0)) }
  }

  /// Looks for a better plan among all that could be in one; when there is none, the incumbent is
  /// the best. Returns the bound this proves.
  private func prove(_ master: Master, _ prices: Master.Prices) throws -> Int {
    let reduced = ReducedCosts(master: master, prices: prices)
    let most = (incumbent.value(master.position, scale) - 1) * Master.scale
    for conference in space.open.indices {
      if let hidden = reduced.boundHidden(conference), hidden <= most {
        space.reveal(
          conference, master.position,
          below: (most - prices.bound + prices.least[conference]) / Master.scale + 1)
      }
    }
    return try search(master, prices) { _ in true }
  }

  /// Solves, staffs, and solves again with what the staffing refuted.
  private func search(
    _ master: Master, _ prices: Master.Prices, tries: Int = Engine.maximumAnswers,
    nodes: Int = Engine.maximumNodes, where isListed: (Candidate) -> Bool
  ) throws -> Int {
    let reduced = ReducedCosts(master: master, prices: prices)
    let relaxed = ceilDivide(prices.bound, Master.scale)
    let start = effort
    for _ in 0..<tries where effort - start < Self.maximumEffort {
      let value = incumbent.value(master.position, scale)
      let most = (value - 1) * Master.scale
      if isStopped || relaxed >= value { return relaxed }
      let search = ExactSearch(
        master: master, solver: solver,
        kept: space.open.map { candidates in
          candidates.filter { isListed($0) && reduced.bound(with: $0) <= most }
        },
        mayBeUnplaced: space.open.indices.map {
          space.mayBeUnplaced[$0] && reduced.boundUnplaced($0) <= most
        },
        limits: within(nodes))
      let nodesBefore = master.work.nodes
      let answer = try search.solve()
      effort += (master.work.nodes - nodesBefore + 10) * search.kept.reduce(0) { $0 + $1.count }
      switch answer {
      case .nothing: return value
      case .unfinished(let bound): return min(value, max(relaxed, bound))
      case .found(let selection, let found, let bound):
        if bound >= value { return value }
        if found >= value { return max(relaxed, bound) }
        if try adopt(selection, master, found: found) { continue }
      }
    }
    return relaxed
  }

  private static let maximumNodes = 50_000
  /// Columns times nodes that all answers of one search may take together.
  private static let maximumEffort = 1_500_000
  /// The same for all windows of one polishing.
  private static let polishEffort = 1_500_000

  private func within(_ nodes: Int) -> SolveLimits {
    var limits = limits
    limits.maximumNodes = nodes
    return limits
  }

  /// Staffs an integer answer. What cannot be staffed, or costs more than the model thought, becomes
  /// a cut; what is better becomes the incumbent.
  private func adopt(_ selection: [Candidate?], _ master: Master, found: Int) throws -> Bool {
    let chosen = selection.compactMap { $0.map { ($0, 1.0) } }
    var cuts = try separation.violated(chosen) { _ in true }
    if cuts.isEmpty {
      switch try staffing.staff(selection) {
      case .conflicts(let conflicts): cuts = conflicts.map(neverTogether)
      case .staffed(let plan):
        let real = plan.costs[master.position] / scale.steps[master.position]
        let isBetter = keepsTierLimits(plan) && real < incumbent.value(master.position, scale)
        if isBetter { incumbent = Incumbent(plan: plan) }
        if real <= found, keepsTierLimits(plan) { return true }
        cuts = try dearerTogether(selection, plan, chosen)
      }
    }
    for cut in cuts { _ = board.add(cut) }
    return true
  }

  private func keepsTierLimits(_ plan: StaffedPlan) -> Bool {
    tierLimits.allSatisfy { plan.costs[$0.position] / scale.steps[$0.position] <= $0.limit }
  }

  private func neverTogether(_ conflict: StaffingConflict) -> Cut {
    let weights = conflict.candidates.map { (Cut.Choice($0), PoolPrices.unit) }
    return Cut(
      form: .together(Dictionary(uniqueKeysWithValues: weights)),
      limit: (conflict.candidates.count - 1) * PoolPrices.unit, shared: nil,
      days: candidates.ground.days.indices)
  }

  /// Cuts from the prices of what the bookings cost together; where those say too little, this very
  /// choice costs what it costs.
  private func dearerTogether(
    _ selection: [Candidate?], _ plan: StaffedPlan, _ chosen: [Separation.Chosen]
  ) throws -> [Cut] {
    let priced = try separation.underpriced(chosen) {
      $0 == .chairing ? Double(staffing.facts.leastCost) : 0
    }
    let exact = plan.shared.sorted { $0.key.order < $1.key.order }.compactMap {
      cost, value -> Cut? in
      let least = cost == .chairing ? staffing.facts.leastCost : 0
      guard value > least else { return nil }
      let involved = selection.compactMap { $0 }.filter { matters($0, to: cost) }
      let relief: Int
      switch cost {
      case .professionals:
        relief =
          StandardsTier.weight(.noProfessionalsRoom, candidates.ground.scenario.policy)
      case .chairing: relief = 1
      }
      let extra = (value - least) / relief * PoolPrices.unit
      let weights = involved.map { (Cut.Choice($0), extra) }
      return Cut(
        form: .together(Dictionary(uniqueKeysWithValues: weights)),
        limit: extra * (involved.count - 1) - least / relief * PoolPrices.unit, shared: cost,
        days: candidates.ground.days.indices)
    }
    let news = priced.filter { !board.has($0) }
    return news.isEmpty ? exact : news
  }

  private func matters(_ candidate: Candidate, to cost: SharedCost) -> Bool {
    switch cost {
    case .professionals: return candidates.professionalsCost(candidate) == cost
    case .chairing: return !staffing.chairNeeds([(candidate, 1)]).isEmpty
    }
  }

  /// Keeps what a plan of this value could use.
  private func keepOpen(_ master: Master, _ prices: Master.Prices, value: Int) {
    let reduced = ReducedCosts(master: master, prices: prices)
    let most = value * Master.scale
    for conference in space.open.indices {
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
  }
}

/// How far the search has come, for whoever waits.
public struct SearchProgress: Sendable {
  public let tier: Tier
  public let best: Weight
  public let bound: Weight
}

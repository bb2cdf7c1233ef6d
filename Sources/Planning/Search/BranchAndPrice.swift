internal import LinearModels

/// Proves a bound, or finds a better plan, where the candidates are too many for an integer model:
/// divides the plans by what bookings cost together, else by what a conference costs, else by its day,
/// slot or chair, and relaxes each part anew, columns and cuts on demand.
///
/// Every part's bound is a Lagrangian one over all candidates that the part allows; the least of
/// those not done away with bounds every plan.
final class BranchAndPrice {
  private let model: MasterModel
  private var relaxation: Relaxation
  private let incumbent: Incumbent
  private let position: Int
  private let limits: SolveLimits

  private static let maximumNodes = 1000
  private static let maximumIterations = 15_000

  init(
    _ model: MasterModel, relaxation: Relaxation, incumbent: Incumbent, limits: SolveLimits
  ) {
    self.model = model
    self.relaxation = relaxation
    self.incumbent = incumbent
    self.limits = limits
    position = model.master.position
  }

  private var value: Int { incumbent.value(position) }

  /// - Returns: a bound over every plan, in steps.
  func run(from bound: Int) throws -> Int {
    try model.letGo(worthless: value)
    let end = model.master.work.simplexIterations + Self.maximumIterations
    var open = [Node(bound: bound)]
    var left = Int.max
    var nodes = 0
    while let node = takeLeast(&open) {
      if node.bound >= value { continue }
      nodes += 1
      guard nodes <= Self.maximumNodes, model.master.work.simplexIterations < end,
        let parts = try limits.untilStopped({ try divide(node) })
      else {
        left = min(left, node.bound)
        break
      }
      if let parts { open += parts } else { left = min(left, node.bound) }
    }
    return min(value, open.reduce(left) { min($0, $1.bound) })
  }

  /// The node with the least bound, the youngest among equals.
  private func takeLeast(_ open: inout [Node]) -> Node? {
    guard let least = open.map(\.bound).min(),
      let index = open.lastIndex(where: { $0.bound == least })
    else { return nil }
    return open.remove(at: index)
  }

  /// The parts of a node, none when nothing in it is better than what is known; nil when it cannot be
  /// divided further.
  private func divide(_ node: Node) throws -> [Node]? {
    try model.restrict(to: node)
    model.best = nil
    try relaxation.run(target: value)
    guard !model.isStopped, let prices = model.best else { return nil }
    var node = node
    node.bound = max(node.bound, ceilDivide(prices.bound, Master.scale))
    if node.bound >= value { return [] }
    if let (cost, low) = model.mixedShared { return parts(node, cost, low) }
    for measure in Measure.allCases {
      if let (conference, low) = model.mixed(measure) {
        return parts(node, conference, measure, low)
      }
    }
    if model.isShort { return try model.insist() ? [node] : nil }
    let cuts = try incumbent.offer(model.wholeChoice, position, expected: node.bound)
    if try model.add(cuts) { return [node] }
    return node.bound >= value ? [] : nil
  }

  private func parts(_ node: Node, _ cost: SharedCost, _ low: Int) -> [Node] {
    let span = node.shared[cost] ?? model.master.sharedSpan(cost)
    let high = low + model.master.sharedGrain(cost)
    var halves = [span.lowerBound...low]
    if high <= span.upperBound { halves.insert(high...span.upperBound, at: 0) }
    return halves.map {
      var part = node
      part.shared[cost] = $0
      return part
    }
  }

  private func parts(_ node: Node, _ conference: Int, _ measure: Measure, _ low: Int) -> [Node] {
    let span = node.branches[conference, default: Branch()][measure]
    return [(low + 1)...span.upperBound, span.lowerBound...low].map { half in
      var part = node
      part.branches[conference, default: Branch()][measure] = half
      return part
    }
  }
}

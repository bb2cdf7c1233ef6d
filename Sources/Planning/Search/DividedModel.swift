internal import LinearModels

/// What dividing the plans does with the model.
extension MasterModel {
  /// Lets every conference go without a booking at a price that makes any plan worthless, so that
  /// every part has a solution, and prices that prove it worthless.
  ///
  /// - Parameter value: what the best plan known costs, in steps.
  func letGo(worthless value: Int) throws {
    noChoice = value + 1
    for conference in master.active {
      missing.append(
        try session.addVariable(
          .between(0, 1), cost: Double(noChoice), coefficients: [(constraint(of: conference)!, 1)]))
    }
  }

  /// Makes it dearer to let a conference go: where the relaxation lets go of a part of one, the price
  /// of a whole one is not enough to prove the part worthless, or to make it do without.
  ///
  /// - Returns: false when it is as dear as can be reckoned with.
  func insist() throws -> Bool {
    guard noChoice < Self.dearest else { return false }
    noChoice *= 8
    for variable in missing { try session.setCost(Double(noChoice), of: variable) }
    return true
  }

  /// In steps; above it, what the solver rounds off is too much.
  private static let dearest = 1_000_000

  /// Whether the last solution goes without a booking that there must be.
  var isShort: Bool { missing.contains { values[$0.position] > Self.tolerance } }

  /// Allows only what a part of the tree does.
  func restrict(to node: Node) throws {
    let before = part
    part = node
    for (cost, variable) in shared.sorted(by: { $0.value < $1.value }) {
      try session.setRange(range(of: cost), of: variable)
    }
    for (number, column) in columns.enumerated()
    where before.branches[column.conference] != nil || node.branches[column.conference] != nil {
      if allows(column.conference, column.candidate) {
        try release(number)
      } else {
        try forbid(number)
      }
    }
  }

  /// Whether the branches allow a conference a candidate, or none.
  func allows(_ conference: Int, _ candidate: Candidate?) -> Bool {
    guard let branch = part.branches[conference] else { return true }
    return Measure.allCases.allSatisfy {
      branch[$0].contains(measured(conference, candidate, $0))
    }
  }

  private func measured(_ conference: Int, _ candidate: Candidate?, _ measure: Measure) -> Int {
    switch measure {
    case .cost:
      master.cost(candidate?.costs ?? master.space.unplaced[conference], master.position)
    case .day: candidate?.day ?? -1
    case .slot: candidate?.slot ?? -1
    case .role: candidate?.role.rawValue ?? -1
    }
  }

  /// What a shared cost may be.
  func span(of cost: SharedCost) -> ClosedRange<Int> {
    part.shared[cost] ?? master.sharedSpan(cost)
  }

  func range(of cost: SharedCost) -> LinearModels.Range { Self.range(span(of: cost)) }

  static func range(_ span: ClosedRange<Int>) -> LinearModels.Range {
    span.upperBound == .max
      ? .atLeast(Double(span.lowerBound))
      : .between(Double(span.lowerBound), Double(span.upperBound))
  }

  /// The shared cost that is the farthest from what it is in any plan, and the most it could be below
  /// its value; nil when none is.
  var mixedShared: (cost: SharedCost, low: Int)? {
    var best: (cost: SharedCost, low: Int, spread: Double)?
    for (cost, variable) in shared.sorted(by: { $0.value < $1.value }) {
      let grain = master.sharedGrain(cost)
      guard grain > 0 else { continue }
      let least = master.sharedLeast(cost)
      let steps = (values[variable.position] - Double(least)) / Double(grain)
      let below = (steps + Self.tolerance).rounded(.down)
      let spread = min(steps - below, below + 1 - steps)
      if spread > max(Self.tolerance, best?.spread ?? 0) {
        best = (cost, least + Int(below) * grain, spread)
      }
    }
    return best.map { ($0.cost, $0.low) }
  }

  /// The conference that is the most divided between columns of different measure, and the greatest
  /// whole number below its average; nil when none is.
  func mixed(_ measure: Measure) -> (conference: Int, low: Int)? {
    var sums: [Int: (average: Double, low: Int, high: Int)] = [:]
    for column in columns where value(column) > Self.tolerance {
      let measured = measured(column.conference, column.candidate, measure)
      let before = sums[column.conference] ?? (0, .max, .min)
      sums[column.conference] = (
        before.average + value(column) * Double(measured), min(before.low, measured),
        max(before.high, measured)
      )
    }
    var best: (conference: Int, low: Int, spread: Double)?
    for (conference, sum) in sums.sorted(by: { $0.key < $1.key }) where sum.low < sum.high {
      let low = min(sum.high - 1, max(sum.low, Int(sum.average.rounded(.down))))
      let spread = min(sum.average - Double(sum.low), Double(sum.high) - sum.average)
      if spread > best?.spread ?? 0 { best = (conference, low, spread) }
    }
    return best.map { ($0.conference, $0.low) }
  }
}

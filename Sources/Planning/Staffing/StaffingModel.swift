internal import LinearModels

/// Whether some items can be served, as a model: linear, to find prices that prove they cannot, or
/// integer, to name members or prove that nobody can.
struct StaffingModel {
  let solver: any LinearSolver
  let pool: ResourcePool
  let weekOfDay: [Int]
  let stop: StopSignal?

  /// Prices under which the items, each wanted to the degree given, ask for more than there is;
  /// nil when in fractions there is enough.
  ///
  /// The model serves as much as possible; when that is less than what is wanted, its duals are
  /// such prices.
  func shortage(_ items: [StaffItem], wanted: [Double]) throws -> PoolPrices? {
    let found = PoolPrices(pool, prices: try prices(items, wanted: wanted), weekOfDay: weekOfDay)
    return excess(found, items, wanted) > Self.tolerance ? found : nil
  }

  /// The same in parts that have no item in common, as many as ask for too much by themselves.
  func shortages(_ items: [StaffItem], wanted: [Double]) throws -> [PoolPrices] {
    let prices = try prices(items, wanted: wanted)
    return PriceParts(pool: pool, prices: prices).parts(over: items)
      .map { PoolPrices(pool, prices: $0, weekOfDay: weekOfDay) }
      .filter { excess($0, items, wanted) > Self.tolerance }
  }

  private func excess(_ prices: PoolPrices, _ items: [StaffItem], _ wanted: [Double]) -> Double {
    let used = zip(items, wanted).reduce(0.0) { $0 + Double(prices.use($1.0)) * $1.1 }
    return (used - Double(prices.capacity)) / Double(PoolPrices.unit)
  }

  /// The duals of serving as much as possible; none where all that is wanted is served.
  private func prices(_ items: [StaffItem], wanted: [Double]) throws -> [PriceParts.Priced] {
    let merged = MergedItems(items, wanted: wanted)
    let (items, wanted) = (merged.items, merged.wanted)
    let rows = StaffingRows(pool, items: items, multiplicities: merged.multiplicities)
    var model = LinearModel()
    var served: [[VariableIndex]] = []
    for (index, item) in items.enumerated() {
      let variables = item.eligible.map { _ in
        model.addVariable(
          .between(0, item.demand > 1 ? wanted[index] : Double(merged.multiplicities[index])),
          cost: -1)
      }
      model.addConstraint(
        variables.map { Term($0, 1) }, .atMost(wanted[index] * Double(item.demand)))
      served.append(variables)
    }
    addRows(rows, items, served, to: &model)
    let outcome = try solver.solve(model, limits: SolveLimits(stop: stop)).unlessStopped()
    guard let solution = outcome.solution, let duals = outcome.duals else { return [] }
    let asked = zip(items, wanted).reduce(0) { $0 + Double($1.0.demand) * $1.1 }
    guard asked + solution.objective > Self.tolerance else { return [] }
    return rows.rows.enumerated().map { position, row in
      (row, Int((-duals.constraints[items.count + position] * Double(PoolPrices.unit)).rounded()))
    }
  }

  /// Less than this is rounding.
  private static let tolerance = 1e-6

  /// Members for every item, changing as few published ones as possible; nil when nobody can be
  /// found, whatever is tried.
  func assign(_ items: [StaffItem]) throws -> [[Int]]? {
    let rows = StaffingRows(pool, items: items)
    var model = LinearModel()
    var served: [[VariableIndex]] = []
    for item in items {
      let variables = item.eligible.map { member in
        model.addVariable(
          .between(0, 1),
          cost: item.preferred.isEmpty || item.preferred.contains(member) ? 0 : 1, isWhole: true)
      }
      model.addConstraint(variables.map { Term($0, 1) }, .exactly(Double(item.demand)))
      served.append(variables)
    }
    addRows(rows, items, served, to: &model)
    let outcome = try solver.solve(model, limits: SolveLimits(stop: stop)).unlessStopped()
    guard let solution = outcome.solution else { return nil }
    return zip(items, served).map { item, variables in
      zip(item.eligible, variables).filter { solution.values[$1.position] > 0.5 }.map(\.0)
    }
  }

  private func addRows(
    _ rows: StaffingRows, _ items: [StaffItem], _ served: [[VariableIndex]],
    to model: inout LinearModel
  ) {
    for (row, counting) in zip(rows.rows, rows.items) {
      let terms = counting.compactMap { index in
        items[index].eligible.firstIndex(of: row.member).map { Term(served[index][$0], 1) }
      }
      model.addConstraint(terms, .atMost(Double(pool.capacity(row))))
    }
  }
}

extension StaffingModel {
  /// Serves as many items as possible; those left out have no members.
  func serveMost(_ items: [StaffItem]) throws -> [[Int]] {
    let rows = StaffingRows(pool, items: items)
    var model = LinearModel()
    var served: [[VariableIndex]] = []
    for item in items {
      let variables = item.eligible.map { member in
        model.addVariable(
          .between(0, 1), cost: item.preferred.contains(member) ? -1.001 : -1, isWhole: true)
      }
      model.addConstraint(variables.map { Term($0, 1) }, .atMost(1))
      served.append(variables)
    }
    addRows(rows, items, served, to: &model)
    let outcome = try solver.solve(model, limits: SolveLimits(stop: stop)).unlessStopped()
    return zip(items, served).map { item, variables in
      zip(item.eligible, variables).filter {
        (outcome.solution?.values[$1.position] ?? 0) > 0.5
      }.map(\.0)
    }
  }
}

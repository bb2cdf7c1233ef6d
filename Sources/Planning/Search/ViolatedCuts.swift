internal import LinearModels

/// The cuts of a model: those it begins with, and those that its last solution violates.
extension MasterModel {
  func addFirstCuts() throws {
    let lively = master.board.cuts.indices.filter {
      (master.board.isLively[$0] || isExact($0)) && master.matters($0)
    }
    if master.countsShared {
      let costs = lively.flatMap { master.board.cuts[$0].shared.map(\.cost) }
      for cost in Set(costs).sorted(by: { $0.order < $1.order }) { try addShared(cost) }
      if shared[.chairing] == nil { try addShared(.chairing) }
    }
    for index in lively { try addCut(index) }
  }

  /// Adds the cuts that the model does not have; whether there was any.
  func add(_ found: [Cut]) throws -> Bool {
    var isNew = false
    for cut in found {
      guard let index = master.board.add(cut) ?? master.board.number(of: cut),
        !cutRows.has(index)
      else { continue }
      try addCut(index)
      isNew = true
    }
    return isNew
  }

  /// Adds what the last solution violates, of the cuts that are known before any is looked for.
  func addViolated() throws -> Bool {
    if try addKnownViolated() { return true }
    let active = Set(master.active)
    var found = try master.separation.violated(chosen) { active.contains($0) }
    if master.countsShared {
      found += try master.separation.underserved(chosen, known: charged)
    }
    return try add(found)
  }

  /// Adds known cuts that the last solution violates.
  private func addKnownViolated() throws -> Bool {
    var isNew = false
    for (cut, use) in uses.enumerated() where use > 0 && !cutRows.has(cut) {
      guard isUsable(cut) else { continue }
      let limit = Double(master.limit(of: .cut(cut))) + relief(master.board.cuts[cut].shared)
      guard use > limit + Self.tolerance * Double(PoolPrices.unit) else { continue }
      try addCut(cut)
      isNew = true
    }
    return isNew
  }

  /// By cut: what a solution uses, in units.
  func uses(_ values: [Double]) -> [Double] {
    var uses = Array(repeating: 0.0, count: master.board.cuts.count)
    for column in columns {
      guard let candidate = column.candidate else { continue }
      let value = values[column.variable.position]
      if value > Self.tolerance { master.board.add(candidate, chosen: value, to: &uses) }
    }
    return uses
  }

  /// Whether the shared costs of a cut count here, and all that causes them is looked at.
  private func isUsable(_ cut: Int) -> Bool {
    let shared = master.board.cuts[cut].shared
    guard !shared.isEmpty else { return true }
    return master.countsShared && shared.allSatisfy { master.window?.holds($0.cost) ?? true }
  }

  /// What the last solution's shared costs relieve a cut by, in units.
  private func relief(_ uses: [SharedUse]) -> Double {
    uses.reduce(0) { $0 + Double($1.relief) * value(of: $1.cost) }
  }

  /// Of a shared cost in the last solution, or its least where the model does not count it.
  func value(of cost: SharedCost) -> Double {
    guard let position = shared[cost]?.position, position < values.count else {
      return Double(master.sharedLeast(cost))
    }
    return values[position]
  }

  /// Tells the board which cuts bound in the end, so that the next model begins with those.
  func rateCuts(_ prices: Master.Prices) {
    master.board.rate {
      prices.cuts[$0]
    } couldBind: {
      master.matters($0)
    }
  }

  /// What chairing costs takes a model of its own over all weeks, so it comes last.
  func addUnderchaired() throws -> Bool {
    guard master.countsShared, master.watchesChairing else { return false }
    let found = try master.separation.underchaired(
      chosenEverywhere, known: charged(.chairing))
    return try add(found.map { [$0] } ?? [])
  }

  /// What the model charges for a shared cost, in thousandths.
  private func charged(_ cost: SharedCost) -> Double {
    guard let variable = shared[cost] else { return 0 }
    return values[variable.position] * Double(master.sharedStep(cost))
      * Double(master.tierScale.steps[master.tierScale.standards])
  }

  /// Takes note of the rows that the last solution leaves room in.
  func countIdle() {
    cutRows.countIdle { row in
      let left = Double(row.limit) + relief(row.shared) - uses[row.cut]
      return left > Self.tolerance * Double(PoolPrices.unit)
    }
  }

  /// Whether plans still wanted meet a cut exactly. In a window they need not all be within reach.
  private func isExact(_ cut: Int) -> Bool {
    master.window == nil && master.board.exact.contains(cut)
  }

  /// Adds a cut over the columns that are there.
  private func addCut(_ index: Int) throws {
    let cut = master.board.cuts[index]
    var terms: [Term] = []
    guard cut.shared.isEmpty || master.countsShared else { return }
    for use in cut.shared {
      try addShared(use.cost)
      terms.append(Term(shared[use.cost]!, -Self.inUnits(use.relief)))
    }
    for column in cut.days.flatMap({ onDay[$0] }) {
      let coefficient = master.board.coefficient(of: column.candidate, in: index)
      if coefficient != 0 { terms.append(Term(column.variable, Self.inUnits(coefficient))) }
    }
    let limit = master.limit(of: .cut(index))
    let bound = Self.inUnits(limit)
    let isExact = isExact(index)
    let constraint = try session.addConstraint(terms, isExact ? .exactly(bound) : .atMost(bound))
    cutRows.add(
      CutRows.Row(
        cut: index, shared: cut.shared, constraint: constraint, limit: limit, isExact: isExact))
  }
}

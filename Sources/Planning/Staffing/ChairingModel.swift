internal import LinearModels

/// Who chairs what and who is on duty when, at the least cost of caseloads and open duty days: as a
/// linear model it gives a lower bound for any fractional calendar, as an integer one the best
/// naming of chairs for a calendar.
struct ChairingModel {
  /// A conference that needs a chair, to the degree `wanted`.
  struct Need {
    let item: StaffItem
    let wanted: Double
    /// The family a chair would newly take.
    let newFamily: Int?
    /// Whether it alone counts its family against caseloads in the linear model.
    let counts: Bool
  }

  let solver: any LinearSolver
  let facts: ChairingFacts
  let pool: ResourcePool
  let weekOfDay: [Int]
  let stop: StopSignal?

  private struct Built {
    var model = LinearModel()
    var served: [[VariableIndex]] = []
    /// One for each row of prices: the row, and its constraint.
    var rows: [(row: StaffingRows.Row, constraint: ConstraintIndex)] = []
    /// Duty variables by need, then in the order of its possible chairs.
    var duty: [[VariableIndex]] = []
    var cover: [ConstraintIndex] = []
    var share: [(chair: Int, constraint: ConstraintIndex)] = []
    /// How much a duty variable counts in a row.
    var dutyUse: [VariableIndex: [(row: Int, coefficient: Int)]] = [:]
  }

  /// A row that every calendar obeys: chairing costs at least what these prices say; nil when they
  /// say nothing.
  func bound(_ needs: [Need]) throws -> (prices: PoolPrices, constant: Int, value: Double)? {
    let built = build(needs, taken: nil)
    let outcome = try solver.solve(built.model, limits: SolveLimits(stop: stop)).unlessStopped()
    guard let solution = outcome.solution, let duals = outcome.duals else { return nil }
    let unit = Double(PoolPrices.unit)
    func price(_ constraint: ConstraintIndex) -> Int {
      max(0, Int((-duals.constraints[constraint.position] * unit).rounded()))
    }
    var prices: [(row: StaffingRows.Row, price: Int)] = []
    var constant = 0
    for entry in built.rows {
      var value = price(entry.constraint)
      if entry.row.count == .caseload {
        value = min(value, facts.caseloadWeight * PoolPrices.unit)
        constant -= value * (facts.freeCaseload[entry.row.member] ?? 0)
      }
      prices.append((entry.row, value))
    }
    let shares = Dictionary(
      uniqueKeysWithValues: built.share.map { ($0.chair, price($0.constraint)) })
    for (_, value) in shares { constant -= value * facts.mostPerChair }
    for (position, need) in facts.needs.enumerated() {
      let cover = min(
        facts.dutyWeight * PoolPrices.unit,
        max(0, Int((duals.constraints[built.cover[position].position] * unit).rounded())))
      constant += cover * need.want
      for (chair, variable) in zip(need.possible, built.duty[position]) {
        let use = (built.dutyUse[variable] ?? []).reduce(0) {
          $0 + prices[$1.row].price * $1.coefficient
        }
        constant += min(0, use + (shares[chair] ?? 0) - cover)
      }
    }
    let found = PoolPrices(pool, prices: prices, weekOfDay: weekOfDay)
    return (found, constant - found.capacity, solution.objective)
  }

  /// The best chairs, by need; nil when there are none or the work ran out before any were found.
  ///
  /// - Parameter taken: the families that chairs take on elsewhere.
  func assign(_ needs: [Need], taken: FamiliesTaken) throws -> (
    chairs: [Int], cost: Int, bound: Int
  )? {
    let built = build(needs, taken: taken)
    let outcome = try solver.solve(
      built.model, limits: SolveLimits(maximumNodes: Self.maximumNodes, stop: stop)
    ).unlessStopped()
    guard let solution = outcome.solution else { return nil }
    func isOne(_ variable: VariableIndex) -> Bool { solution.values[variable.position] > 0.5 }
    let chairs = zip(needs, built.served).map { need, variables in
      zip(need.item.eligible, variables).first { isOne($1) }?.0 ?? -1
    }
    guard !chairs.contains(-1) else { return nil }
    let cost = Int(solution.objective.rounded())
    let bound = outcome.ending == .optimal ? cost : Int((outcome.bound ?? 0).rounded(.down))
    return (chairs, cost, bound)
  }

  private static let maximumNodes = 20_000

  /// As an integer model with caseloads, else as a linear one.
  private func build(_ needs: [Need], taken: FamiliesTaken?) -> Built {
    let isWhole = taken != nil
    var built = Built()
    for need in needs {
      let variables = need.item.eligible.map { _ in
        built.model.addVariable(.between(0, 1), cost: 0, isWhole: isWhole)
      }
      built.model.addConstraint(
        variables.map { Term($0, 1) }, .exactly(isWhole ? 1 : need.wanted))
      built.served.append(variables)
    }
    addDuty(to: &built, isWhole: isWhole)
    addRows(needs, to: &built)
    addCaseloads(needs, taken, to: &built)
    return built
  }

  private func addDuty(to built: inout Built, isWhole: Bool) {
    var byChair: [Int: [Term]] = [:]
    for need in facts.needs {
      let variables = need.possible.map { _ in
        built.model.addVariable(.between(0, 1), cost: 0, isWhole: isWhole)
      }
      let open = built.model.addVariable(.atLeast(0), cost: Double(facts.dutyWeight))
      built.cover.append(
        built.model.addConstraint(
          variables.map { Term($0, 1) } + [Term(open, 1)], .atLeast(Double(need.want))))
      built.model.addConstraint(variables.map { Term($0, 1) }, .atMost(Double(need.want)))
      for (chair, variable) in zip(need.possible, variables) {
        byChair[chair, default: []].append(Term(variable, 1))
      }
      built.duty.append(variables)
    }
    for (chair, terms) in byChair.sorted(by: { $0.key < $1.key })
    where terms.count > facts.mostPerChair {
      built.share.append(
        (chair, built.model.addConstraint(terms, .atMost(Double(facts.mostPerChair)))))
    }
  }

  /// Time, day and week rows of every chair. Where a duty day holds no conference at all, being on
  /// duty counts in each time row too, which makes the linear bound sharp.
  private func addRows(_ needs: [Need], to built: inout Built) {
    let items = needs.map(\.item)
    let byDay = Dictionary(grouping: needs.indices, by: { items[$0].day })
    var duty: [Int: [Int: VariableIndex]] = [:]
    for (need, variables) in zip(facts.needs, built.duty) {
      guard let day = need.index else { continue }
      for (chair, variable) in zip(need.possible, variables) {
        duty[day, default: [:]][chair] = variable
      }
    }
    for (day, indexes) in byDay.sorted(by: { $0.key < $1.key }) {
      let cliques = Clique.all(over: indexes.map { items[$0] }, travel: pool.travel)
      for chair in 0..<pool.memberCount {
        let mine = indexes.filter { items[$0].eligible.contains(chair) }
        guard !mine.isEmpty else { continue }
        let onDuty = duty[day]?[chair]
        let allowed = facts.allowedOnDuty[chair][day]
        for clique in cliques {
          let inside = mine.filter { clique.contains(items[$0]) }
          let counted = allowed == 0 ? onDuty : nil
          guard inside.count > 1 || (counted != nil && !inside.isEmpty) else { continue }
          addRow(
            .clique(clique), chair, inside, items, capacity: 1, counted.map { ($0, 1) }, &built)
        }
        let limit = pool.dayLimit(chair, day) ?? 0
        if mine.count > limit || (onDuty != nil && mine.count > allowed) {
          addRow(
            .day(day), chair, mine, items, capacity: limit, onDuty.map { ($0, limit - allowed) },
            &built)
        }
      }
    }
    let byWeek = Dictionary(grouping: needs.indices, by: { items[$0].week })
    for (week, indexes) in byWeek.sorted(by: { $0.key < $1.key }) {
      for chair in 0..<pool.memberCount {
        let mine = indexes.filter { items[$0].eligible.contains(chair) }
        let limit = pool.weekLimit(chair, week) ?? .max
        if mine.count > limit {
          addRow(.week(week), chair, mine, items, capacity: limit, nil, &built)
        }
      }
    }
  }

  private func addRow(
    _ count: StaffingRows.Count, _ chair: Int, _ indexes: [Int], _ items: [StaffItem],
    capacity: Int, _ duty: (variable: VariableIndex, coefficient: Int)?, _ built: inout Built
  ) {
    var terms = indexes.map { index -> Term in
      Term(built.served[index][items[index].eligible.firstIndex(of: chair)!], 1)
    }
    if let duty, duty.coefficient > 0 {
      terms.append(Term(duty.variable, Double(duty.coefficient)))
      built.dutyUse[duty.variable, default: []].append((built.rows.count, duty.coefficient))
    }
    let constraint = built.model.addConstraint(terms, .atMost(Double(capacity)))
    built.rows.append((StaffingRows.Row(member: chair, count: count), constraint))
  }

  private func addCaseloads(_ needs: [Need], _ elsewhere: FamiliesTaken?, to built: inout Built) {
    for (chair, limit) in facts.freeCaseload.enumerated() {
      guard let limit else { continue }
      let taken = elsewhere?.taken[chair] ?? []
      let free = limit - taken.count
      var families: [Int: [VariableIndex]] = [:]
      for (index, need) in needs.enumerated() where elsewhere != nil || need.counts {
        guard let family = need.newFamily, !taken.contains(family),
          let position = need.item.eligible.firstIndex(of: chair)
        else { continue }
        families[family, default: []].append(built.served[index][position])
      }
      if families.count <= free { continue }
      let over = built.model.addVariable(.atLeast(0), cost: Double(facts.caseloadWeight))
      var terms = [Term(over, -1)]
      for (_, variables) in families.sorted(by: { $0.key < $1.key }) {
        guard variables.count > 1 else {
          terms.append(Term(variables[0], 1))
          continue
        }
        let taken = built.model.addVariable(.between(0, 1), cost: 0)
        for variable in variables {
          built.model.addConstraint([Term(variable, 1), Term(taken, -1)], .atMost(0))
        }
        terms.append(Term(taken, 1))
      }
      let constraint = built.model.addConstraint(terms, .atMost(Double(free)))
      built.rows.append((StaffingRows.Row(member: chair, count: .caseload), constraint))
    }
  }
}

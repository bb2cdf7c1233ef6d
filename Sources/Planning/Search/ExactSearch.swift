internal import Conferences
internal import LinearModels

/// The integer search over the candidates that a better plan could still use. What shares no row
/// is solved apart; what cannot be staffed comes back as a cut, until the answer can be.
struct ExactSearch {
  let master: Master
  let solver: any LinearSolver
  /// For each conference, the candidates kept; empty with `mayBeUnplaced` false proves that no
  /// better plan exists.
  let kept: [[Candidate]]
  let mayBeUnplaced: [Bool]
  let limits: SolveLimits

  enum Answer {
    /// The best plan over what was kept, and a bound over it in steps.
    case found(selection: [Candidate?], value: Int, bound: Int)
    /// Nothing that was kept makes a plan.
    case nothing
    /// The work ran out; the bound holds over what was kept.
    case unfinished(bound: Int)
  }

  private struct Piece {
    var conferences: [Int]
    var rows: [Int]
  }

  /// Solves once over all pieces with the cuts known so far.
  func solve() throws -> Answer {
    let rows = master.tierLimits.map { Master.Row.tier($0) } + usableCuts()
    guard !kept.indices.contains(where: { kept[$0].isEmpty && !mayBeUnplaced[$0] }) else {
      return .nothing
    }
    let table = try CoefficientTable(
      master: master, rows: rows, kept: kept, mayBeUnplaced: mayBeUnplaced)
    var selection: [Candidate?] = kept.map { $0.count == 1 ? $0[0] : nil }
    let all = pieces(table)
    var value = all.contains { carriesChairing($0, table) } ? 0 : leastChairing
    var bound = value
    var isFinished = true
    for piece in all {
      switch try solve(piece, table) {
      case .nothing: return .nothing
      case .unfinished(let pieceBound):
        isFinished = false
        bound += pieceBound
      case .found(let chosen, let pieceValue, let pieceBound):
        for (index, candidate) in zip(piece.conferences, chosen) { selection[index] = candidate }
        value += pieceValue
        bound += pieceBound
      }
    }
    return isFinished
      ? .found(selection: selection, value: value, bound: bound) : .unfinished(bound: bound)
  }

  /// What chairing costs at least, where no row of the model says more.
  private var leastChairing: Int {
    master.position == master.tierScale.standards ? master.sharedLeast(.chairing) : 0
  }

  private func carriesChairing(_ piece: Piece, _ table: CoefficientTable) -> Bool {
    sharedCosts(piece, table).contains(.chairing)
  }

  /// Halved cuts follow from the others as soon as choices are whole, so of them only those are worth
  /// their row that bound in a relaxation.
  private func usableCuts() -> [Master.Row] {
    let board = master.board
    return board.cuts.indices.compactMap { index in
      if board.isRetired[index] { return nil }
      if case .halved = board.cuts[index].form, !board.isLively[index] { return nil }
      return board.cuts[index].shared.isEmpty || master.countsShared ? .cut(index) : nil
    }
  }

  /// Groups conferences that share a row which their kept candidates could violate.
  private func pieces(_ table: CoefficientTable) -> [Piece] {
    var parent = Array(kept.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }
    func join(_ conferences: [Int]) {
      for conference in conferences { parent[root(conference)] = root(conferences[0]) }
    }
    for row in table.binding { join(table.conferences(in: row)) }
    for group in sharing(table) { join(group.flatMap { table.conferences(in: $0) }) }
    var byRoot: [Int: Piece] = [:]
    for conference in kept.indices {
      byRoot[root(conference), default: Piece(conferences: [], rows: [])].conferences.append(
        conference)
    }
    for (row, home) in homes(table) {
      if let home {
        byRoot[root(home)]?.rows.append(row)
      } else {
        byRoot[-1, default: Piece(conferences: [], rows: [])].rows.append(row)
      }
    }
    return byRoot.sorted { $0.key < $1.key }.map(\.value)
  }

  /// A conference in whose piece each binding row belongs: one that has a choice in it, else one
  /// that has a choice in a row it shares a cost with; nil when nobody has.
  private func homes(_ table: CoefficientTable) -> [(row: Int, conference: Int?)] {
    var home: [Int: Int] = [:]
    for group in sharing(table) {
      let conference = group.lazy.compactMap { table.conferences(in: $0).first }.first
      for row in group { home[row] = conference }
    }
    return table.binding.map { ($0, table.conferences(in: $0).first ?? home[$0]) }
  }

  /// Rows that one shared cost ties together; a settled standards tier ties all shared costs.
  private func sharing(_ table: CoefficientTable) -> [[Int]] {
    let carrying = table.binding.filter { master.carriesShared(table.rows[$0]) }
    if master.tierLimits.contains(where: { $0.position == master.tierScale.standards }) {
      return [carrying]
    }
    var groups: [(costs: Set<SharedCost>, rows: [Int])] = []
    for row in carrying {
      let costs = Set(master.shared(table.rows[row]).map(\.cost))
      let touched = groups.filter { !$0.costs.isDisjoint(with: costs) }
      groups.removeAll { !$0.costs.isDisjoint(with: costs) }
      groups.append(
        (
          touched.reduce(costs) { $0.union($1.costs) }, touched.flatMap(\.rows) + [row]
        ))
    }
    return groups.map { $0.rows.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Columns times nodes that one piece may take; counted, so that every machine stops at the same
  /// place. A few seconds of an ordinary computer.
  private static let columnNodes = 700_000
  /// A piece with more columns than this is left to its bound.
  private static let maximumColumns = 12_000

  private func solve(_ piece: Piece, _ table: CoefficientTable) throws -> Answer {
    if piece.rows.isEmpty { return cheapest(piece) }
    let size = piece.conferences.reduce(0) { $0 + kept[$1].count }
    if size > Self.maximumColumns { return .unfinished(bound: leastCost(piece)) }
    var model = LinearModel()
    var columns: [[(candidate: Candidate?, variable: VariableIndex)]] = []
    var terms: [Int: [Term]] = [:]
    for conference in piece.conferences {
      var own: [(candidate: Candidate?, variable: VariableIndex)] = []
      for (number, candidate) in kept[conference].enumerated() {
        let variable = model.addVariable(
          .between(0, 1), cost: Double(master.cost(candidate.costs, master.position)),
          isWhole: true)
        for (row, coefficient) in table.entries(conference, number) {
          terms[row, default: []].append(Term(variable, scaled(coefficient)))
        }
        own.append((candidate, variable))
      }
      if mayBeUnplaced[conference] {
        let variable = model.addVariable(
          .between(0, 1),
          cost: Double(master.cost(master.space.unplaced[conference], master.position)),
          isWhole: true)
        for (row, coefficient) in table.unplacedEntries(conference) {
          terms[row, default: []].append(Term(variable, scaled(coefficient)))
        }
        own.append((nil, variable))
      }
      model.addConstraint(own.map { Term($0.variable, 1) }, .exactly(1))
      columns.append(own)
    }
    let shared = addShared(piece, table, to: &model, &terms)
    if let chairing = shared[.chairing], master.watchesChairing {
      addDuty(piece, columns, to: &model, chairing: chairing)
    }
    for row in piece.rows {
      model.addConstraint(terms[row] ?? [], .atMost(scaled(table.limit(row))))
    }
    var limits = limits
    limits.maximumNodes = min(limits.maximumNodes ?? .max, max(20, Self.columnNodes / max(1, size)))
    return answer(try solver.solve(model, limits: limits).unlessStopped(), columns)
  }

  /// What a piece costs at the least, whatever goes together.
  private func leastCost(_ piece: Piece) -> Int {
    piece.conferences.reduce(0) { sum, conference in
      let costs = kept[conference].map { master.cost($0.costs, master.position) }
      let without =
        mayBeUnplaced[conference]
        ? [master.cost(master.space.unplaced[conference], master.position)] : []
      return sum + ((costs + without).min() ?? 0)
    }
  }

  private func scaled(_ coefficient: Int) -> Double {
    Double(coefficient) / Double(PoolPrices.unit)
  }

  private func addShared(
    _ piece: Piece, _ table: CoefficientTable, to model: inout LinearModel,
    _ terms: inout [Int: [Term]]
  ) -> [SharedCost: VariableIndex] {
    var variables: [SharedCost: VariableIndex] = [:]
    for shared in sharedCosts(piece, table) {
      let variable = model.addVariable(
        MasterModel.range(master.sharedSpan(shared)),
        cost: master.position == master.tierScale.standards ? Double(master.sharedStep(shared)) : 0,
        isWhole: true)
      variables[shared] = variable
      for row in piece.rows {
        let coefficient = master.sharedCoefficient(shared, in: table.rows[row])
        if coefficient != 0 { terms[row, default: []].append(Term(variable, scaled(coefficient))) }
      }
    }
    return variables
  }

  /// What duty costs beside the piece's conferences and those without a choice.
  private func addDuty(
    _ piece: Piece, _ columns: [[(candidate: Candidate?, variable: VariableIndex)]],
    to model: inout LinearModel, chairing: VariableIndex
  ) {
    let needs = master.space.candidates.needs
    let inside = Set(piece.conferences)
    let certain = kept.indices.filter {
      !inside.contains($0) && kept[$0].count == 1 && !mayBeUnplaced[$0]
    }.compactMap {
      needs.item(kept[$0][0], .chairs).map { (item: $0, variable: VariableIndex?.none) }
    }
    let chosen = columns.joined().compactMap { column in
      column.candidate.flatMap { needs.item($0, .chairs) }.map {
        (item: $0, variable: VariableIndex?.some(column.variable))
      }
    }
    let staffing = master.separation.staffing
    DutyModel(facts: staffing.facts, pool: staffing.pools[.chairs]).add(
      certain + chosen, to: &model, chairing: chairing,
      step: master.tierScale.steps[master.tierScale.standards])
  }

  private func sharedCosts(_ piece: Piece, _ table: CoefficientTable) -> [SharedCost] {
    guard master.countsShared else { return [] }
    var costs = Set(piece.rows.flatMap { master.shared(table.rows[$0]).map(\.cost) })
    if piece.rows.contains(where: { master.isStandardsLimit(table.rows[$0]) }) {
      costs.insert(.chairing)
    }
    return costs.sorted { $0.order < $1.order }
  }

  private func cheapest(_ piece: Piece) -> Answer {
    var value = 0
    let chosen = piece.conferences.map { conference -> Candidate? in
      let best = kept[conference].min {
        master.cost($0.costs, master.position) < master.cost($1.costs, master.position)
      }
      let cost = best.map { master.cost($0.costs, master.position) } ?? .max
      let without = master.cost(master.space.unplaced[conference], master.position)
      if mayBeUnplaced[conference], without < cost {
        value += without
        return nil
      }
      value += cost
      return best
    }
    return .found(selection: chosen, value: value, bound: value)
  }

  private func answer(
    _ outcome: Outcome, _ columns: [[(candidate: Candidate?, variable: VariableIndex)]]
  ) -> Answer {
    master.work.nodes += outcome.work.nodes
    master.work.simplexIterations += outcome.work.simplexIterations
    let bound = outcome.bound.map { Int(($0 - 1e-6).rounded(.up)) }
    guard let solution = outcome.solution else {
      return outcome.ending == .infeasible ? .nothing : .unfinished(bound: bound ?? 0)
    }
    let chosen = columns.map { own in
      own.first { solution.values[$0.variable.position] > 0.5 }?.candidate
    }
    let value = Int(solution.objective.rounded())
    return .found(
      selection: chosen, value: value,
      bound: outcome.ending == .optimal ? value : min(value, bound ?? 0))
  }
}

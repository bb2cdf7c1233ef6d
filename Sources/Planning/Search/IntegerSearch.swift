internal import LinearModels

/// Looks for a better plan among given candidates by integer models: solves, staffs the answer, and
/// solves again with what the staffing refuted, until an answer stands or none is left.
struct IntegerSearch {
  let master: Master
  /// Of the relaxation of the same tier.
  let reduced: ReducedCosts
  let incumbent: Incumbent
  let solver: any LinearSolver
  let limits: SolveLimits
  /// How often an answer may be refuted.
  let maximumAnswers: Int
  /// Nodes of one integer solve.
  let maximumNodes: Int
  /// Columns times nodes that all answers together may take: counted, so that every machine stops
  /// at the same place.
  let maximumEffort: Int

  /// - Parameter isListed: whether a candidate of an active conference may be chosen.
  /// - Returns: a bound over what may be chosen, in steps; no more than the best value then known.
  func run(where isListed: (Candidate) -> Bool) throws -> Int {
    let relaxed = ceilDivide(reduced.prices.bound, Master.scale)
    var effort = 0
    for _ in 0..<maximumAnswers where effort < maximumEffort {
      let value = incumbent.value(master.position)
      if limits.stop?.isRaised ?? false || relaxed >= value { return relaxed }
      let search = try exactSearch(most: (value - 1) * Master.scale, where: isListed)
      let nodesBefore = master.work.nodes
      let answer = try search.solve()
      effort += (master.work.nodes - nodesBefore + 10) * search.kept.reduce(0) { $0 + $1.count }
      switch answer {
      case .nothing: return value
      case .unfinished(let bound): return min(value, max(relaxed, bound))
      case .found(let selection, let found, let bound):
        if bound >= value { return value }
        if found >= value { return max(relaxed, bound) }
        for cut in try incumbent.offer(selection, master.position, expected: found) {
          _ = master.board.add(cut)
        }
      }
    }
    return relaxed
  }

  private func exactSearch(
    most: Int, where isListed: (Candidate) -> Bool
  ) throws -> ExactSearch {
    var kept = try master.space.open.indices.map { conference in
      try master.stop?.check()
      return master.isActive(conference)
        ? master.open(conference).filter { isListed($0) && reduced.bound(with: $0) <= most } : []
    }
    for candidate in master.settled { kept[candidate.conference] = [candidate] }
    var limits = limits
    limits.maximumNodes = maximumNodes
    return ExactSearch(
      master: master, solver: solver, kept: kept,
      mayBeUnplaced: kept.indices.map {
        master.isActive($0) && master.space.mayBeUnplaced[$0]
          && reduced.boundUnplaced($0) <= most
      }, limits: limits)
  }
}

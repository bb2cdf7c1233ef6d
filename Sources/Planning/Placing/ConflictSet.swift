internal import LinearModels

/// The facts that together refuse a conference every opening that is asked about, in the order in
/// which they are told: the smallest such set, where the work of finding it does not go beyond its
/// budget; else one of which none can be left out.
enum ConflictSet {
  /// - Returns: nil where some opening is open, or none is asked about.
  /// - Throws: `Stopped` when the signal is raised, or `SolverFault`.
  static func find(
    _ standings: Standings, solver: any LinearSolver, stop: StopSignal? = nil
  ) throws -> [Fact]? {
    guard let gathered = GatheredConflict.find(standings) else { return nil }
    var search = SmallestConflict(gathered, in: standings, solver: solver, stop: stop)
    try search.run()
    return search.best.map { standings.table.facts[$0] }
  }
}

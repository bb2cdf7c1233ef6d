internal import LinearModels

/// The columns that a model begins with: cheap ones, what the plan at hand has, and what is suggested.
extension MasterModel {
  /// Cheap columns a conference starts with.
  private static let firstColumns = 3

  func addFirstColumns(_ suggested: [Candidate], _ incumbent: [Candidate?]) throws {
    for candidate in suggested { try addColumn(candidate) }
    for conference in master.active {
      if master.space.mayBeUnplaced[conference] { try addUnplaced(conference) }
      let cheapest = master.open(conference).sorted {
        (master.cost($0.costs, master.position), Self.spread($0), $0.number)
          < (master.cost($1.costs, master.position), Self.spread($1), $1.number)
      }
      if let now = incumbent[conference] { try addColumn(now) }
      for candidate in cheapest.prefix(Self.firstColumns) { try addColumn(candidate) }
    }
  }

  /// Starts from a plan: it meets every row, so nothing has to be found before it can be bettered.
  func start(from plan: [Candidate?]) throws {
    for column in columns where column.candidate?.number == plan[column.conference]?.number {
      try session.exchange(constraint(of: column.conference)!, for: column.variable)
    }
  }

  /// An order of a conference's candidates in which others' are likely to come otherwise, so that
  /// not everybody begins with the same slots.
  private static func spread(_ candidate: Candidate) -> UInt32 {
    UInt32(truncatingIfNeeded: candidate.conference * 7919 + candidate.slot + 1) &* 2_654_435_761
  }
}

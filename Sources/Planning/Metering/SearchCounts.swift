/// Work that is counted, not timed, and so is the same on every machine.
public struct SearchCounts: Sendable, Hashable {
  /// Times the solver was asked.
  public internal(set) var solves = 0
  /// Simplex iterations of all solves.
  public internal(set) var simplexIterations = 0
  /// Nodes of all integer solves.
  public internal(set) var nodes = 0
  /// Rows of the model that had most.
  public internal(set) var rows = 0
  /// Columns of the model that had most.
  public internal(set) var columns = 0
  /// Different cuts found in all tiers.
  public internal(set) var cuts = 0

  public init() {}
}

/// What planning is at. Bounds, cuts and staffing interrupt the search, and are not counted in it.
public enum SearchPhase: String, Sendable, Hashable, CaseIterable {
  /// Limits, the slots that each conference may have, and the clerk's plan to begin with.
  case presolve
  /// The relaxation over everything, tier by tier.
  case bound
  /// Looking for rows that a relaxation violates.
  case cuts
  /// Windows, dives, integer models, and dividing the plans.
  case search
  /// Naming chairs, minute-takers and rooms.
  case staffing
  /// Checking the plan, the mid-way meetings, and the reasons in words.
  case explaining
}

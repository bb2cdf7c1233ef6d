public import Planning

extension SearchCounts {
  /// The counts by their names in recordings and thresholds.
  public var named: [String: Int] {
    [
      "solves": solves, "simplex iterations": simplexIterations, "nodes": nodes, "rows": rows,
      "columns": columns, "cuts": cuts,
    ]
  }
}

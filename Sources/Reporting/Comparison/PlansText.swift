internal import Conferences

/// Plans side by side for the terminal: what there is to say of them, then the tables.
struct PlansText {
  let comparison: Comparison
  /// What is said first.
  let lines: [String]

  var text: String { (lines + tables).joined(separator: "\n") }

  private var tables: [String] {
    guard let weeks = comparison.all.lazy.compactMap({ $0.figures?.use.weeks }).first else {
      return []
    }
    let rows = ComparisonRows(comparison: comparison)
    return ["", "What each plan is worth in points, and the difference to the first"]
      + TextTable(headings: rows.tiers.map(\.rawValue), rows: rows.worth).lines
      + ["", "What becomes of conferences, and how full the unit is"]
      + TextTable(headings: Measure.all.map(\.title), rows: rows.measures).lines
      + ["", "In time by kind: conferences, and children in brackets"]
      + TextTable(headings: rows.kindsThere.map(\.words), rows: rows.kinds).lines
      + [""] + Measure.notes(weeks: weeks)
  }
}

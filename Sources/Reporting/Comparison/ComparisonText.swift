public import Conferences

/// A comparison for the terminal: a sentence a plan, then the tables.
public struct ComparisonText: Sendable {
  private let comparison: Comparison

  public init(_ comparison: Comparison) { self.comparison = comparison }

  public var text: String {
    let words = ComparisonWords(comparison: comparison)
    let rows = ComparisonRows(comparison: comparison)
    let sentences = words.sentences.map { "\($0.name): \($0.sentence)" }
    var lines = [words.headline, ""] + sentences
    guard let weeks = comparison.all.lazy.compactMap({ $0.figures?.use.weeks }).first else {
      return lines.joined(separator: "\n")
    }
    lines += ["", "What each plan is worth, and the difference to the first"]
    lines += TextTable(headings: rows.tiers.map(\.rawValue), rows: rows.worth).lines
    lines += ["", "What becomes of conferences, and how full the unit is"]
    lines += TextTable(headings: Measure.all.map(\.title), rows: rows.measures).lines
    lines += ["", "In time by kind: conferences, and children in brackets"]
    lines += TextTable(headings: rows.kindsThere.map(\.words), rows: rows.kinds).lines
    return (lines + [""] + Measure.notes(weeks: weeks)).joined(separator: "\n")
  }
}

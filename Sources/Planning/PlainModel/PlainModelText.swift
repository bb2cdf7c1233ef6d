public import Conferences
public import LinearModels

/// The plain model as text.
extension PlainModel {
  /// The first line of every text.
  public static let mark = "quorate, a plain model of a whole scenario"

  /// The model that minimises one tier, in free MPS. Columns are c1, c2 and so on, in the order of
  /// ``meaning(ofColumn:)``; rows r1, r2 and so on; the objective and the rows of settled tiers have
  /// the tiers' names.
  public func text(minimising tier: Tier, settled: [(tier: Tier, value: Weight)] = []) -> MPSText {
    let names = MPSText.Names(
      objective: tier.rawValue, variables: columns.indices.map(Self.name(ofColumn:)),
      constraints: rows.indices.map { "r\($0 + 1)" } + settled.map(\.tier.rawValue))
    return MPSText(
      model(minimising: tier, settled: settled), title: "quorate", names: names,
      remarks: remarks(tier, settled))
  }

  /// What a column is called in the text: "c1" for the first.
  public static func name(ofColumn column: Int) -> String { "c\(column + 1)" }

  private func remarks(_ tier: Tier, _ settled: [(tier: Tier, value: Weight)]) -> [String] {
    [Self.mark, "\(columns.count) columns, \(rows.count) rows", "minimise \(tier.rawValue)"]
      + settled.map { "such that \($0.tier.rawValue) is at most \($0.value)" } + stretches
  }

  /// Which rows say what: "r2 to r17: H0: a conference has one booking or none".
  private var stretches: [String] {
    var found: [String] = []
    var first = 0
    for (number, row) in rows.enumerated() {
      let isLast = number + 1 == rows.count || rows[number + 1].rule != row.rule
      guard isLast else { continue }
      found.append("r\(first + 1) to r\(number + 1): \(row.rule.rawValue)")
      first = number + 1
    }
    return found
  }
}

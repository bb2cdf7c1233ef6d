public import Conferences

/// A comparison for the terminal, as a table and as a page.
public struct ComparisonReport: Sendable {
  private let comparison: Comparison

  public init(_ comparison: Comparison) { self.comparison = comparison }

  public var text: String { PlansText(comparison: comparison, lines: lines).text }

  /// A headline, an empty line, and what each plan has otherwise, a sentence each.
  public var lines: [String] {
    let words = ComparisonWords(comparison: comparison)
    return [words.headline, ""] + words.sentences.map { "\($0.name): \($0.sentence)" }
  }

  public var csv: [UInt8] { PlansTable(comparison: comparison).bytes }

  /// What every table of plans begins with.
  public static var csvMark: String { PlansTable.mark }

  public var page: [UInt8] {
    let words = ComparisonWords(comparison: comparison)
    return PlansPage(
      kicker: "comparison", headline: words.headline, comparison: comparison,
      sentences: words.sentences.map(\.sentence)
    ).bytes
  }
}

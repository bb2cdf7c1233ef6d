public import Conferences

/// A comparison for the terminal, as a table and as a page.
public struct ComparisonReport: Sendable {
  private let comparison: Comparison

  public init(_ comparison: Comparison) { self.comparison = comparison }

  public var text: String { PlansText(comparison: comparison, lines: explained).text }

  /// A headline, an empty line, and what each plan has otherwise, a sentence each; then what else was
  /// planned.
  public var lines: [String] {
    let words = ComparisonWords(comparison: comparison)
    return [words.headline, ""] + words.sentences.map { "\($0.name): \($0.sentence)" }
      + words.besides
  }

  /// The same with what each supposes.
  private var explained: [String] {
    let words = ComparisonWords(comparison: comparison)
    let others = zip(comparison.others, words.sentences.dropFirst()).flatMap { plan, told in
      ["\(plan.name): \(plan.what)", "  \(told.sentence.capitalisedFirst)"]
    }
    return [words.headline, ""]
      + words.sentences.prefix(1).map { "\($0.name): \($0.sentence)" } + others
  }

  public var csv: [UInt8] { PlansTable(comparison: comparison).bytes }

  /// What every table of plans begins with.
  public static var csvMark: String { PlansTable.mark }

  public var page: [UInt8] {
    let words = ComparisonWords(comparison: comparison)
    return PlansPage(
      kicker: "comparison", headline: words.headline, comparison: comparison,
      sentences: words.sentences.map(\.sentence), besides: words.besides
    ).bytes
  }
}

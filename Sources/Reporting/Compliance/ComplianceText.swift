internal import Conferences
internal import WorkingTime

/// A report for the terminal, to be pasted into a letter: figures below one another in columns.
struct ComplianceText {
  let compliance: Compliance

  /// Conferences told one by one, and busiest people and rooms told; all are in JSON and on the page.
  private static let mostTold = 12

  var text: String {
    let words = ComplianceWords(compliance: compliance)
    let head = [words.title, words.headline] + words.notes
    guard !compliance.isEmpty else { return head.joined(separator: "\n") }
    let sections =
      [head, shares, oneByOne(words), moves] + LoadTable.all(compliance).map(load)
      + [["How this is counted"] + words.counting.map { "  \($0)" }]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// All tables, aligned with one another.
  private var shares: [String] {
    let tables = compliance.tables.filter { !$0.rows.isEmpty }
    let columns = ShareColumns(tables.flatMap(\.rows).map(\.share))
    let width = tables.flatMap(\.rows).map(\.words.count).max() ?? 0
    return ["".padded(toLeft: width + 4) + columns.headings]
      + tables.flatMap { table in
        [table.title]
          + table.rows.map { "  \($0.words.padded(toLeft: width))  \(columns.line($0.share))" }
      }
  }

  private func oneByOne(_ words: ComplianceWords) -> [String] {
    guard !compliance.late.isEmpty else { return [] }
    let rest = compliance.late.count - Self.mostTold
    return ["Not in time, one by one"]
      + compliance.late.prefix(Self.mostTold).map { "  \(words.line($0))" }
      + (rest > 0 ? ["  and \(rest) more, with --json or --page"] : [])
  }

  private var moves: [String] {
    let moves = Move.all(compliance)
    guard !moves.isEmpty else { return [] }
    let rest = moves.count - Self.mostTold
    return ["Published dates that change"] + moves.prefix(Self.mostTold).map { "  \($0.line)" }
      + (rest > 0 ? ["  and \(rest) more, with --json or --page"] : [])
  }

  private func load(_ table: LoadTable) -> [String] {
    guard !table.rows.isEmpty else { return [] }
    let told = table.rows.prefix(Self.mostTold)
    let first = (told.map(\.name) + [table.title]).map(\.count).max() ?? 0
    let widths = table.headings.dropFirst().enumerated().map { column, heading in
      (told.map { $0.cells[column] } + [heading]).map(\.count).max() ?? 0
    }
    let line = { (name: String, cells: [String]) in
      name.padded(toLeft: first + 2)
        + zip(cells, widths).map { "  " + $0.padded(toRight: $1) }.joined()
    }
    let rest = table.rows.count - told.count
    return [line(table.title, Array(table.headings.dropFirst()))]
      + told.map { line("  \($0.name)", $0.cells) }
      + (rest > 0 ? ["  and \(rest) more, with --json or --page"] : [])
  }
}

/// "12 of 13  92.3 %  22 of 24  91.7 %", under its headings.
struct ShareColumns {
  private let digits: Int
  private var width: Int { 2 * digits + " of ".count }

  /// - Parameter shares: all that are to stand below one another.
  init(_ shares: [Share]) {
    let most = shares.map { max($0.ofConferences, $0.ofChildren) }.max() ?? 0
    digits = max(4, String(most).count)
  }

  var headings: String {
    "conferences".padded(toRight: width) + String(repeating: " ", count: 9)
      + "children".padded(toRight: width + 3)
  }

  func line(_ share: Share) -> String {
    part(share.conferences, share.ofConferences, share.percentOfConferences)
      + "   " + part(share.children, share.ofChildren, share.percentOfChildren)
  }

  private func part(_ part: Int, _ whole: Int, _ percent: String?) -> String {
    let counts =
      String(part).padded(toRight: digits) + " of " + String(whole).padded(toRight: digits)
    return counts + (percent.map { "\($0) %" } ?? "–").padded(toRight: 9)
  }
}

extension String {
  /// With blanks after it, or as it is.
  func padded(toLeft width: Int) -> String { self + blanks(width) }
  /// With blanks before it, or as it is.
  func padded(toRight width: Int) -> String { blanks(width) + self }
  private func blanks(_ width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count))
  }
}

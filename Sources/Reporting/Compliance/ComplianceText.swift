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
      [
        head, shares, oneByOne("Not in time, one by one", compliance.late, words),
        oneByOne("Still open, one by one", compliance.open, words),
        moves(ComplianceWords.moves, compliance.moves),
        moves(ComplianceWords.agreedBefore, compliance.agreedBefore),
      ] + LoadTable.all(compliance).map(load)
      + [["How this is counted"] + words.counting.map { "  \($0)" }]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// All tables, aligned with one another.
  private var shares: [String] {
    let lines = compliance.tables.flatMap(lines)
    let columns = ShareColumns(lines.compactMap(\.row?.share))
    let width = lines.map(\.name.count).max() ?? 0
    return [columns.headings(after: width)]
      + lines.map { line in
        guard let row = line.row else { return line.name }
        return line.name.padded(toLeft: width) + "  "
          + (row.isOpen ? columns.open(row.share) : columns.line(row.share))
      }
  }

  private typealias Line = (name: String, row: ShareTable.Row?)

  /// A whole stands beside the title. What there is nothing of is left out, and groups of which there
  /// is only one.
  private func lines(_ table: ShareTable) -> [Line] {
    guard let first = table.rows.first else { return [("\(table.title): none", nil)] }
    if table.hasWhole {
      let groups = table.rows.dropFirst()
      return [(table.title, first)]
        + (groups.count > 1 ? groups.map { ("  \($0.words)", $0) } : [])
    }
    let rows = table.rows.filter { table.areParts ? $0.share.conferences > 0 : true }
    return rows.isEmpty
      ? [("\(table.title): none", nil)]
      : [(table.title, nil)] + rows.map { ("  \($0.words)", $0) }
  }

  private func oneByOne(_ title: String, _ reasons: [LateReason], _ words: ComplianceWords)
    -> [String]
  {
    guard !reasons.isEmpty else { return [] }
    let rest = reasons.count - Self.mostTold
    return [title] + reasons.prefix(Self.mostTold).map { "  \(words.line($0))" }
      + (rest > 0 ? ["  and \(rest) more, with --json or --page"] : [])
  }

  private func moves(_ title: String, _ moves: [Authorisation]) -> [String] {
    guard !moves.isEmpty else { return [] }
    let rest = moves.count - Self.mostTold
    return [title] + moves.prefix(Self.mostTold).map { "  \(MoveWords(move: $0).line)" }
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

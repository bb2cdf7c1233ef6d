/// A table for the terminal: names to the left, cells to the right below their headings.
struct TextTable {
  let headings: [String]
  let rows: [ComparisonRows.Row]

  /// Headings longer than this are broken at blanks.
  private static let gap = 2

  var lines: [String] {
    let names = rows.map(\.name)
    let first = names.map(\.count).max() ?? 0
    let widths = headings.indices.map { column in
      ([headings[column]] + rows.compactMap { $0.cells?[column] }).map(\.count).max() ?? 0
    }
    let head = line("", headings, first, widths)
    return [head]
      + rows.map { row in
        row.cells.map { line(row.name, $0, first, widths) }
          ?? Self.padded(row.name, to: first, atEnd: true) + "  no figures"
      }
  }

  private func line(_ name: String, _ cells: [String], _ first: Int, _ widths: [Int]) -> String {
    let gap = String(repeating: " ", count: Self.gap)
    return Self.padded(name, to: first, atEnd: true)
      + zip(cells, widths).map { gap + Self.padded($0, to: $1, atEnd: false) }.joined()
  }

  private static func padded(_ text: String, to width: Int, atEnd: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return atEnd ? text + blanks : blanks + text
  }
}

/// A table for the terminal: names to the left, cells to the right below their headings.
struct TextTable {
  let headings: [String]
  let rows: [ComparisonRows.Row]

  /// Blanks between columns.
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
          ?? row.name.padded(toLeft: first) + "  no figures"
      }
  }

  private func line(_ name: String, _ cells: [String], _ first: Int, _ widths: [Int]) -> String {
    name.padded(toLeft: first)
      + zip(cells, widths).map { $0.padded(toRight: $1 + Self.gap) }.joined()
  }
}

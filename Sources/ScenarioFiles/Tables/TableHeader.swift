/// The first row of a table: which column stands where, and what is wrong with the headings.
struct TableHeader {
  let layout: TableLayout
  let head: CSVText.Row
  let findings: Findings

  /// Where each column stands; nil with errors found when a needed one is missing or doubtful.
  func positions(below rows: ArraySlice<CSVText.Row>) -> [String: Int]? {
    var positions: [String: Int] = [:]
    var isSound = true
    for (index, heading) in head.cells.enumerated() {
      if heading.isEmpty {
        checkBlank(at: index, below: rows)
      } else if !layout.names.contains(heading) {
        refuse(heading)
      } else if positions.updateValue(index, forKey: heading) != nil {
        error(heading, "the column is there twice; keep one")
        isSound = false
      }
    }
    for column in layout.columns where positions[column.name] == nil {
      switch column.need {
      case .cell, .column:
        error(column.name, "the column is missing; add it")
        isSound = false
      case .nothing: break
      }
    }
    return isSound ? positions : nil
  }

  /// A heading that the table does not know.
  private func refuse(_ heading: String) {
    if PersonalData.isAskedFor(by: heading) {
      error(
        heading,
        "this column asks for personal data; the planner works on references only, so take the "
          + "column out")
    } else {
      error(heading, "unknown column" + nearest(heading))
    }
  }

  private func nearest(_ heading: String) -> String {
    let word = heading.lowercased().replacing(" ", with: "_")
    if let name = Nearest.name(to: word, among: layout.names) { return "; nearest known: \(name)" }
    return "; known are \(layout.names.joined(separator: ", "))"
  }

  /// Excel leaves blank columns behind; only one with something in it is wrong.
  private func checkBlank(at index: Int, below rows: ArraySlice<CSVText.Row>) {
    guard rows.contains(where: { $0.cells.indices.contains(index) && !$0.cells[index].isEmpty })
    else { return }
    error(
      Place.withoutHeading,
      "column \(index + 1) has cells but no heading; give it one of "
        + layout.names.joined(separator: ", ") + ", or empty it")
  }

  /// The rows with no cell beyond the headings.
  func fitting(_ text: CSVText) -> [CSVText.Row] {
    let count = head.cells.count
    let rows = text.rows.dropFirst()
    let fitting = rows.filter { row in row.cells.dropFirst(count).allSatisfy(\.isEmpty) }
    let isWider = rows.contains { $0.cells.count > count }
    if isWider, text.separator == UInt8(ascii: ";") { explainSemicolons() }
    for row in rows where !row.cells.dropFirst(count).allSatisfy(\.isEmpty) {
      findings.error(
        Place(layout.file, row.line, Place.wholeRow),
        "\(row.cells.count) cells under \(count) headings; put a cell that holds "
          + "\(text.separatorName) in double quotes")
    }
    return fitting
  }

  /// Lists and patterns hold semicolons of their own, and unquoted ones push cells to the right.
  private func explainSemicolons() {
    let listing = ["slot_starts", "open", "works", "venues", "trained", "facilities", "needs"]
      .filter(layout.names.contains)
    guard !listing.isEmpty else { return }
    error(
      Place.wholeFile,
      "columns are separated by \";\" here, so lists and patterns (\(listing.joined(separator: ", "))"
        + ") need double quotes: \"Mon-Wed; Thu 09:00-13:00\"; or separate columns by commas")
  }

  private func error(_ column: String, _ message: String) {
    findings.error(Place(layout.file, head.line, column), message)
  }
}

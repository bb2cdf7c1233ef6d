/// A table as found in its file: the header understood, the rows still text.
struct TableFile {
  let layout: TableLayout
  private let positions: [String: Int]
  private let textRows: [CSVText.Row]
  private let findings: Findings
  private let patterns = PatternCells()
  /// Whether all of the file could be understood, so that what it does not name does not exist.
  let isComplete: Bool

  var file: String { layout.file }

  /// The rows, in the order of the file.
  var rows: [TableRow] {
    textRows.map {
      TableRow(
        file: file, line: $0.line, cells: $0.cells, positions: positions, findings: findings,
        patterns: patterns)
    }
  }

  /// A table that is not there, or of which nothing can be understood.
  private init(without layout: TableLayout, isComplete: Bool, findings: Findings) {
    self.layout = layout
    self.isComplete = isComplete
    self.findings = findings
    positions = [:]
    textRows = []
  }

  private init(
    layout: TableLayout, positions: [String: Int], rows: [CSVText.Row], isComplete: Bool,
    findings: Findings
  ) {
    self.layout = layout
    self.positions = positions
    textRows = rows
    self.isComplete = isComplete
    self.findings = findings
  }

  static func read(_ layout: TableLayout, from files: FolderFiles) -> TableFile {
    let nothing = TableFile(without: layout, isComplete: false, findings: files.findings)
    if files.presence(of: layout.file) == .missing {
      if !layout.isRequired {
        return TableFile(without: layout, isComplete: true, findings: files.findings)
      }
      files.findings.error(
        Place(layout.file, 1, Place.wholeFile),
        "the table is missing; write it with the columns \(layout.names.joined(separator: ", "))")
      return nothing
    }
    guard let bytes = files.text(of: layout.file) else { return nothing }
    return understand(bytes, as: layout, findings: files.findings) ?? nothing
  }

  /// The table in a file's bytes; nil with errors found when its rows cannot be read.
  static func understand(_ bytes: [UInt8], as layout: TableLayout, findings: Findings)
    -> TableFile?
  {
    let text: CSVText
    do {
      text = try CSVText(bytes)
    } catch {
      findings.error(Place(layout.file, error.line, Place.wholeRow), error.message)
      return nil
    }
    guard let head = text.rows.first else {
      findings.error(
        Place(layout.file, 1, Place.wholeFile), "empty; the first row must name the columns")
      return nil
    }
    let header = TableHeader(layout: layout, head: head, findings: findings)
    guard let positions = header.positions(below: text.rows.dropFirst()) else { return nil }
    let rows = header.fitting(text)
    return TableFile(
      layout: layout, positions: positions, rows: rows,
      isComplete: rows.count == text.rows.count - 1, findings: findings)
  }
}

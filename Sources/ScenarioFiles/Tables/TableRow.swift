internal import WorkingTime

/// One row of a table. Every accessor reads a cell, or finds an error in it and gives nil.
struct TableRow {
  let file: String
  let line: Int
  private let cells: [String]
  private let positions: [String: Int]
  private let findings: Findings
  private let patterns: PatternCells
  /// Cells that stand in a line of their own.
  private let lines: [String: Int]

  /// - Parameter lines: the line of each cell that does not stand in the row's own.
  init(
    file: String, line: Int, cells: [String], positions: [String: Int], findings: Findings,
    patterns: PatternCells, lines: [String: Int] = [:]
  ) {
    self.file = file
    self.line = line
    self.lines = lines
    self.cells = cells
    self.positions = positions
    self.findings = findings
    self.patterns = patterns
  }

  func place(_ column: String) -> Place { Place(file, lines[column] ?? line, column) }

  func error(_ column: String, _ message: String) { findings.error(place(column), message) }
  func note(_ column: String, _ message: String) { findings.note(place(column), message) }

  /// A cell's text, empty where there is none.
  func text(_ column: String) -> String {
    guard let index = positions[column], index < cells.count else { return "" }
    return cells[index]
  }

  /// A cell that must not be empty.
  func needed(_ column: String) -> String? {
    let text = text(column)
    if text.isEmpty { error(column, "empty; this cell is required") }
    return text.isEmpty ? nil : text
  }

  /// The parts of a list separated by `;`.
  func list(_ column: String) -> [String] {
    text(column).utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
      // A cell has one blank between words, and none at its ends.
      let blank = UInt8(ascii: " ")
      let name = part.drop { $0 == blank }
      return name.isEmpty ? nil : String(Substring(name.last == blank ? name.dropLast() : name))
    }
  }

  /// The value that a form reads from a cell; nil when the cell is empty or wrong.
  func optional<Value>(_ column: String, _ form: (String) throws(CellFault) -> Value) -> Value? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    do {
      return try form(text)
    } catch {
      self.error(column, error.message)
      return nil
    }
  }

  /// The value that a form reads from a cell that must not be empty.
  func needed<Value>(_ column: String, _ form: (String) throws(CellFault) -> Value) -> Value? {
    needed(column) == nil ? nil : optional(column, form)
  }

  /// A pattern of days and hours; nil when the cell is empty or wrong.
  func pattern(_ column: String) -> WeeklyPattern? { optional(column, patterns.pattern) }

  /// A pattern in a cell that must not be empty.
  func neededPattern(_ column: String) -> WeeklyPattern? { needed(column, patterns.pattern) }

  /// The values that a form reads from the parts of a list.
  func list<Value>(_ column: String, _ form: (String) throws(CellFault) -> Value) -> [Value] {
    list(column).compactMap { part in
      do throws(CellFault) {
        return try form(part)
      } catch {
        self.error(column, error.message)
        return nil
      }
    }
  }
}

/// What is wrong with a cell, and what would be right.
struct CellFault: Error {
  let message: String
  init(_ message: String) { self.message = message }
}

/// The names that a table defines, and the line of each.
struct NameList {
  /// The table's file.
  let file: String
  /// Whether a name not listed does not exist: false when the table could not be read, and then
  /// nothing is said of names that refer to it.
  let isComplete: Bool
  private let lines: [String: Int]
  private let sorted: [String]

  /// Reads the keys of a table; one that is there twice is an error at its second row.
  /// - Parameters:
  ///   - column: where the error is shown.
  ///   - key: a row's key, nil where it has none.
  init(of table: TableFile, at column: String, key: (TableRow) -> String?) {
    var lines: [String: Int] = [:]
    var isComplete = table.isComplete
    for row in table.rows {
      guard let key = key(row), !key.isEmpty else {
        isComplete = false
        continue
      }
      if let first = lines[key] {
        row.error(column, "\"\(key)\" is there twice, first in line \(first); keep one")
      } else {
        lines[key] = row.line
      }
    }
    file = table.file
    self.isComplete = isComplete
    self.lines = lines
    sorted = lines.keys.sorted()
  }

  /// The names of a scenario that is read already.
  init(_ file: String, names: some Sequence<String>) {
    self.file = file
    isComplete = true
    sorted = names.sorted()
    lines = Dictionary(sorted.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same with one name more, or with another line for it.
  func defining(_ name: String, in line: Int) -> NameList { NameList(self, name, line) }

  private init(_ other: NameList, _ name: String, _ line: Int) {
    file = other.file
    isComplete = other.isComplete
    lines = other.lines.merging([name: line]) { _, new in new }
    sorted = lines.keys.sorted()
  }

  func contains(_ name: String) -> Bool { lines[name] != nil }

  /// Whether a row is the one that defines its name, not a repetition.
  func isDefined(_ name: String, by row: TableRow) -> Bool { lines[name] == row.line }

  /// What to say of a name that is not listed; nil when it is, or when nobody can know.
  func fault(_ name: String) -> String? {
    guard !contains(name), isComplete else { return nil }
    return "\"\(name)\" is not in \(file)" + Nearest.hint(name, among: sorted)
  }
}

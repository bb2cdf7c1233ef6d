/// A table of a scenario: its file, and the columns it may have.
struct TableLayout {
  let file: String
  /// Whether a scenario needs it.
  let isRequired: Bool
  let columns: [Column]

  struct Column {
    let name: String
    let need: Need
  }

  enum Need {
    /// The column and every one of its cells.
    case cell
    /// The column; its cells may be empty.
    case column
    /// Neither.
    case nothing
  }

  var names: [String] { columns.map(\.name) }

  /// - Parameters:
  ///   - cells: columns whose every cell is required.
  ///   - columns: columns that must be there, with cells that may be empty.
  ///   - optional: columns that may be missing.
  init(
    _ file: String, isRequired: Bool = true, cells: [String], columns: [String] = [],
    optional: [String] = []
  ) {
    self.file = file
    self.isRequired = isRequired
    self.columns =
      cells.map { Column(name: $0, need: .cell) }
      + columns.map { Column(name: $0, need: .column) }
      + optional.map { Column(name: $0, need: .nothing) }
  }

  /// The same table under another file's name, which then must be there.
  func inFile(_ name: String) -> TableLayout { TableLayout(file: name, columns: columns) }

  private init(file: String, columns: [Column]) {
    self.file = file
    isRequired = true
    self.columns = columns
  }

  /// Every table, in the order in which they are read and written.
  static let all: [TableLayout] = [
    .venues, .travel, .rooms, .chairs, .workers, .minuteTakers, .agencies, .unavailable, .duty,
    .conferences, .bookings, .authorisations,
  ]
}

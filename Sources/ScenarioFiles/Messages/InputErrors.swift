/// Everything that is wrong with what was read, in order of file and line.
public struct InputErrors: Error, Sendable, Equatable, CustomStringConvertible {
  /// At least one.
  public let errors: [InputError]

  init(_ errors: [InputError]) {
    self.errors = Array(Set(errors)).sorted()
  }

  /// One line an error.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong, and what would be right.
public struct InputError: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let place: Place
  public let message: String

  /// "chairs.csv:4: duty: "y" is neither yes nor no".
  public var description: String { "\(place): \(message)" }

  public static func < (a: Self, b: Self) -> Bool {
    (a.place, a.message) < (b.place, b.message)
  }
}

/// Something worth knowing that keeps nobody from planning.
public struct InputNote: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let place: Place
  public let message: String

  public var description: String { "\(place): \(message)" }

  public static func < (a: Self, b: Self) -> Bool {
    (a.place, a.message) < (b.place, b.message)
  }
}

/// Where in the folder: a file, a line of it as an editor counts them, and a column of the table or
/// a key.
public struct Place: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let file: String
  /// 1 or more.
  public let line: Int
  /// `(file)`, `(row)`, `(blank)` or `(path)` where no column can be named.
  public let column: String

  init(_ file: String, _ line: Int, _ column: String) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// A path at which there is nothing to have lines: no file there, or a folder.
  init(path: String) { self.init(path, 1, Place.wholePath) }

  private static let wholePath = "(path)"
  static let wholeFile = "(file)"
  static let wholeRow = "(row)"
  static let withoutHeading = "(blank)"

  public var description: String {
    column == Place.wholePath ? file : "\(file):\(line): \(column)"
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

/// Comma-separated text after RFC 4180, with the line of every row, since messages must say where.
///
/// Also read: semicolons or tabs between cells, any line ending, line breaks in quoted cells, and
/// the `sep=;` line that Excel understands.
struct CSVText {
  struct Row: Equatable {
    /// The line of the file on which the row begins, from 1.
    let line: Int
    /// Without blanks around them.
    let cells: [String]
    var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
  }

  struct Fault: Error, Equatable {
    let line: Int
    let message: String
  }

  let separator: UInt8
  /// Rows with something in them, the header first.
  private(set) var rows: [Row] = []

  init(_ bytes: [UInt8]) throws(Fault) {
    let start = Separator.find(in: bytes)
    separator = start.separator
    var scanner = CSVScanner(bytes: bytes, separator: separator, from: start.offset)
    scanner.line = start.line
    while let row = try scanner.row() {
      if !row.isBlank { rows.append(row) }
    }
  }

  /// The cells of the first row with something in it, whatever is wrong further down.
  static func headings(_ bytes: [UInt8]) -> [String]? {
    let start = Separator.find(in: bytes)
    var scanner = CSVScanner(bytes: bytes, separator: start.separator, from: start.offset)
    while let row = try? scanner.row() {
      if !row.isBlank { return row.cells }
    }
    return nil
  }

  /// In a message's words.
  var separatorName: String {
    separator == UInt8(ascii: "\t") ? "a tab" : separator == UInt8(ascii: ";") ? "\";\"" : "\",\""
  }
}

/// What stands between the cells of a file.
enum Separator {
  static let known: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// Its bytes, which are no text: a row that holds nothing else is blank.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The one that the header uses most, and where the header begins; said by a `sep=` line where
  /// there is one.
  static func find(in bytes: [UInt8]) -> (separator: UInt8, offset: Int, line: Int) {
    if bytes.count >= 5, bytes.starts(with: Array("sep=".utf8)), known.contains(bytes[4]) {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      return (bytes[4], end, 2)
    }
    var counts = [Int](repeating: 0, count: known.count)
    var isQuoted = false
    var hasText = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"), !isQuoted {
        if hasText { break }
        counts = counts.map { _ in 0 }
        continue
      }
      if let index = known.firstIndex(of: byte) {
        if !isQuoted { counts[index] += 1 }
      } else if byte != UInt8(ascii: " "), !byteOrderMark.contains(byte) {
        hasText = true
      }
    }
    let most = counts.max() ?? 0
    return (known[counts.firstIndex(of: most) ?? 0], 0, 1)
  }
}

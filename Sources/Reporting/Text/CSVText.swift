/// Writes a CSV table as Excel reads it: UTF-8 with BOM, CRLF, quotes where needed.
struct CSVText {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Parameter expectedBytes: about how large it becomes, so that it need not grow.
  init(header: [String], expectedBytes: Int = 0) {
    bytes.reserveCapacity(expectedBytes)
    add(header)
  }

  mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      add(cell)
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ cell: String) {
    let start = bytes.endIndex
    bytes.append(contentsOf: cell.utf8)
    if Self.needsQuotes(bytes[start...]) { putQuotes(around: start...) }
  }

  private mutating func putQuotes(around cell: PartialRangeFrom<Int>) {
    let quote = UInt8(ascii: "\"")
    let content = Array(bytes[cell])
    bytes.removeSubrange(cell)
    bytes.append(quote)
    for byte in content {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Separators of every dialect, line breaks, and blanks at either end, which readers trim.
  private static func needsQuotes(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first, let last = cell.last else { return false }
    let blank = UInt8(ascii: " ")
    return first == blank || last == blank
      || cell.contains {
        switch $0 {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\t"),
          UInt8(ascii: "\r"), UInt8(ascii: "\n"):
          true
        default: false
        }
      }
  }
}

/// Walks once over the bytes of a table and cuts it into cells.
struct CSVScanner {
  let bytes: [UInt8]
  let separator: UInt8
  private var at: Int
  var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(bytes: [UInt8], separator: UInt8, from offset: Int) {
    self.bytes = bytes
    self.separator = separator
    at = offset
  }

  private var atEnd: Bool { at >= bytes.count }

  /// The next row, or nil at the end of the file.
  mutating func row() throws(CSVText.Fault) -> CSVText.Row? {
    guard !atEnd else { return nil }
    let first = line
    var cells: [String] = []
    while true {
      cells.append(try cell())
      if atEnd { break }
      if bytes[at] == separator {
        at += 1
        continue
      }
      endLine()
      break
    }
    return CSVText.Row(line: first, cells: cells)
  }

  private mutating func cell() throws(CSVText.Fault) -> String {
    skipBlanks()
    return !atEnd && bytes[at] == Self.quote ? try quoted() : plain()
  }

  private mutating func plain() -> String {
    let start = at
    while !atEnd, !endsCell(bytes[at]) { at += 1 }
    return CellText.trimmed(bytes[start..<at])
  }

  private mutating func quoted() throws(CSVText.Fault) -> String {
    let opened = line
    at += 1
    var content: [UInt8] = []
    while true {
      guard !atEnd else {
        throw CSVText.Fault(
          line: opened, message: "a quote is opened and never closed; close it or take it out")
      }
      let byte = bytes[at]
      if byte == Self.quote {
        at += 1
        guard !atEnd, bytes[at] == Self.quote else { break }
      }
      if isLineBreak { line += 1 }
      content.append(byte)
      at += 1
    }
    skipBlanks()
    guard atEnd || endsCell(bytes[at]) else {
      throw CSVText.Fault(
        line: line,
        message: "text after a closing quote; write a quote inside a quoted cell twice: \"\"")
    }
    return CellText.trimmed(content[...])
  }

  /// Whether the current byte is the last of a line break: `\n`, or `\r` alone.
  private var isLineBreak: Bool {
    bytes[at] == Self.newline
      || (bytes[at] == Self.carriageReturn
        && (at + 1 == bytes.count || bytes[at + 1] != Self.newline))
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.newline || byte == Self.carriageReturn
  }

  private mutating func endLine() {
    if bytes[at] == Self.carriageReturn, at + 1 < bytes.count, bytes[at + 1] == Self.newline {
      at += 1
    }
    at += 1
    line += 1
  }

  private mutating func skipBlanks() {
    while !atEnd, bytes[at] == UInt8(ascii: " ") { at += 1 }
  }
}

/// A cell's text as people mean it.
enum CellText {
  /// Without blanks at the ends, and with a single space for each run of blanks and line breaks
  /// inside: Excel shows them alike.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return isTidy(bytes) ? text : text.split { isBlank($0) }.joined(separator: " ")
  }

  /// Whether there is nothing to take away: nearly every cell is plain letters, a space between
  /// words, and is told so without a look at what each letter is.
  private static func isTidy(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isAfterBlank = true
    for byte in bytes {
      guard (0x20..<0x7F).contains(byte) else { return false }
      let isBlank = byte == UInt8(ascii: " ")
      if isBlank, isAfterBlank { return false }
      isAfterBlank = isBlank
    }
    return bytes.isEmpty || !isAfterBlank
  }

  private static func isBlank(_ letter: Character) -> Bool {
    letter.isWhitespace || letter == "\u{FEFF}" || letter == "\u{200B}"
  }
}

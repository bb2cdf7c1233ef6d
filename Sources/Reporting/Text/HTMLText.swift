/// Builds HTML that is well-formed XML too: markup goes in as written, everything else escaped.
/// The rota's big tables are made with it, since a template engine takes seconds for thousands of
/// rows.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  /// Markup of ours; a `StaticString` cannot hold anything that was read from a file.
  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Text from anywhere, in content or between double quotes.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      // No control character may stand in a page, not even as a reference.
      case 0..<0x09, 0x0B..<0x0D, 0x0E..<0x20: break
      default: bytes.append(byte)
      }
    }
  }

  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  mutating func append(_ other: HTMLText) { bytes.append(contentsOf: other.bytes) }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// Writes iCalendar lines as RFC 5545 asks: CRLF, folded at 75 octets between characters, text
/// escaped.
struct ICalendarText {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ name: String, _ value: String) {
    fold("\(name):\(value)")
  }

  mutating func text(_ name: String, _ value: String) {
    fold("\(name):\(Self.escaped(value))")
  }

  mutating func append(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  /// RFC 5545, 3.1: a continuation line starts with a blank, which counts.
  private mutating func fold(_ line: String) {
    guard line.utf8.count > 75 else {
      bytes.append(contentsOf: line.utf8)
      bytes.append(contentsOf: "\r\n".utf8)
      return
    }
    var width = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > 75 {
        bytes.append(contentsOf: "\r\n ".utf8)
        width = 1
      }
      bytes.append(contentsOf: UTF8.encode(scalar)!)
      width += octets
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// RFC 5545, 3.3.11. Other control characters have no place in text and are left out.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// Whether an octet stands for itself, whatever is around it.
  private static func isPlain(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), 0..<0x20, 0x7F: false
    default: true
    }
  }
}

/// A JSON value with members in the order given.
indirect enum JSONValue {
  case null
  case flag(Bool)
  case whole(Int)
  /// A number already written, such as a weight exact to a thousandth.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

  /// Indented by two blanks; lists of plain values stay on one line.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self, depth: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  fileprivate var isPlain: Bool {
    switch self {
    case .null, .flag, .whole, .number, .text: true
    case .list, .object: false
    }
  }
}

private struct JSONWriter {
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: put("null")
    case .flag(let flag): put(flag ? "true" : "false")
    case .whole(let number): put(String(number))
    case .number(let digits): put(digits)
    case .text(let text): quote(text)
    case .list(let values): list(values, depth: depth)
    case .object(let members): object(members, depth: depth)
    }
  }

  private mutating func list(_ values: [JSONValue], depth: Int) {
    let isShort = values.allSatisfy(\.isPlain)
    put(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { put(UInt8(ascii: ",")) }
      if index > 0, isShort { put(UInt8(ascii: " ")) }
      if !isShort { newLine(depth + 1) }
      write(value, depth: depth + 1)
    }
    if !isShort { newLine(depth) }
    put(UInt8(ascii: "]"))
  }

  private mutating func object(_ members: [(key: String, value: JSONValue)], depth: Int) {
    put(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { put(UInt8(ascii: ",")) }
      newLine(depth + 1)
      quote(member.key)
      put(UInt8(ascii: ":"))
      put(UInt8(ascii: " "))
      write(member.value, depth: depth + 1)
    }
    if !members.isEmpty { newLine(depth) }
    put(UInt8(ascii: "}"))
  }

  private mutating func newLine(_ depth: Int) {
    put(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { put(UInt8(ascii: " ")) }
  }

  private mutating func quote(_ text: String) {
    put(UInt8(ascii: "\""))
    defer { put(UInt8(ascii: "\"")) }
    if text.utf8.allSatisfy(isPlain) { return put(text) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): put("\\\"")
      case UInt8(ascii: "\\"): put("\\\\")
      case UInt8(ascii: "\n"): put("\\n")
      case 0..<0x20, 0x7F: put("\\u00\(hex(byte >> 4))\(hex(byte & 15))")
      default: put(byte)
      }
    }
  }

  /// Whether a byte stands for itself.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: false
    default: true
    }
  }

  private func hex(_ nibble: UInt8) -> String { String(nibble, radix: 16) }
  private mutating func put(_ byte: UInt8) { bytes.append(byte) }
  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

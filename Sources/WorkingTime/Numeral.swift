/// A whole number as it stands in a date or a time of day: digits and nothing else.
struct Numeral {
  let value: Int
  let digits: Int

  /// More digits than any date or time has.
  private static let mostDigits = 9

  /// Takes one from the front of a text, together with what separates it from the rest; without a
  /// separator all that is left of the text is the number.
  init?(takenFrom text: inout Substring.UTF8View, until separator: UInt8?) {
    var (value, digits, isSeparated) = (0, 0, false)
    while let byte = text.popFirst() {
      if byte == separator {
        isSeparated = true
        break
      }
      guard byte.isDigit, digits < Self.mostDigits else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
    }
    guard digits > 0, isSeparated == (separator != nil) else { return nil }
    self.value = value
    self.digits = digits
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

/// How days are written: ISO for files, British for people.
extension Day: CustomStringConvertible {
  /// "2026-12-07".
  public var description: String {
    let (year, month, dayOfMonth) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
  }

  /// "Mon 7 Dec 2026".
  public var british: String { "\(britishShort) \(civil.year)" }

  /// "Mon 7 Dec".
  public var britishShort: String {
    let (_, month, dayOfMonth) = civil
    return "\(weekday.shortName) \(dayOfMonth) \(Self.monthNames[month - 1].prefix(3))"
  }

  /// "7 December 2026".
  public var long: String {
    let (year, month, dayOfMonth) = civil
    return "\(dayOfMonth) \(Self.monthNames[month - 1]) \(year)"
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Reads `2026-12-07` or `07/12/2026` (day first); nil for anything else and for days that do
  /// not exist.
  public init?(reading text: some StringProtocol) {
    let isISO = text.contains("-")
    let parts = text.split(separator: isISO ? "-" : "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
      let first = Int(parts[0]), let month = Int(parts[1]), let last = Int(parts[2])
    else { return nil }
    let (yearDigits, dayDigits) = isISO ? (parts[0], parts[2]) : (parts[2], parts[0])
    guard yearDigits.count == 4, parts[1].count <= 2, dayDigits.count <= 2 else { return nil }
    self.init(
      year: isISO ? first : last, month: month, dayOfMonth: isISO ? last : first)
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
}

/// A whole number with leading zeros.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

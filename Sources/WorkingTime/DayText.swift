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

  /// "December 2026".
  public var month: String { "\(Self.monthNames[civil.month - 1]) \(civil.year)" }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Reads `2026-12-07` or `07/12/2026` (day first); nil for anything else and for days that do
  /// not exist.
  public init?(reading text: Substring) {
    var rest = text.utf8
    let isISO = rest.contains(UInt8(ascii: "-"))
    let separator = isISO ? UInt8(ascii: "-") : UInt8(ascii: "/")
    guard let first = Numeral(takenFrom: &rest, until: separator),
      let month = Numeral(takenFrom: &rest, until: separator),
      let last = Numeral(takenFrom: &rest, until: nil)
    else { return nil }
    let (year, dayOfMonth) = isISO ? (first, last) : (last, first)
    guard year.digits == 4, month.digits <= 2, dayOfMonth.digits <= 2 else { return nil }
    self.init(year: year.value, month: month.value, dayOfMonth: dayOfMonth.value)
  }

  public init?(reading text: String) { self.init(reading: text[...]) }
}

/// A whole number with leading zeros.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

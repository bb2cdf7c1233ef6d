internal import WorkingTime

/// What a cell can hold, and how its text is read.
enum CellForm {
  /// No number in a scenario is larger: it would be a typing error.
  static let largest = 10_000

  static func whole(atLeast least: Int) -> (String) throws(CellFault) -> Int {
    { (text) throws(CellFault) in
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
        number >= least, number <= largest
      else {
        throw CellFault(
          "\"\(text)\" is no whole number of \(least) to \(largest); write digits only")
      }
      return number
    }
  }

  static func yes(_ text: String) throws(CellFault) -> Bool {
    switch text.lowercased() {
    case "yes": return true
    case "no": return false
    case _: throw CellFault("\"\(text)\" is neither yes nor no; write one of them")
    }
  }

  static func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type)
    -> (String) throws(CellFault) -> Value where Value.RawValue == String
  {
    { (text) throws(CellFault) in
      if let value = Value(rawValue: text.lowercased()) { return value }
      let known = Value.allCases.map(\.rawValue)
      throw CellFault(
        "\"\(text)\" is none of \(known.joined(separator: ", "))"
          + Nearest.hint(text, among: known))
    }
  }

  static func day(_ text: String) throws(CellFault) -> Day {
    guard let day = Day(reading: text) else {
      throw CellFault("\"\(text)\" is no date; write 2026-12-07 or 07/12/2026, day first")
    }
    guard WorkingDaysRange.days.contains(day) else {
      throw CellFault(
        "\"\(text)\" is outside \(WorkingDaysRange.years), the years whose bank holidays are known")
    }
    return day
  }

  static func time(_ text: String) throws(CellFault) -> TimeOfDay {
    guard let time = TimeOfDay(reading: text), time < .endOfDay else {
      throw CellFault("\"\(text)\" is no time of day; write 09:30")
    }
    return time
  }
}

/// The days a scenario can speak of.
enum WorkingDaysRange {
  static let days = BankHolidays.firstDay...BankHolidays.lastDay
  static var years: String {
    "\(BankHolidays.firstDay.civil.year) to \(BankHolidays.lastDay.civil.year)"
  }
}

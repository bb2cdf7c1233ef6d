/// A day of the calendar, counted from 1 January 1970. It has no time and no zone, so counting days
/// is subtraction.
///
/// Conversions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct Day: Hashable, Comparable, Sendable {
  /// Days after 1 January 1970; negative before it.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// The day with this year, month (1 to 12) and day of the month, or nil where there is none.
  public init?(year: Int, month: Int, dayOfMonth: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(dayOfMonth)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day of the month.
  public var civil: (year: Int, month: Int, dayOfMonth: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let dayOfMonth = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth)
  }

  public var weekday: Weekday {
    Weekday(rawValue: Int(((number + 3) % 7 + 7) % 7)) ?? .monday
  }

  /// The Monday of this day's week.
  public var monday: Day { self - weekday.rawValue }

  /// The first day of this day's month.
  public var firstOfMonth: Day { self - (civil.dayOfMonth - 1) }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// Calendar days from `earlier` to `later`.
  public static func - (later: Day, earlier: Day) -> Int { Int(later.number - earlier.number) }

  /// The corresponding date `months` later, or that month's last day where there is none. Always
  /// count from the anchor: 31 January + 1 + 1 is not 31 January + 2.
  public func adding(months: Int) -> Day {
    let (year, month, dayOfMonth) = civil
    let count = year * 12 + month - 1 + months
    let target = (year: count / 12, month: count % 12 + 1)
    let last = Self.length(ofMonth: target.month, year: target.year)
    return Day(
      year: target.year, month: target.month, dayOfMonth: Swift.min(dayOfMonth, last))!
  }

  /// The number of days in a month (1 to 12).
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

/// A day of the week; Monday is 0.
public enum Weekday: Int, CaseIterable, Sendable, Comparable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  public var isWeekend: Bool { self >= .saturday }

  /// "Monday".
  public var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
  }
  /// "Mon".
  public var shortName: String { String(name.prefix(3)) }
}

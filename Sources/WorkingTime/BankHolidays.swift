/// The bank holidays of England and Wales: official dates where they are published, computed and
/// provisional after that.
public struct BankHolidays: Sendable, Equatable {
  /// In order.
  public let days: [Day]
  private let all: Set<Day>

  public func contains(_ day: Day) -> Bool { all.contains(day) }

  /// The last year whose dates the government has published; later ones are computed.
  /// Source: gov.uk/bank-holidays, as read in November 2026.
  public static let lastPublishedYear = 2028
  static let firstYear = 2012
  static let lastYear = 2045
  public static let firstDay = Day(year: firstYear, month: 1, dayOfMonth: 1)!
  public static let lastDay = Day(year: lastYear, month: 12, dayOfMonth: 31)!

  /// Whether a date rests on a computed list that a proclamation may still change.
  public static func isProvisional(_ day: Day) -> Bool { day.civil.year > lastPublishedYear }

  public static let englandAndWales = BankHolidays(
    (firstYear...lastYear).flatMap { published[$0] ?? computed(year: $0) })

  init(_ days: [Day]) {
    self.days = Set(days).sorted()
    all = Set(days)
  }

  func adding(_ extra: [Day]) -> BankHolidays { BankHolidays(days + extra) }

  /// The eight ordinary bank holidays of a year, with substitute days, under the Banking and
  /// Financial Dealings Act 1971.
  static func computed(year: Int) -> [Day] {
    let easter = easterSunday(year: year)
    let newYear = substitute(on(year, 1, 1), taken: [])
    let christmas = substitute(on(year, 12, 25), taken: [])
    let boxingDay = substitute(on(year, 12, 26), taken: [christmas])
    return [
      newYear, easter - 2, easter + 1, monday(onOrAfter: on(year, 5, 1)),
      monday(onOrBefore: on(year, 5, 31)), monday(onOrBefore: on(year, 8, 31)), christmas,
      boxingDay,
    ].sorted()
  }

  /// Gauss's Easter by the anonymous Gregorian computus.
  static func easterSunday(year: Int) -> Day {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let overflow = (golden + 11 * epact + 22 * weekday) / 451
    let month = (epact + weekday - 7 * overflow + 114) / 31
    return on(year, month, (epact + weekday - 7 * overflow + 114) % 31 + 1)
  }

  private static func substitute(_ day: Day, taken: [Day]) -> Day {
    var day = day
    while day.weekday.isWeekend || taken.contains(day) { day = day + 1 }
    return day
  }

  private static func monday(onOrAfter day: Day) -> Day { (day + 6).monday }
  private static func monday(onOrBefore day: Day) -> Day { day.monday }

  static func on(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Day {
    Day(year: year, month: month, dayOfMonth: dayOfMonth)!
  }
}

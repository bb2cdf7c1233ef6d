internal import Conferences
internal import WorkingTime

/// Holidays and closures by rule, for every year that the days touch.
struct SchoolYear {
  let days: ClosedRange<Day>
  let years: ClosedRange<Int>

  init(days: ClosedRange<Day>) {
    self.days = days
    years = days.lowerBound.civil.year...days.upperBound.civil.year
  }

  /// From Christmas Eve to New Year's Day the office is closed.
  var officeClosures: [Closure] {
    (years.lowerBound - 1...years.upperBound).map { year in
      Closure(
        from: Self.day(year, 12, 24), to: Self.day(year + 1, 1, 1), reason: "Christmas")
    }
  }

  /// Christmas, half-terms, Easter and the summer, near what most authorities publish.
  var schoolHolidays: [ClosedRange<Day>] {
    years.flatMap { year in
      [
        Self.week(of: Self.day(year, 2, 16)), easter(year), Self.week(of: Self.day(year, 5, 31)),
        Self.day(year, 7, 22)...Self.day(year, 8, 31), Self.week(of: Self.day(year, 10, 27)),
        Self.day(year, 12, 21)...Self.day(year + 1, 1, 1),
      ]
    }
  }

  /// The week of Good Friday and the next.
  func easter(_ year: Int) -> ClosedRange<Day> {
    let goodFriday = BankHolidays.englandAndWales.days.first {
      $0.civil.year == year && (3...4).contains($0.civil.month) && $0.weekday == .friday
    }
    let monday = (goodFriday ?? Self.day(year, 4, 10)).monday
    return monday...(monday + 11)
  }

  static func week(of day: Day) -> ClosedRange<Day> { day.monday...(day.monday + 4) }

  static func day(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Day {
    Day(year: year, month: month, dayOfMonth: dayOfMonth)!
  }
}

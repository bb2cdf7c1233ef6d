internal import WorkingTime

/// Wall-clock time of Europe/London as UTC, by the rule in force since 1996: summer time from the
/// last Sunday of March to the last Sunday of October, both at 01:00 UTC.
/// Source: Summer Time Order 2002. A rule of six lines needs no time zone files on the machine.
enum LondonTime {
  /// Of the hour that comes twice in October the first is meant; nobody meets then.
  static func utc(_ day: Day, _ time: TimeOfDay) -> Moment {
    let minutes = time.minutes - (isSummer(day, time) ? 60 : 0)
    if minutes < 0 { return Moment(day - 1, TimeOfDay(minutes: minutes + 1440)) }
    if minutes >= 1440 { return Moment(day + 1, TimeOfDay(minutes: minutes - 1440)) }
    return Moment(day, TimeOfDay(minutes: minutes))
  }

  private static func isSummer(_ day: Day, _ time: TimeOfDay) -> Bool {
    let year = day.civil.year
    let start = Moment(lastSunday(ofMonth: 3, year: year), TimeOfDay(minutes: 60))
    let end = Moment(lastSunday(ofMonth: 10, year: year), TimeOfDay(minutes: 120))
    let moment = Moment(day, time)
    return start <= moment && moment < end
  }

  private static func lastSunday(ofMonth month: Int, year: Int) -> Day {
    let last = Day(year: year, month: month, dayOfMonth: 31)!
    return last.weekday == .sunday ? last : last.monday - 1
  }
}

extension Moment {
  /// "20261207T093000Z", of a moment that is in UTC.
  var basicUTC: String {
    // A leading 1 keeps the zeros.
    let clock = String(1_000_000 + time.minutes / 60 * 10_000 + time.minutes % 60 * 100)
    return "\(day.basic)T\(clock.dropFirst())Z"
  }
}

extension Day {
  /// "20261207".
  var basic: String {
    let (year, month, dayOfMonth) = civil
    return String(year * 10_000 + month * 100 + dayOfMonth)
  }
}

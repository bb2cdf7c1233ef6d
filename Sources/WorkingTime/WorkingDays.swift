/// The working days of England and Wales, Monday to Friday but for bank holidays, and the counting
/// rules of deadlines over them. Office closures are no part of it: they take people and rooms
/// away, the clock runs through them.
///
/// Counting is by table and takes constant time.
public struct WorkingDays: Sendable {
  public let bankHolidays: BankHolidays
  /// The days this calendar can count over.
  public let range: ClosedRange<Day>
  /// For each day of the range, the number of working days on or before it.
  private let upTo: [Int32]
  /// The working days of the range in order.
  private let days: [Day]

  /// - Parameter extra: bank holidays proclaimed late, over the official list.
  public init(extra: [Day] = []) {
    let holidays = BankHolidays.englandAndWales.adding(extra)
    bankHolidays = holidays
    range = BankHolidays.firstDay...BankHolidays.lastDay
    var counts: [Int32] = []
    var days: [Day] = []
    counts.reserveCapacity(range.upperBound - range.lowerBound + 1)
    var day = range.lowerBound
    while day <= range.upperBound {
      if !day.weekday.isWeekend, !holidays.contains(day) { days.append(day) }
      counts.append(Int32(days.count))
      day = day + 1
    }
    upTo = counts
    self.days = days
  }

  public func isWorkingDay(_ day: Day) -> Bool {
    !day.weekday.isWeekend && !bankHolidays.contains(day)
  }

  /// Working days after `from` up to and including `to`; negative when `to` is earlier. Days
  /// outside the range count as its nearest end.
  public func count(from: Day, to: Day) -> Int { countUpTo(to) - countUpTo(from) }

  /// The n-th working day after a day, which is day 0 (L1), or the nearest day of the range that is
  /// one. `n` of 0 is the day itself.
  public func day(_ n: Int, after day: Day) -> Day {
    if n == 0 { return day }
    return days[min(max(0, countUpTo(day) + n - 1), days.count - 1)]
  }

  /// The n-th working day before a day. `n` of 0 is the day itself.
  public func day(_ n: Int, before day: Day) -> Day {
    if n == 0 { return day }
    return days[min(max(0, countUpTo(day - 1) - n), days.count - 1)]
  }

  /// The day itself, or the last working day before it: a limit on a weekend goes back.
  public func back(_ day: Day) -> Day { days[min(max(0, countUpTo(day) - 1), days.count - 1)] }

  /// The day itself, or the first working day after it.
  public func forward(_ day: Day) -> Day { days[min(countUpTo(day - 1), days.count - 1)] }

  /// The n-th working day after a day, or nil where it is beyond the range.
  public func knownDay(_ n: Int, after day: Day) -> Day? {
    guard range.contains(day) else { return nil }
    return n == 0 || days.indices.contains(countUpTo(day) + n - 1) ? self.day(n, after: day) : nil
  }

  /// The day itself, or the last working day before it; nil where that is beyond the range.
  public func knownBack(_ day: Day) -> Day? {
    range.contains(day) && countUpTo(day) > 0 ? back(day) : nil
  }

  /// The day itself, or the first working day after it; nil where that is beyond the range.
  public func knownForward(_ day: Day) -> Day? {
    range.contains(day) && countUpTo(day - 1) < days.count ? forward(day) : nil
  }

  /// Bank holidays that fall on Monday to Friday, after `from` up to and including `to`.
  public func bankHolidaysSkipped(from: Day, to: Day) -> [Day] {
    bankHolidays.days.filter { from < $0 && $0 <= to && !$0.weekday.isWeekend }
  }

  private func countUpTo(_ day: Day) -> Int {
    if day < range.lowerBound { return 0 }
    return Int(upTo[min(day - range.lowerBound, upTo.count - 1)])
  }
}

internal import WorkingTime

/// How many initial conferences are asked for, day by day.
public struct ArrivalRate: Sendable, Hashable {
  /// Initial conferences a year.
  public let perYear: Int
  /// January first, in tenths of a per cent of the year's.
  public let monthShares: [Int]

  public init(perYear: Int, monthShares: [Int]) {
    precondition(monthShares.count == 12, "a year has twelve months")
    self.perYear = perYear
    self.monthShares = monthShares
  }

  /// Those that are expected on a day, in millionths; none on a day that is no working day.
  func expectedMillionths(on day: Day, _ workingDays: WorkingDays) -> Int {
    guard workingDays.isWorkingDay(day) else { return 0 }
    let (year, month, _) = day.civil
    guard let first = Day(year: year, month: month, dayOfMonth: 1) else { return 0 }
    let last = first + (Day.length(ofMonth: month, year: year) - 1)
    let days = workingDays.count(from: first - 1, to: last)
    return perYear * monthShares[month - 1] * 1000 / max(1, days)
  }
}

public import Conferences
internal import WorkingTime

/// What the requests of the last fortnight say of a year's: most of those are not held yet, and so
/// still in the tables. A fortnight is little to go by, so the range is told too.
public struct RecentRate: Sendable, Hashable {
  /// Initial conferences asked for in the last fortnight.
  public let asked: Int
  /// Initial conferences a year, were the fortnight like every other of its months.
  public let perYear: Int
  /// The years' numbers that such a fortnight is no surprise in: with less, or more, as many would be
  /// asked for, or as few, in 1 of 40 fortnights.
  public let range: ClosedRange<Int>

  /// - Parameter monthShares: January first, in tenths of a per cent of the year's.
  public init(_ scenario: Scenario, monthShares: [Int]) {
    let days = (0..<Self.days).map { scenario.asOf - $0 }
    let asked = scenario.conferences.count { conference in
      conference.kind == .initial && conference.dates.requested.map(days.contains) ?? false
    }
    let onePerYear = ArrivalRate(perYear: 1, monthShares: monthShares)
    let part = days.reduce(0) { sum, day in
      sum + onePerYear.expectedMillionths(on: day, scenario.workingDays)
    }
    func year(_ count: Double) -> Int { Int((count * 1_000_000 / Double(max(1, part))).rounded()) }
    self.asked = asked
    perYear = year(Double(asked))
    range = year(Self.least(asked))...year(Self.most(asked))
  }

  private static let days = 14
  /// Standard errors either side that 95 in 100 are within.
  private static let deviations = 1.96

  /// Byar's approximation of the exact bounds of a Poisson number (Breslow and Day, "Statistical
  /// Methods in Cancer Research", volume II, 1987).
  private static func least(_ count: Int) -> Double {
    if count == 0 { return 0 }
    return bound(Double(count), -deviations)
  }

  private static func most(_ count: Int) -> Double { bound(Double(count + 1), deviations) }

  private static func bound(_ count: Double, _ deviations: Double) -> Double {
    let root = 1 - 1 / (9 * count) + deviations / (3 * count.squareRoot())
    return count * root * root * root
  }
}

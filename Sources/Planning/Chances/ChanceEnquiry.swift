public import Conferences
internal import Dispatch
internal import Synchronization
internal import WorkingTime

/// Plays the coming weeks many times, with initial conferences asked for by chance, and counts how many
/// of them can be held in time: in a calendar as it is, and with so many slots a week kept free for
/// them.
///
/// Each run has numbers of its own and is played on any processor; the same seed gives the same answer.
public struct ChanceEnquiry<Numbers: RandomNumberGenerator & Sendable>: Sendable {
  private let calendar: Calendar
  private let rate: ArrivalRate
  private let weeks: Int
  private let runs: Int
  private let numbers: @Sendable (_ run: Int) -> Numbers

  /// - Parameters:
  ///   - calendar: a plan's.
  ///   - weeks: that are played, 1 or more, from the first Monday after the day of the plan.
  ///   - runs: 2 or more.
  ///   - numbers: the numbers of a run.
  public init(
    _ calendar: Calendar, rate: ArrivalRate, weeks: Int, runs: Int,
    numbers: @escaping @Sendable (_ run: Int) -> Numbers
  ) {
    precondition(weeks >= 1 && runs >= 2, "a forecast is of a week or more, in two runs or more")
    self.calendar = calendar
    self.rate = rate
    self.weeks = weeks
    self.runs = runs
    self.numbers = numbers
  }

  /// - Parameter slots: numbers of slots a week to try, in rising order.
  /// - Returns: nil where the tables have no initial conference to go by.
  public func forecast(keeping slots: [Int]) -> ChanceForecast? {
    let maker = ArrivalMaker(calendar.scenario, rate: rate)
    guard maker.canMake else { return nil }
    let refusals = Refusals(calendar)
    let mondays = self.mondays(weeks)
    let asItIs = ChanceRun(maker: maker, base: refusals, weeks: mondays)
    let free = ChanceRun(
      maker: maker, base: refusals.withStaffFree, weeks: self.mondays(weeks + Self.weeksToSettle))
    let now = played(asItIs, keeping: nil)
    let due = DueWeeks(calendar)
    let weeks = mondays.enumerated().map { number, monday in
      due.week(monday, arriving: Self.share(now.map { [$0[number]] }))
    }
    return ChanceForecast(
      initialsAYear: rate.perYear, runs: runs, weeks: weeks, atMost: due.atMost(weeks),
      asItIs: Self.share(now),
      keeping: slots.map { count in
        let counts = played(free, keeping: count).map { Array($0.dropFirst(Self.weeksToSettle)) }
        return ChanceForecast.Kept(slotsAWeek: count, share: Self.share(counts))
      })
  }

  /// Weeks played before any count where slots are kept, which begin with none taken.
  private static var weeksToSettle: Int { 4 }

  private func mondays(_ count: Int) -> [Day] {
    let first = calendar.scenario.asOf.monday + 7
    return (0..<count).map { first + 7 * $0 }
  }

  /// By run, the weeks' counts.
  private func played(_ run: ChanceRun, keeping count: Int?) -> [[Chance]] {
    let last = (run.weeks.last ?? calendar.scenario.asOf) + Self.reach
    let kept = count.map {
      KeptSlots($0, aWeekIn: calendar, from: calendar.scenario.asOf + 1, through: last)
    }
    let counts = Mutex<[[Chance]]>(Array(repeating: [], count: runs))
    DispatchQueue.concurrentPerform(iterations: runs) { number in
      var random = numbers(number)
      let found = run.counts(kept: kept, &random)
      counts.withLock { $0[number] = found }
    }
    return counts.withLock { $0 }
  }

  /// Days that a conference's time reaches beyond the last week played, and more.
  private static var reach: Int { 42 }

  /// The part in time over all runs, with the score interval (Wilson, "Probable inference, the law of
  /// succession, and statistical inference", 1927): the same for every part, all and none included, so
  /// that more in time is never less sure. Requests of one run share its calendar and count for fewer:
  /// by so many as the ratio estimator's error over runs is larger than that of requests by themselves
  /// (the design effect; Cochran, "Sampling Techniques", 1977).
  private static func share(_ runs: [[Chance]]) -> ChanceForecast.Share {
    let totals = runs.map { weeks in
      (asked: weeks.reduce(0) { $0 + $1.asked }, inTime: weeks.reduce(0) { $0 + $1.inTime })
    }
    let asked = totals.reduce(0) { $0 + $1.asked }
    guard asked > 0 else { return ChanceForecast.Share(asked: 0, tenths: nil, low: 0, high: 1000) }
    let part = Double(totals.reduce(0) { $0 + $1.inTime }) / Double(asked)
    let squares = totals.reduce(0.0) { sum, run in
      let off = Double(run.inTime) - part * Double(run.asked)
      return sum + off * off
    }
    let count = Double(runs.count)
    let byItself = part * (1 - part) * Double(asked)
    let effect = byItself > 0 ? max(1, squares * count / max(1, count - 1) / byItself) : 1
    let (low, high) = interval(part, of: Double(asked) / effect)
    return ChanceForecast.Share(
      asked: asked, tenths: Int((part * 1000).rounded()), low: Int((low * 1000).rounded(.down)),
      high: Int((high * 1000).rounded(.up)))
  }

  /// - Parameter count: requests that count each by itself.
  private static func interval(_ part: Double, of count: Double) -> (low: Double, high: Double) {
    let square = deviations * deviations / count
    let middle = part + square / 2
    let spread = (square * (part * (1 - part) + square / 4)).squareRoot()
    return (
      max(0, (middle - spread) / (1 + square)), min(1, (middle + spread) / (1 + square))
    )
  }

  /// Standard errors either side that 95 in 100 are within.
  private static var deviations: Double { 1.96 }
}

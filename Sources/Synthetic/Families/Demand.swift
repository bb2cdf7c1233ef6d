internal import WorkingTime

/// How many requests come on a day. Days and weeks vary as chance has it; what is ahead or behind of
/// the year's number is made up over the following weeks, so that a scenario keeps its size.
struct Demand {
  private let authority: Authority
  private let workingDays: WorkingDays
  private var random: RandomStream
  /// Millionths of requests that chance has kept back so far.
  private var behind = 0
  /// Whether what is behind is made up at all.
  private let isMadeUp: Bool

  /// A fifteenth of what is behind is made up each working day.
  private static let daysToMakeUp = 15

  /// Transfers in are no initial conferences in the published figure, and come on top.
  private static let withTransfersPercent = 104

  init(
    authority: Authority, workingDays: WorkingDays, random: RandomStream, isMadeUp: Bool = true
  ) {
    self.isMadeUp = isMadeUp
    self.authority = authority
    self.workingDays = workingDays
    self.random = random
  }

  /// - Parameter percent: of the ordinary number.
  mutating func requests(on day: Day, percent: Int) -> Int {
    guard workingDays.isWorkingDay(day) else { return 0 }
    let (year, month, _) = day.civil
    let first = Day(year: year, month: month, dayOfMonth: 1)!
    let last = first + (Day.length(ofMonth: month, year: year) - 1)
    let days = workingDays.count(from: first - 1, to: last)
    let children = authority.initialChildrenAYear * ReferralMonths.shares[month - 1]
    let families = children * 1000 / Authority.childrenAConference * Self.withTransfersPercent / 100
    let expected = families * percent / 100 / days
    let count = random.count(
      expectedMillionths: max(0, expected + behind / Self.daysToMakeUp))
    if isMadeUp { behind += expected - count * 1_000_000 }
    return count
  }
}

import Conferences
import WorkingTime

/// Limit, earliest day and target day (L1 to L6), counted day by day as the contract words them.
struct ContractLimits {
  struct Days: Equatable {
    let limit: Day
    let earliest: Day
    let target: Day
  }

  private let scenario: Scenario
  private let policy: Policy

  init(_ scenario: Scenario) {
    self.scenario = scenario
    policy = scenario.policy
  }

  func days(of conference: Conference) -> Days {
    var limit = ruled(conference)
    if let needed = conference.dates.neededBy, needed < limit { limit = back(needed) }
    let earliest = earliest(of: conference, limit: limit)
    let aim = policy.whole(conference.kind == .review ? .aimReview : .aimInitial)
    return Days(
      limit: limit, earliest: earliest,
      target: earliest > limit ? earliest : max(step(limit, aim, by: -1), earliest))
  }

  /// L3.
  private func ruled(_ conference: Conference) -> Day {
    let dates = conference.dates
    switch conference.kind {
    case .initial: return byStrategy(dates)!
    case .transferIn:
      return step(dates.transferRequest!, policy.whole(.transferInWithinWorkingDays), by: 1)
    case .preBirth:
      let week = back(dates.expectedDelivery! - 7 * (40 - policy.whole(.preBirthLatestWeek)))
      return min(week, byStrategy(dates) ?? week)
    case .review:
      let isThen = conference.lastKind == .review
      let months = policy.wholeOrNone(isThen ? .reviewThenMonths : .reviewFirstMonths)
      let days = policy.wholeOrNone(isThen ? .reviewThenDays : .reviewFirstDays)
      let last = dates.lastConference!
      let ways = [months.map { last.adding(months: $0) }, days.map { last + $0 }]
      return back(ways.compactMap { $0 }.min()!)
    }
  }

  private func byStrategy(_ dates: Conference.Dates) -> Day? {
    let isLast = policy.value(.initialClock) == .text("last_strategy")
    let event =
      isLast
      ? dates.lastStrategy ?? dates.s47Strategy : dates.s47Strategy ?? dates.lastStrategy
    return event.map { step($0, policy.whole(.initialWithinWorkingDays), by: 1) }
  }

  /// L5.
  private func earliest(of conference: Conference, limit: Day) -> Day {
    var earliest = floors(of: conference, limit: limit).map(\.day).max()!
    while !isWorkingDay(earliest) { earliest = earliest + 1 }
    return earliest
  }

  /// L5: each day that some rule says it cannot be before.
  func floors(of conference: Conference, limit: Day) -> [(rule: ContractRule, day: Day)] {
    var floors = [(rule: ContractRule.afterAsOf, day: step(scenario.asOf, 1, by: 1))]
    if conference.kind == .review {
      floors.append((.reviewEarliest, step(limit, policy.whole(.reviewEarliest), by: -1)))
    } else if let requested = conference.dates.requested {
      floors.append((.notice, step(requested, policy.whole(.noticeMinimum), by: 1)))
    }
    if let notBefore = conference.dates.notBefore { floors.append((.notBefore, notBefore)) }
    return floors
  }

  func isWorkingDay(_ day: Day) -> Bool { scenario.workingDays.isWorkingDay(day) }

  /// Working days after `from` up to and including `to`; negative when `to` is before it.
  func workingDays(from: Day, to: Day) -> Int {
    if to < from { return -workingDays(from: to, to: from) }
    var count = 0
    var day = from
    while day < to {
      day = day + 1
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }

  private func back(_ day: Day) -> Day { isWorkingDay(day) ? day : back(day - 1) }

  private func step(_ day: Day, _ count: Int, by direction: Int) -> Day {
    var day = day
    var left = count
    while left > 0 {
      day = day + direction
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}

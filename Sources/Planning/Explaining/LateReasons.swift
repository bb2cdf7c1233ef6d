internal import Conferences
internal import WorkingTime

/// Why a conference is after its limit.
extension Reasons {
  func late(_ entry: CalendarEntry) -> [String] {
    let limit = entry.limit
    guard entry.day > limit.limit else { return [] }
    let scenario = calendar.scenario
    let days = StatutoryTier.lateWorkingDays(day: entry.day, limit: limit, scenario)
    let late = "\(Words.count(days, "working day")) late"
    if entry.isFixed { return ["\(late): its booking of \(entry.moment) is fixed."] }
    guard limit.isLateOnArrival else {
      let summary = RefusalSummary(
        entry.conference, from: limit.earliest, through: limit.limit, refusals)
      return ["\(late): \(summary.words)."]
    }
    let arrival = "Late on arrival: \(arrival(entry.conference, limit))."
    guard entry.day > limit.earliest else { return [arrival] }
    let before = scenario.workingDays.day(1, before: entry.day)
    let summary = RefusalSummary(
      entry.conference, from: limit.earliest, through: before, refusals)
    return [arrival, "\(late): \(summary.words)."]
  }

  /// Without a full stop: "requested on working day 14 of 15, and 2 working days' notice are
  /// needed: Fri 11 Dec was the first day possible".
  func arrival(_ conference: Conference, _ limit: Limit) -> String {
    let first = "\(limit.earliest.britishShort) was the first day possible"
    guard let requested = conference.dates.requested, conference.kind != .review,
      isHeldByNotice(requested, limit)
    else {
      return "its limit was \(limit.limit.britishShort), and \(first) "
        + "(\(limit.receipt.earliestBecause))"
    }
    let notice = calendar.policy.whole(.noticeMinimum)
    return "\(request(of: conference, on: requested, limit)), and "
      + "\(Words.count(notice, "working day's", "working days'")) notice "
      + "\(notice == 1 ? "is" : "are") needed: \(first)"
  }

  private func isHeldByNotice(_ requested: Day, _ limit: Limit) -> Bool {
    let workingDays = calendar.scenario.workingDays
    let notice = calendar.policy.whole(.noticeMinimum)
    return workingDays.forward(workingDays.day(notice, after: requested)) == limit.earliest
  }

  /// "requested on working day 14 of 15", where the limit counts working days.
  private func request(of conference: Conference, on requested: Day, _ limit: Limit) -> String {
    let workingDays = calendar.scenario.workingDays
    let key: PolicyKey =
      conference.kind == .transferIn ? .transferInWithinWorkingDays : .initialWithinWorkingDays
    let within = calendar.policy.whole(key)
    let event = limit.receipt.eventDay
    guard conference.kind != .review, workingDays.day(within, after: event) == limit.limit else {
      return "requested on \(requested.britishShort) for a limit of \(limit.limit.britishShort)"
    }
    let day = workingDays.count(from: event, to: requested)
    return "requested on working day \(day) of \(within)"
  }
}

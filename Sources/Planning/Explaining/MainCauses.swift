public import Conferences
internal import WorkingTime

/// Finds the one main cause for which each conference of a calendar is not in time (S35).
///
/// The rule, each step asked only where those before give no cause:
/// 1. Its first possible day, worked out as on the day it came and not as of now, is after its limit:
///    late notice where the notice after the request was what kept it, else no earlier day would do.
/// 2. It is not held yet, and no day up to its limit is left: not booked before its limit passed.
/// 3. Of the slots up to its limit, one is free in the calendar as it stands: a slot was free, or it
///    is not yet booked.
/// 4. The cause that refuses most of these slots. A slot is refused by the first of venue, family,
///    worker, agency, room, chair and minute-taker that cannot be had; of causes that refuse as many,
///    the first in that order counts.
///
/// Slots are those from the first possible day on; for a conference not held yet, only those after
/// the day of the plan, since nobody can be given another one.
public struct MainCauses: Sendable {
  private let calendar: Calendar
  private let reasons: Reasons
  private let entries: [ID<Conference>: CalendarEntry]

  public init(_ calendar: Calendar) {
    self.calendar = calendar
    reasons = Reasons(calendar)
    entries = Dictionary(
      calendar.entries.map { ($0.conference.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Of every conference after its limit or without a booking, in order; what is left for a later
  /// plan is not among them.
  public var all: [LateReason] {
    let unplaced = Set(calendar.unplaced.map(\.id))
    return calendar.scenario.conferences.compactMap { conference in
      guard let limit = calendar.register.limits[conference.id] else { return nil }
      let day = entries[conference.id]?.day
      guard day.map({ $0 > limit.limit }) ?? unplaced.contains(conference.id) else { return nil }
      let (cause, words) = cause(of: conference, limit, bookedFor: day)
      return LateReason(conference: conference.id, cause: cause, words: words)
    }
  }

  private func cause(of conference: Conference, _ limit: Limit, bookedFor day: Day?)
    -> (LateCause, String)
  {
    let arrival = arrival(of: conference, limit)
    if arrival.isLateOnArrival {
      return (keeping(conference, arrival), reasons.arrival(conference, arrival))
    }
    let isHeld = day.map { $0 <= calendar.scenario.asOf } ?? false
    let first = isHeld ? arrival.earliest : max(arrival.earliest, calendar.scenario.asOf + 1)
    guard first <= limit.limit else {
      return (.leftWaiting, "its limit was \(limit.limit.british)")
    }
    let openings = calendar.everyOpening(of: conference, from: first, through: limit.limit)
    let summary = RefusalSummary(conference, openings, through: limit.limit, reasons.refusals)
    if let free = summary.freeOnes { return (day == nil ? .notYetBooked : .slotFree, free) }
    return (summary.mainCause, summary.words)
  }

  /// The limit with its first possible day as on the day the conference came, not as of now.
  private func arrival(of conference: Conference, _ limit: Limit) -> Limit {
    let deadlines = Deadlines(
      policy: calendar.policy, workingDays: calendar.scenario.workingDays,
      asOf: came(conference, limit))
    return (try? deadlines.limit(of: conference)) ?? limit
  }

  /// The day the unit could first know of it: the request's or the event's, whichever is earlier. An
  /// expected delivery comes after its limit; then the day on which the request was due counts.
  private func came(_ conference: Conference, _ limit: Limit) -> Day {
    let event = limit.receipt.eventDay
    let known =
      event <= limit.limit
      ? event : event - 7 * calendar.policy.whole(.preBirthRequestWeeksBefore)
    guard conference.kind != .review, let requested = conference.dates.requested else {
      return known
    }
    return min(requested, known)
  }

  /// What keeps a conference from every day in time.
  private func keeping(_ conference: Conference, _ arrival: Limit) -> LateCause {
    guard conference.kind != .review, let requested = conference.dates.requested else {
      return .noEarlierDay
    }
    let notice = calendar.policy.whole(.noticeMinimum)
    let workingDays = calendar.scenario.workingDays
    return workingDays.day(notice, after: requested) > arrival.limit ? .lateNotice : .noEarlierDay
  }
}

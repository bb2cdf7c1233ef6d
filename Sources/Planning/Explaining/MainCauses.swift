public import Conferences
internal import WorkingTime

/// Finds the one main cause for which each conference of a calendar is not in time (S35).
///
/// The rule, each step asked only where those before give no cause:
/// 1. Its first possible day, worked out as on the day it came and not as of now, is after its limit:
///    late notice where the notice after the request was what kept it, else no earlier day would do.
/// 2. No working day up to its limit is left after the day of the plan, and it had no booking by then:
///    left unbooked past its limit.
/// 3. Of the slots up to its limit, one is free in the calendar as it stands: booked late, or not
///    booked yet, though slots are free.
/// 4. The cause that refuses most of these slots. A slot is refused by the first of venue, family,
///    worker, agency, room, chair and minute-taker that cannot be had; of causes that refuse as many,
///    the first in that order counts. With no slot at all, everything was closed.
///
/// Slots are those after the day of the plan, where there are any up to the limit: nobody can be given
/// another one any more. Of what is past, or was promised before, they are all from the first possible
/// day on, as far as the tables still tell of that time.
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
      let entry = entries[conference.id]
      guard entry.map({ $0.day > limit.limit }) ?? unplaced.contains(conference.id) else {
        return nil
      }
      let (cause, words) = cause(of: conference, limit, entry)
      return LateReason(conference: conference.id, cause: cause, words: words)
    }
  }

  private func cause(of conference: Conference, _ limit: Limit, _ entry: CalendarEntry?)
    -> (LateCause, String)
  {
    let arrival = arrival(of: conference, limit)
    if arrival.isLateOnArrival {
      return (keeping(conference, arrival), reasons.arrival(conference, arrival))
    }
    guard let openings = openings(for: conference, arrival, entry) else {
      let requested = conference.dates.requested.map { "requested on \($0.british)" }
      return (
        .leftWaiting,
        requested ?? "the \(limit.receipt.event) was on \(limit.receipt.eventDay.british)"
      )
    }
    let summary = RefusalSummary(conference, openings, through: limit.limit, reasons.refusals)
    if let free = summary.freeOnes { return (entry == nil ? .notYetBooked : .slotFree, free) }
    return (summary.mainCause, summary.words)
  }

  /// The slots up to the limit to look at; nil for what nobody booked while there were some.
  private func openings(for conference: Conference, _ arrival: Limit, _ entry: CalendarEntry?)
    -> [Opening]?
  {
    let isHeld = entry.map { $0.day <= asOf } ?? false
    if !isHeld, calendar.scenario.workingDays.count(from: asOf, to: arrival.limit) > 0 {
      return calendar.openings(of: conference, from: arrival.earliest, through: arrival.limit)
    }
    let wasBooked = entry.map { $0.isFixed || ($0.published != nil && $0.keepsPromise) } ?? false
    guard wasBooked else { return nil }
    return calendar.everyOpening(of: conference, from: arrival.earliest, through: arrival.limit)
  }

  private var asOf: Day { calendar.scenario.asOf }

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

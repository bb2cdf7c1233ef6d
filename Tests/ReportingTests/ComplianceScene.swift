import Conferences
import WorkingTime

@testable import Reporting

/// A calendar of a few conferences to report, as of Fri 4 December 2026, over which figures can be
/// worked out by hand:
///
/// | | kind | children | team | day | limit | |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | C-1 | initial | 2 | North | Mon 30 Nov | Wed 2 Dec | held, in time |
/// | C-2 | review | 1 | North | Thu 3 Dec | Tue 1 Dec | held, 2 days late |
/// | C-3 | review | 3 | South | Mon 14 Dec | Wed 16 Dec | planned, moved from Fri 11 Dec |
/// | C-4 | initial | 4 | South | – | Fri 18 Dec | without a booking |
/// | C-5 | review | 1 | North | – | – | left for a later plan |
/// | C-6 | review | 2 | none | Mon 11 Jan | Mon 11 Jan | planned, on the limit, as published |
struct ComplianceScene {
  var scenario: Scenario
  var plan: Plan
  var late: [LateReason]

  init(_ change: (inout OneConference) -> Void = { _ in }) {
    var one = OneConference(.initial)
    change(&one)
    scenario = one.finished.scenario
    scenario.workers = [
      Worker(id: ID("SW-1"), team: ID("North"), works: .workingWeek),
      Worker(id: ID("SW-2"), team: ID("South"), works: .workingWeek),
      Worker(id: ID("SW-3"), team: ID(""), works: .workingWeek),
    ]
    let cases = Self.cases
    scenario.conferences = cases.map(\.conference)
    scenario.bookings = cases.compactMap(\.before)
    plan = one.finished.plan
    let days = scenario.workingDays
    plan.bookings = cases.compactMap(\.booking)
    plan.conferences = cases.map { $0.planned(days) }
    plan.duty = [
      DutyDay(day: day("2026-12-07"), chair: ID("CH-2")),
      DutyDay(day: day("2027-02-01"), chair: ID("CH-2")),
    ]
    late = [
      LateReason(conference: ID("C-2"), cause: .chair, words: "of 9 slots: 9 no chair free"),
      LateReason(conference: ID("C-4"), cause: .notYetBooked, words: "3 of 9 slots are free"),
    ]
  }

  struct Case {
    var conference: Conference
    let booking: Booking?
    let before: Booking?
    let limit: String

    func planned(_ days: WorkingDays) -> PlannedConference {
      let limit = Limit(
        limit: day(limit), earliest: day("2026-11-20"), target: day(limit),
        receipt: Receipt(
          event: "strategy discussion", eventDay: day("2026-11-12"), rule: "a rule",
          source: "test", bankHolidaysSkipped: [], movedBackFrom: nil, alternatives: [], notes: [],
          earliestBecause: "notice"))
      return PlannedConference(
        conference: conference.id, limit: limit, booking: booking,
        isLeftOut: conference.id == ID("C-5"),
        lateWorkingDays: booking.map { max(0, days.count(from: limit.limit, to: $0.day)) } ?? 0,
        reasons: [], nextReview: nil)
    }
  }

  private static var cases: [Case] {
    [
      made("C-1", .initial, 2, "SW-1", on: "2026-11-30", was: "2026-11-30", limit: "2026-12-02"),
      made("C-2", .review, 1, "SW-1", on: "2026-12-03", was: "2026-12-03", limit: "2026-12-01"),
      made("C-3", .review, 3, "SW-2", on: "2026-12-14", was: "2026-12-11", limit: "2026-12-16"),
      made("C-4", .initial, 4, "SW-2", on: nil, was: nil, limit: "2026-12-18"),
      made("C-5", .review, 1, "SW-1", on: nil, was: nil, limit: "2027-12-20"),
      made("C-6", .review, 2, "SW-3", on: "2027-01-11", was: "2027-01-11", limit: "2027-01-11"),
    ]
  }

  private static func made(
    _ id: String, _ kind: Conference.Kind, _ children: Int, _ worker: String, on date: String?,
    was old: String?, limit: String
  ) -> Case {
    var conference = Conference(id: ID(id), family: ID("F-\(id)"), kind: kind, worker: ID(worker))
    conference.children = children
    conference.dates.s47Strategy = kind == .initial ? day("2026-11-11") : nil
    conference.previousChair = kind == .review ? ID(id == "C-3" ? "CH-9" : "CH-1") : nil
    return Case(
      conference: conference,
      booking: date.map { booking(id, $0, date == old ? .published : .provisional) },
      before: old.map { booking(id, $0, .published) }, limit: limit)
  }

  private static func booking(_ id: String, _ date: String, _ status: Booking.Status) -> Booking {
    Booking(
      conference: ID(id), status: status, day: day(date), start: TimeOfDay(minutes: 570),
      venue: ID("Civic"), room: ID("Civic/Room 2"), familyRooms: [ID("Civic/Nook")],
      chair: ID(id == "C-6" ? "CH-2" : "CH-1"), minuteTaker: ID("MT-1"))
  }

  func report(_ period: Period = Period()) -> ComplianceReport {
    ComplianceReport(scenario: scenario, plan: plan, late: late, period: period)
  }

  func compliance(_ period: Period = Period()) -> Compliance {
    Compliance(PlanView(scenario: scenario, plan: plan), late: late, period: period)
  }

  /// "held 1 of 1, 2 of 2 children" for each row of a figure.
  func rows(_ figure: String, _ period: Period = Period()) -> [String] {
    (compliance(period).tables.first { $0.figure == figure }?.rows ?? []).map { row in
      let share = row.share
      return "\(row.group): \(share.conferences) of \(share.ofConferences), "
        + "\(share.children) of \(share.ofChildren) children"
    }
  }
}

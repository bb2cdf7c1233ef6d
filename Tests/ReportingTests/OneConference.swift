import Conferences
import WorkingTime

@testable import Reporting

/// A scenario with one conference booked for Monday 14 December 2026, 09:30 to 11:30, planned on
/// Friday 4 December 2026. Christmas Day and the Monday after it are bank holidays.
struct OneConference {
  var scenario: Scenario
  var conference: Conference
  var booking: Booking
  /// The booking read in.
  var before: Booking?
  var duty: [DutyDay] = []
  var dutyUncovered: [UncoveredDuty] = []
  var midway: [MidwayMeeting] = []
  var midwayUnplaced: [(conference: ID<Conference>, reason: String)] = []
  var nextReview: NextReview?
  var reasons: [String] = []
  var isDropped = false

  init(_ kind: Conference.Kind, _ policy: Policy = PolicyFixture.national(), id: String = "C-101") {
    scenario = Scenario(
      name: "One", asOf: day("2026-12-04"), horizonEnd: day("2027-07-16"), policy: policy)
    let venue = ID<Venue>("Civic")
    scenario.venues = [
      Venue(
        id: venue, slotStarts: [570, 705].map { TimeOfDay(minutes: $0) }, slotMinutes: 120,
        open: .workingWeek)
    ]
    scenario.rooms = [
      Room(venue: venue, name: "Room 2", kind: .meeting, capacity: 12, facilities: []),
      Room(venue: venue, name: "Nook", kind: .family, capacity: 6, facilities: []),
    ]
    scenario.chairs = [
      Chair(id: ID("CH-1"), works: .workingWeek), Chair(id: ID("CH-2"), works: .workingWeek),
    ]
    scenario.workers = [Worker(id: ID("SW-1"), team: ID("North"), works: .workingWeek)]
    scenario.minuteTakers = [MinuteTaker(id: ID("MT-1"), works: .workingWeek)]
    scenario.agencies = [Agency(id: ID("health")), Agency(id: ID("police"))]
    conference = Conference(id: ID(id), family: ID("F-1"), kind: kind, worker: ID("SW-1"))
    conference.dates.s47Strategy = day("2026-11-25")
    conference.dates.requested = day("2026-11-27")
    booking = Booking(
      conference: ID(id), status: .provisional, day: day("2026-12-14"),
      start: TimeOfDay(minutes: 570), venue: venue, room: ID("Civic/Room 2"),
      familyRooms: [ID("Civic/Nook")], chair: ID("CH-1"), minuteTaker: ID("MT-1"))
  }

  /// Published as it is.
  mutating func publish() {
    booking.status = .published
    before = booking
  }

  var finished: (scenario: Scenario, plan: Plan) {
    var scenario = scenario
    scenario.conferences = [conference]
    scenario.bookings = before.map { [$0] } ?? []
    let receipt = Receipt(
      event: "strategy discussion", eventDay: day("2026-11-25"), rule: "15 working days after it",
      source: "test", bankHolidaysSkipped: [], movedBackFrom: nil, alternatives: [], notes: [],
      earliestBecause: "notice")
    let limit = Limit(
      limit: day("2026-12-16"), earliest: day("2026-12-07"), target: day("2026-12-11"),
      receipt: receipt)
    let planned = PlannedConference(
      conference: conference.id, limit: limit, booking: isDropped ? nil : booking,
      isLeftOut: false,
      lateWorkingDays: max(0, scenario.workingDays.count(from: limit.limit, to: booking.day)),
      reasons: reasons, nextReview: nextReview)
    let tiers = Tier.allCases.map { tier in
      let weight = Weight(thousandths: tier == .standards ? 500 : 0)
      return TierResult(tier: tier, value: weight, bound: weight)
    }
    let plan = Plan(
      bookings: isDropped ? [] : [booking], duty: duty, dutyUncovered: dutyUncovered,
      midwayMeetings: midway,
      midwayUnplaced: midwayUnplaced,
      tiers: tiers,
      conferences: [planned], stoppedEarly: nil, notes: [])
    return (scenario, plan)
  }

  var tasks: [TimelineTask] {
    let (scenario, plan) = finished
    return Timeline(scenario: scenario, plan: plan).tasks
  }

  /// "2026-12-10T10:00", or the day alone; every one of a kind, in order.
  func dates(_ kind: TimelineTask.Kind) -> [String] {
    tasks.filter { $0.kind == kind }.map { task in
      task.dueTime.map { "\(Moment(task.due, $0))" } ?? "\(task.due)"
    }
  }

  func first(_ kind: TimelineTask.Kind) -> TimelineTask? { tasks.first { $0.kind == kind } }

  func about(_ kind: TimelineTask.Kind) -> String { first(kind)?.about ?? "" }

  func files(problems: [Problem] = []) -> [String: [UInt8]] {
    let (scenario, plan) = finished
    let report = PlanReport(scenario: scenario, plan: plan, problems: problems)
    return Dictionary(uniqueKeysWithValues: report.files().map { ($0.path, $0.contents) })
  }

  func text(_ path: String, problems: [Problem] = []) -> String {
    String(decoding: files(problems: problems)[path] ?? [], as: UTF8.self)
  }
}

func day(_ text: String) -> Day { Day(reading: text)! }

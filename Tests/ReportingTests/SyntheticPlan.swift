import Conferences
import WorkingTime

/// A made-up authority of any size with a finished calendar, for pages and measurements. It keeps
/// no rule but looks like a plan.
struct SyntheticPlan {
  let scenario: Scenario
  let plan: Plan
  let problems: [Problem]

  init(bookings count: Int, chairs: Int, rooms: Int, weeks: Int) {
    let asOf = Day(reading: "2026-12-04")!
    var scenario = Scenario(
      name: "Exampleshire, week of 7 December 2026", note: "Synthetic.", asOf: asOf,
      horizonEnd: asOf + 7 * weeks, policy: PolicyFixture.barnsley,
      closures: [
        Closure(
          from: Day(reading: "2026-12-24")!, to: Day(reading: "2027-01-01")!, reason: "Christmas")
      ])
    let starts = [570, 705, 840].map { TimeOfDay(minutes: $0) }
    scenario.venues = [
      Venue(id: ID("Civic Hall"), slotStarts: starts, slotMinutes: 120, open: .workingWeek)
    ]
    scenario.rooms = (1...rooms).flatMap { Self.rooms($0) }
    scenario.chairs = (1...chairs).map { Chair(id: ID("CH-\($0)"), works: .workingWeek) }
    scenario.minuteTakers = (1...rooms).map { MinuteTaker(id: ID("MT-\($0)"), works: .workingWeek) }
    scenario.workers = (1...chairs * 6).map {
      Worker(id: ID("SW-\($0)"), team: ID("Team \($0 % 8 + 1)"), works: .workingWeek)
    }
    scenario.agencies = ["police", "health", "school"].map { Agency(id: ID($0)) }
    let maker = Maker(scenario: scenario, count: count, chairs: chairs, rooms: rooms)
    scenario.conferences = maker.made.map(\.conference)
    scenario.bookings = maker.made.compactMap(\.before)
    self.scenario = scenario
    plan = maker.plan(scenario)
    problems = [
      Problem(
        rule: "late", severity: .critical, conferences: [ID("C-0001")],
        sentence: "C-0001 is 1 working day late: requested on working day 14 of 15."),
      Problem(
        rule: "S14", severity: .urgent, conferences: [ID("C-0007")],
        sentence: "C-0007 has one agency; the chair decides whether to go on."),
      Problem(
        rule: "D1", severity: .warning, conferences: [],
        sentence: "Nobody is on duty on Thu 17 Dec 2026.", isGiven: true),
    ]
  }

  private static func rooms(_ number: Int) -> [Room] {
    let venue = ID<Venue>("Civic Hall")
    return [
      Room(
        venue: venue, name: "Room \(number)", kind: .meeting, capacity: 14,
        facilities: [.network, .typist]),
      Room(venue: venue, name: "Family \(number)", kind: .family, capacity: 6, facilities: []),
      Room(
        venue: venue, name: "Lounge \(number)", kind: .professionals, capacity: 8, facilities: []),
    ]
  }
}

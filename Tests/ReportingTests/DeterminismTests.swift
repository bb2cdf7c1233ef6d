import Conferences
import Testing

@testable import Reporting

@Suite struct DeterminismTests {
  @Test func theSameInputGivesTheSameBytes() {
    let made = SyntheticPlan(bookings: 90, chairs: 5, rooms: 2, weeks: 8)
    let report = PlanReport(scenario: made.scenario, plan: made.plan, problems: made.problems)
    #expect(report.files() == report.files())
  }

  @Test func theOrderOfBookingsAndProblemsChangesNothing() {
    let made = SyntheticPlan(bookings: 90, chairs: 5, rooms: 2, weeks: 8)
    var plan = made.plan
    plan.bookings.reverse()
    plan.conferences.reverse()
    plan.duty.reverse()
    plan.midwayMeetings.reverse()
    var scenario = made.scenario
    scenario.conferences.reverse()
    scenario.bookings.reverse()
    let one = PlanReport(scenario: made.scenario, plan: made.plan, problems: made.problems)
    let other = PlanReport(
      scenario: scenario, plan: plan, problems: made.problems.reversed())
    for (a, b) in zip(one.files(), other.files()) { #expect(a == b, "\(a.path)") }
  }

  @Test func pathsAreUniqueAndInOrder() {
    let made = SyntheticPlan(bookings: 90, chairs: 5, rooms: 2, weeks: 8)
    let paths = PlanReport(scenario: made.scenario, plan: made.plan, problems: []).files()
      .map(\.path)
    #expect(paths == paths.sorted())
    #expect(Set(paths).count == paths.count)
    for path in [
      "bookings.csv", "duty.csv", "midway.csv", "plan.json", "rota.html", "timeline.csv",
      "calendars/unit.ics",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
  }

  @Test func aPlanOfNothingIsStillAPlan() {
    var one = OneConference(.initial)
    one.isDropped = true
    let files = one.files()
    #expect(files["calendars/unit.ics"] == nil)
    let page = String(decoding: files["rota.html"] ?? [], as: UTF8.self)
    #expect(page.contains("Without a date"))
  }
}

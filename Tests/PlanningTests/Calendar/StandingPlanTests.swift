import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// A finished calendar as a plan of which nothing is proved.
struct StandingPlanTests {
  @Test(arguments: 0..<12) func aPlansOwnCalendarIsThePlanAgain(seed: Int) throws {
    let scenario = TinyScenarios.scenario(seed: seed)
    let plan = try Planner(solver: GLPKSolver()).plan(scenario)
    let calendar = try Calendar(scenario, bookings: plan.bookings, duty: plan.duty)
    let standing = Plan(standing: calendar)
    #expect(standing.bookings == plan.bookings)
    #expect(standing.duty == plan.duty && standing.dutyUncovered == plan.dutyUncovered)
    #expect(standing.tiers.map(\.tier) == plan.tiers.map(\.tier))
    #expect(standing.tiers.map(\.value) == plan.tiers.map(\.value))
    #expect(standing.conferences.map(\.booking) == plan.conferences.map(\.booking))
    #expect(standing.conferences.map(\.lateWorkingDays) == plan.conferences.map(\.lateWorkingDays))
    #expect(standing.conferences.map(\.reasons) == plan.conferences.map(\.reasons))
  }

  @Test func nothingIsProvedOfIt() throws {
    var scene = Scene()
    scene.addConference("C-1")
    let standing = Plan(standing: try scene.calendar())
    #expect(!standing.isOptimal)
    #expect(standing.tiers.map(\.bound.thousandths) == Array(repeating: 0, count: 6))
  }

  @Test func aFixedBookingCountsThoughNobodyNamesIt() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.tell(as: .fixed)
    scene.bookings = []
    let standing = Plan(standing: try scene.calendar())
    #expect(standing.bookings.map(\.conference) == [ID("C-1")])
    #expect(standing.conferences[0].booking != nil)
  }

  @Test func whatIsPastIsFixed() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-03")
    scene.add("C-2", "2026-12-15")
    scene.tell(as: .published)
    #expect(Plan(standing: try scene.calendar()).bookings.map(\.status) == [.fixed, .published])
  }
}

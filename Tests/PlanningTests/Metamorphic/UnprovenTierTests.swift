import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// A tier that is left unproven, since the counted work ran out, and bettered while a later tier is
/// settled.
struct UnprovenTierTests {
  @Test func whatALaterTierBettersCountsInTheEarlierOneToo() throws {
    var scenario = TinyScenarios.largerScenario(seed: 19)
    scenario.chairs.append(
      Chair(
        id: ID("~ one more"), works: .workingWeek, trained: [Chair.harmOutsideHome],
        takesDuty: false, caseload: 9, caseloadLimit: 9))
    let plan = try Planner(solver: GLPKSolver()).plan(scenario)
    let said = TierVector(values: plan.tiers.map(\.value.thousandths))
    #expect(CalendarCheck(scenario, plan.bookings, plan.duty).tiers == said)
  }
}

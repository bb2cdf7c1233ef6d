import Conferences
import ScenarioFiles
import Testing
import WorkingTime

struct ScenarioTests {
  @Test func dutyEndsWithTheYearsWhoseBankHolidaysAreKnown() {
    let policy = BuiltInPolicies.policy(named: "working-together")!
    let asOf = Day(reading: "2045-12-27")!
    let scenario = Scenario(name: "Late", asOf: asOf, horizonEnd: asOf + 2, policy: policy)
    #expect(scenario.dutyDays.map(\.description) == ["2045-12-28", "2045-12-29"])
  }
}

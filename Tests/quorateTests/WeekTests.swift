import Conferences
import Testing

/// Weeks of real authorities' sizes are planned to the proven best.
@Suite struct WeekTests {
  /// All in a release build; a debug build takes long over the large ones.
  private static let weeks: [String] = {
    let small = ["rutland-week", "york-week", "north-lincolnshire-week"]
    #if DEBUG
      return small
    #else
      return small + ["barnsley-week", "leeds-week", "birmingham-week"]
    #endif
  }()

  @Test(arguments: weeks)
  func aWeekIsPlannedToTheProvenBest(name: String) throws {
    let planned = try PlannedScenario(folder: Repository.scenario(name))
    #expect(planned.plan.isOptimal, "\(planned.plan.tiers)")
    #expect(planned.plan.stoppedEarly == nil)
  }
}

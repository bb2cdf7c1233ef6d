import Conferences
import Planning
import Testing

/// Calendars in which chairs for duty are so short that a relaxation puts half a chair on duty, and
/// plans come to be divided by what that costs.
@Suite struct SharedCostsTests {
  /// What each is worth at best; a scenario made otherwise may have other values.
  private static let calendars: [(authority: String, kind: String, seed: Int, best: [Int])] = [
    ("york", "week", 108, [0, 0, 0, 2, 26, 120]),
    ("york", "crisis", 102, [0, 0, 20, 31, 119, 106]),
    ("rutland", "season", 103, [0, 0, 0, 0, 29, 25]),
  ]

  @Test(arguments: calendars)
  func everyTierIsProved(authority: String, kind: String, seed: Int, best: [Int]) throws {
    let folder = try TemporaryFolder()
    let made = try Quorate.run(
      "generate", "--like", authority, "--kind", kind, "--seed", "\(seed)", "--out",
      folder.path("made"))
    #expect(made.status == 0, "\(made.errors)")
    let plan = try PlannedScenario(folder: folder.path("made")).plan
    #expect(plan.stoppedEarly == nil)
    #expect(plan.tiers.map(\.value) == best.map { Weight(thousandths: 1000 * $0) })
    #expect(plan.tiers.map(\.bound) == plan.tiers.map(\.value))
  }
}

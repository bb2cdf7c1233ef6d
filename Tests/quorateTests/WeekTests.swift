import Conferences
import Foundation
import Planning
import Reporting
import ScenarioFiles
import Testing

/// Weeks of real authorities' sizes are planned to the proven best.
@Suite struct WeekTests {
  /// What each is worth at best; a scenario made anew may have other values.
  private static let weeks = [
    ("birmingham-week", [11, 0, 24, 17, 531, 1155]), ("leeds-week", [0, 0, 12, 6, 330, 710]),
    ("barnsley-week", [0, 0, 7, 5, 125, 283]),
    ("north-lincolnshire-week", [0, 0, 0, 2, 47, 111]), ("york-week", [0, 0, 0, 2, 46, 110]),
    ("rutland-week", [0, 0, 0, 0, 33, 9]),
  ]

  @Test(arguments: weeks)
  func aWeekIsPlannedToTheProvenBestAndKeepsEveryRule(name: String, best: [Int]) throws {
    let planned = try PlannedWeeks.week(name)
    #expect(planned.plan.stoppedEarly == nil)
    #expect(planned.plan.tiers.map(\.tier) == Tier.allCases)
    #expect(planned.plan.tiers.map(\.value) == best.map { Weight(thousandths: 1000 * $0) })
    #expect(planned.plan.tiers.map(\.bound) == best.map { Weight(thousandths: 1000 * $0) })
    #expect(try problemsOnceWritten(planned).isEmpty)
  }

  /// What the verifier says of the calendar as it is read back from the files.
  private func problemsOnceWritten(_ planned: PlannedScenario) throws -> [Problem] {
    let folder = try TemporaryFolder()
    let files = planned.files().filter { ["bookings.csv", "duty.csv"].contains($0.path) }
    for file in files { try Data(file.contents).write(to: folder.file(file.path)) }
    let reader = ScenarioReader()
    return try Verifier(planned.scenario).problems(
      bookings: reader.readBookings(file: folder.path("bookings.csv"), of: planned.scenario),
      duty: reader.readDuty(file: folder.path("duty.csv"), of: planned.scenario))
  }
}

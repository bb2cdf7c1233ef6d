import Conferences
import Foundation
import Planning
import Testing

/// Tiny scenarios, one for each thing the contract says, and sixty that mix them; what each is
/// worth at best was worked out by enumerating every plan, apart from this program.
@Suite struct TinyScenarioTests {
  @Test(arguments: Repository.folders(in: "scenarios/rules"))
  func everyRuleGivesTheTiersItShould(path: String) throws {
    try expectTiers(path)
  }

  @Test(arguments: Repository.folders(in: "Tests/quorateTests/Random"))
  func mixedRulesGiveTheTiersTheyShould(path: String) throws {
    try expectTiers(path)
  }

  private func expectTiers(_ path: String) throws {
    let folder = Repository.root.appendingPathComponent(path).path
    let expected = try Expectation(folder: folder)
    let planned = try PlannedScenario(folder: folder)
    #expect(planned.tiers == expected.tiers, "\(path): \(expected.why)")
    #expect(planned.plan.isOptimal, "\(path) is not proven")
    let problems = try Verifier(planned.scenario).problems(
      bookings: planned.plan.bookings, duty: planned.plan.duty)
    #expect(planned.plan.given == problems, "\(path): what was given is not what is wrong")
    let breaches = planned.plan.conferences.filter {
      !$0.isLeftOut && ($0.booking == nil || $0.lateWorkingDays > 0)
    }
    for breach in breaches {
      #expect(!breach.reasons.isEmpty, "\(path): nothing says why \(breach.conference) is late")
    }
  }
}

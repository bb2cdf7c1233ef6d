import Conferences
import Testing
import WorkingTime

@testable import Planning

@Suite("The list of rules") struct RulesTests {
  @Test func everyHardRuleOfTheContractIsThereInItsOrder() {
    #expect(Rules.all.map { $0.number } == (0...12).map { "H\($0)" } + ["D1"])
    for rule in Rules.all {
      #expect(rule.says.hasSuffix("."))
      #expect(!rule.source.isEmpty)
    }
  }

  @Test func problemsGrowMorePressingAsTheDayNears() throws {
    var scene = Scene()
    for (number, date) in ["2026-12-09", "2026-12-10", "2026-12-15", "2026-12-16"].enumerated() {
      scene.add("C-\(number)", date) { _ in
      } booking: {
        $0.minuteTaker = nil
      }
    }
    #expect(try scene.problems().map(\.severity) == [.critical, .urgent, .urgent, .warning])
  }

  @Test func aProblemKeepsItsIdentityWhileItsCauseIsThere() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.minuteTaker = nil
    }
    let before = try scene.problems().map(\.id)
    scene.add("C-2", "2026-12-17") { _ in
    } booking: {
      $0.chair = nil
    }
    #expect(before.count == 1)
    #expect(try Set(scene.problems().map(\.id)).isSuperset(of: before))
    scene.bookings[0].minuteTaker = ID("Minutes 2")
    #expect(try Set(scene.problems().map(\.id)).isDisjoint(with: before))
  }

  @Test func theOrderOfTheListChangesNothing() throws {
    var scene = Scene()
    for number in 1...9 { scene.add("C-\(number)", "2026-12-1\(number % 4 + 4)") }
    let told = try scene.told()
    #expect(!told.isEmpty)
    scene.bookings.reverse()
    #expect(try scene.told() == told)
  }

  @Test func aConferenceWithoutTheDateOfItsClockIsRefused() {
    var scene = Scene()
    scene.addConference("C-1") { $0.dates.s47Strategy = nil }
    let scenario = scene.scenario
    #expect(throws: LimitFault.self) { try Verifier(scenario) }
  }
}

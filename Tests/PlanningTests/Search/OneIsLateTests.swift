import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// Two conferences of which one has to be late, by a day: which of them, the later tiers decide.
struct OneIsLateTests {
  /// In time there is Wed 23 Dec 14:00 and nothing else, for one of them.
  private static func scenario(_ change: (inout Scene) -> Void) -> Scenario {
    var scene = Scene()
    scene.scenario.horizonEnd = day("2026-12-30")
    scene.scenario.venues.removeLast()
    scene.scenario.rooms.removeAll { $0.venue == ID("Annexe") }
    scene.scenario.chairs.removeLast()
    scene.away(.chair(ID("Chair 1")), "2026-12-04", "2026-12-23 13:00")
    for (id, worker) in [("C-1", "W-1"), ("C-2", "W-2")] { scene.addConference(id, worker: worker) }
    change(&scene)
    return scene.scenario
  }

  private func plan(_ scenario: Scenario) throws -> Plan {
    let plan = try Planner(solver: GLPKSolver()).plan(scenario)
    let search = ExhaustiveSearch(scenario)
    #expect(PlanComparison(scenario, search, plan).differences == [])
    #expect(plan.tiers[0].value.thousandths == 11_000)
    return plan
  }

  /// A family that prefers Wednesdays and one that prefers Thursdays get what they prefer, whichever
  /// comes first.
  @Test(arguments: [("Wed", "Thu"), ("Thu", "Wed")])
  func thePreferenceTierDecidesWhichIsLate(first: String, second: String) throws {
    let plan = try plan(
      Self.scenario {
        $0.scenario.conferences[0].familyPrefers = pattern(first)
        $0.scenario.conferences[1].familyPrefers = pattern(second)
      })
    let late = first == "Thu" ? 0 : 1
    #expect(plan.conferences.map(\.lateWorkingDays) == [0, 1].map { $0 == late ? 1 : 0 })
  }

  /// Health can come to the first on the Wednesday only, or on the Thursday only.
  @Test(arguments: [("2026-12-24", "2026-12-25", 1), ("2026-12-23", "2026-12-24", 0)])
  func theQuorumTierDecidesWhichIsLate(from: String, to: String, late: Int) throws {
    let plan = try plan(
      Self.scenario {
        $0.scenario.conferences[0].invited = [ID("Health"), ID("Police")]
        $0.scenario.conferences[1].invited = [ID("Police"), ID("School")]
        $0.away(.agency(ID("Health")), from, to)
      })
    #expect(plan.conferences.map(\.lateWorkingDays) == [0, 1].map { $0 == late ? 1 : 0 })
  }

  /// The first was told the Wednesday, the second has its quorum then and on no other day; quorum comes
  /// before promises.
  @Test func whatWasPromisedIsMovedBeyondItsLimitForAQuorum() throws {
    let plan = try plan(
      Self.scenario {
        $0.scenario.conferences[1].invited = [ID("Health"), ID("Police")]
        $0.away(.agency(ID("Health")), "2026-12-24", "2026-12-31")
        $0.bookings = [Scene.booking("C-1", "2026-12-23", "14:00")]
        $0.tell(as: .published)
      })
    #expect(plan.conferences.map(\.lateWorkingDays) == [1, 0])
  }

  /// Neither may be later than by the day that is to spare, whatever a later tier would like.
  @Test func noLaterTierMakesItLater() throws {
    let plan = try plan(
      Self.scenario {
        for index in 0..<2 { $0.scenario.conferences[index].familyPrefers = pattern("Tue") }
      })
    #expect(plan.bookings.map(\.day).sorted() == [day("2026-12-23"), day("2026-12-24")])
  }
}

import Conferences
import Testing
import WorkingTime

@testable import Planning

/// Plans divided by what open duty days cost: where half a chair would be on duty, either nobody is or
/// a whole one.
struct SharedDivisionTests {
  /// Three conferences may be on Tue 8 Dec, a duty day, one after another. Two chairs hold two each,
  /// and who is on duty none: so in fractions three leave half a chair for duty, and in fact none. C-B
  /// may be on Mon 14 Dec at its second venue instead.
  ///
  /// - Parameters:
  ///   - names: the order in which the clerk takes them.
  ///   - elsewhere: what the second venue costs; an open duty day costs 5.
  private static func scenario(
    _ names: [String], elsewhere: Int, _ change: (inout Scene) -> Void = { _ in }
  ) -> Scenario {
    var scene = Scene([
      .dutyChairsPerDay: .whole(1), .dutyWeeks: .whole(1), .dutyUncovered: .whole(5),
      .secondVenue: .whole(elsewhere), .noticeDesired: .whole(0), .margin: .whole(0),
    ])
    scene.scenario.horizonEnd = day("2026-12-14")
    scene.away(.venue(ID("Annexe")), "2026-12-05", "2026-12-12")
    scene.away(.venue(ID("Centre")), "2026-12-12", "2026-12-31")
    let unavailable = [
      "C-A": "Mon; Wed-Fri; Tue 14:00-17:00", "C-B": "Wed-Fri; Tue 11:45-17:00",
      "C-C": "Mon; Wed-Fri; Tue 09:00-13:45",
    ]
    for (number, name) in names.enumerated() {
      scene.addConference(name, worker: "W-\(number + 1)") {
        $0.familyUnavailable = pattern(unavailable[name]!)
        $0.venues = [ID("Centre"), ID("Annexe")]
      }
    }
    change(&scene)
    return scene.scenario.settling(.standards)
  }

  /// Two more on Mon 14 Dec, with one worker. The first is the clerk's first, and takes the only slot
  /// that the second can have there without paying for a second venue.
  private static func addUnlucky(_ scene: inout Scene) {
    scene.scenario.workers.append(Worker(id: ID("W-4"), team: ID("North"), works: .workingWeek))
    scene.addConference("C-F", worker: "W-4") {
      $0.familyUnavailable = pattern("Tue-Fri; Mon 11:45-13:45")
      $0.familyPrefers = pattern("Mon 09:30-11:30")
      $0.venues = [ID("Annexe")]
    }
    scene.addConference("C-G", worker: "W-4") {
      $0.familyUnavailable = pattern("Tue; Thu-Fri; Mon 11:45-17:00")
      $0.venues = [ID("Annexe"), ID("Centre")]
    }
  }

  private func divided(_ scenario: Scenario) throws -> DividedPlans {
    let best = ExhaustiveSearch(scenario).best.values
    #expect(best[0] == 0)
    let divided = try #require(try DividedPlans(scenario, statutory: 0))
    #expect(divided.value == best[1])
    #expect(divided.bound == best[1])
    return divided
  }

  /// Of a plan that pays for a chair who is not there, one that pays less elsewhere is found.
  @Test func thePlansThatPayNothingForDutyAreLookedAt() throws {
    let divided = try divided(Self.scenario(["C-B", "C-A", "C-C"], elsewhere: 4))
    #expect(divided.value == 4000)
  }

  /// Of a plan that pays for a chair who is not there, and for a second venue without need, one that
  /// pays for the chair alone is found.
  @Test func thePlansThatPayForAWholeChairAreLookedAt() throws {
    let divided = try divided(
      Self.scenario(["C-B", "C-A", "C-C"], elsewhere: 7, Self.addUnlucky))
    #expect(divided.value == 5000)
  }

  /// Half a chair is refuted by dividing, not by a cut on this very choice.
  @Test(arguments: [4, 7])
  func nothingIsRuledOutTogether(elsewhere: Int) throws {
    let divided = try divided(Self.scenario(["C-B", "C-A", "C-C"], elsewhere: elsewhere))
    #expect(divided.cuts.contains { $0.shared.contains { $0.cost == .chairing } })
    for cut in divided.cuts {
      if case .together = cut.form { Issue.record("a cut on what cannot go together") }
    }
  }
}

import Conferences
import GLPKSolver
import Testing
import WorkingTime

@testable import Planning

/// How many conferences are late in every plan.
@Suite struct LeastLateTests {
  private let december = day("2026-12-05")...day("2026-12-31")

  private func least(_ scene: Scene, _ days: ClosedRange<Day>? = nil) throws -> Int {
    try Self.least(scene.scenario, days ?? december)
  }

  private static func least(_ scenario: Scenario, _ days: ClosedRange<Day>) throws -> Int {
    let register = try Register(scenario)
    let fixed = scenario.bookings.filter { scenario.status(of: $0) == .fixed }
    return LeastLate(Calendar(register, bookings: fixed, duty: nil)).count(dueIn: days)
  }

  /// Four that have to be between Tue 8 Dec and Wed 9 Dec.
  private func crowd(of chairs: Int, _ change: (inout Conference) -> Void = { _ in }) -> Scene {
    var scene = Scene()
    scene.scenario.chairs = (1...chairs).map {
      Chair(id: ID("Chair \($0)"), works: .workingWeek, maximumPerDay: 1)
    }
    for number in 1...4 {
      scene.addConference("C-\(number)", worker: "W-\(1 + number % 3)") { conference in
        conference.dates.neededBy = day("2026-12-09")
        change(&conference)
      }
    }
    return scene
  }

  @Test func whatFitsIsNotLate() throws {
    #expect(try least(crowd(of: 2)) == 0)
  }

  @Test func oneChairOnceADayLeavesTwoOfFourLate() throws {
    #expect(try least(crowd(of: 1)) == 2)
  }

  @Test func onlyThoseDueInTheDaysCount() throws {
    #expect(try least(crowd(of: 1), day("2026-12-10")...day("2026-12-31")) == 0)
  }

  @Test func aConferenceAskedForTooLateIsLateInEveryPlan() throws {
    var scene = Scene()
    scene.addConference("C-1") { $0.dates.neededBy = day("2026-12-07") }
    #expect(try least(scene) == 1)
  }

  @Test func oneFixedForADayAfterItsLimitIsLateInEveryPlan() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-24")
    scene.tell(as: .fixed)
    #expect(try least(scene) == 1)
    #expect(try least(scene, day("2026-12-24")...day("2026-12-31")) == 0, "its limit is the 23rd")
  }

  /// Two slots each: two of the six a day with one room, and none is left over.
  @Test func slotsAreCountedAsConferences() throws {
    var scene = crowd(of: 4) { $0.slots = 2 }
    scene.scenario.rooms = scene.scenario.rooms.filter {
      $0.kind != .meeting || $0.id == ID("Centre/Room 1")
    }
    #expect(try least(scene) == 1, "eight slots are wanted, six are there")
  }

  /// No plan of the engine has fewer late than are late in every plan.
  @Test(arguments: Array(stride(from: 0, to: TinyScenarios.seeds.upperBound, by: 100)))
  func noPlanHasFewerLate(first: Int) throws {
    for seed in stride(from: first, to: first + 100, by: 4) {
      try expectNoFewer(TinyScenarios.scenario(seed: seed))
    }
  }

  @Test func noPlanOfLargerScenariosHasFewerLate() throws {
    for seed in 0..<6 { try expectNoFewer(TinyScenarios.largerScenario(seed: seed)) }
  }

  private func expectNoFewer(_ scenario: Scenario) throws {
    let plan = try Planner(solver: GLPKSolver()).plan(scenario)
    let days = (scenario.asOf - 60)...scenario.horizonEnd
    let late = plan.conferences.count { planned in
      days.contains(planned.limit.limit)
        && planned.booking.map { $0.day > planned.limit.limit } ?? true
    }
    let least = try Self.least(scenario, days)
    #expect(least <= late, "\(scenario.name): \(least) late in every plan, \(late) in this one")
  }

  /// The bound is of use: among crowded scenarios it is often met.
  @Test func itIsOftenMet() throws {
    let crowded = stride(from: TinyScenarios.crowded.lowerBound, to: 900, by: 2)
    let bounds = try crowded.map { seed in
      let scenario = TinyScenarios.scenario(seed: seed)
      return try Self.least(scenario, (scenario.asOf - 60)...scenario.horizonEnd)
    }
    #expect(bounds.count { $0 > 0 } >= 10, "\(bounds)")
  }
}

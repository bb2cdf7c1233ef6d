import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// What leave would mean, before it is granted.
@Suite struct LeaveEnquiryTests {
  /// Three published conferences on Tue 15 Dec and one on Wed 16 Dec, two chairs.
  private func scene() -> Scene {
    var scene = Scene()
    scene.add("C-1", "2026-12-15", "09:30", number: 1)
    scene.add("C-2", "2026-12-15", "09:30", number: 2)
    scene.add("C-3", "2026-12-16", "11:45", number: 1, worker: "W-3")
    scene.tell(as: .published)
    return scene
  }

  private func answer(
    _ scene: Scene, _ who: Subject, _ from: String, _ to: String, alternatives: Int = 3
  ) throws -> LeaveAnswer {
    let absence = Absence(subject: who, from: moment(from), to: moment(to), reason: "leave")
    return try LeaveEnquiry(scene.scenario, solver: GLPKSolver())
      .answer(absence, alternatives: alternatives)
  }

  @Test func leaveThatTouchesNothingCostsNothing() throws {
    let answer = try answer(scene(), .chair(ID("Chair 1")), "2027-01-11", "2027-01-16")
    #expect(answer.costsNothing)
    #expect(answer.isProven)
    #expect(answer.hit.isEmpty && answer.unreachable.isEmpty && answer.alternatives.isEmpty)
    #expect(answer.repair.differences.isEmpty)
  }

  @Test func aChairsLeaveIsRepairedByTheOtherChair() throws {
    let answer = try answer(scene(), .chair(ID("Chair 1")), "2026-12-16", "2026-12-17")
    #expect(answer.hit.count == 1)
    #expect(answer.hit.first?.contains("C-3 (Wed 16 Dec 11:45–13:45)") ?? false)
    #expect(answer.repair.differences.map(\.conference) == [ID("C-3")])
    #expect(answer.repair.differences.first?.kind == .staffedAnew)
    #expect(answer.changes.first { $0.tier == .moved }?.difference == 0)
    #expect(answer.changes.first { $0.tier == .standards }?.difference == 2000)
    #expect(!answer.costsNothing && answer.unreachable.isEmpty)
  }

  @Test func theNearestTimesThatCostNothingAreTold() throws {
    let answer = try answer(scene(), .chair(ID("Chair 1")), "2026-12-16", "2026-12-17")
    // Thursday is free; Tuesday and Wednesday are booked; Monday is free.
    #expect(
      answer.alternatives.map(\.stretch) == [
        "on Thu 17 Dec 2026", "on Fri 18 Dec 2026", "on Mon 14 Dec 2026",
      ])
    #expect(answer.alternatives.allSatisfy { $0.reason == "leave" })
  }

  /// C-1 has to change whether Chair 1 is away on Mon 21 Dec or not.
  @Test func whatHasToChangeAnywayIsToldApart() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-15", "09:30", number: 1)
    scene.add("C-2", "2026-12-15", "09:30", number: 2)
    scene.add("C-3", "2026-12-21", "11:45", number: 1, worker: "W-3")
    scene.tell(as: .published)
    scene.away(.chair(ID("Chair 1")), "2026-12-15", "2026-12-16", "ill")
    let answer = try answer(scene, .chair(ID("Chair 1")), "2026-12-21", "2026-12-22")
    #expect(answer.repair.differences.map(\.conference) == [ID("C-3")])
    #expect(answer.anyway.map(\.conference) == [ID("C-1")])
    let nothing = try self.answer(scene, .chair(ID("Chair 2")), "2027-01-11", "2027-01-12")
    #expect(nothing.costsNothing && nothing.repair.differences.isEmpty)
    #expect(nothing.anyway == answer.anyway)
  }

  @Test func daysThatLoseTheirDutyChairAreTold() throws {
    var scene = Scene([.dutyChairsPerDay: .whole(1)])
    scene.scenario.chairs = [Chair(id: ID("Chair 1"), works: .workingWeek)]
    let answer = try answer(scene, .chair(ID("Chair 1")), "2026-12-16", "2026-12-18")
    #expect(answer.uncovered.map(\.day) == [day("2026-12-16"), day("2026-12-17")])
    #expect(answer.dutyChairsWanted == 1)
    let repeated = try self.answer(scene, .worker(ID("W-1")), "2026-12-16", "2026-12-18")
    #expect(repeated.uncovered.isEmpty)
  }

  @Test func aTimeThatNothingCanHappenInIsPointedOut() throws {
    let chair = Subject.chair(ID("Chair 1"))
    #expect(
      try answer(scene(), chair, "2026-12-12", "2026-12-14").notes == [
        "No working day is in it; see that the dates are right."
      ])
    #expect(
      try answer(scene(), chair, "2027-07-05", "2027-07-10").notes == [
        "That is after Wed 30 Jun 2027, the last day that can be booked, so nothing is known of it "
          + "yet."
      ])
    #expect(try answer(scene(), chair, "2026-12-12", "2026-12-15").notes.isEmpty)
  }

  /// Whoever asks for a week from Monday is offered weeks from Monday that do not overlap.
  @Test func otherTimesForAWeekBeginOnTheSameWeekday() throws {
    let answer = try answer(scene(), .chair(ID("Chair 1")), "2026-12-14", "2026-12-19")
    #expect(
      answer.alternatives.map(\.stretch) == [
        "from Mon 7 Dec 2026 to Fri 11 Dec 2026", "from Mon 4 Jan 2027 to Fri 8 Jan 2027",
        "from Mon 11 Jan 2027 to Fri 15 Jan 2027",
      ])
  }

  @Test func aLimitThatNobodyCanReachIsTold() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-15", "09:30")
    scene.tell(as: .published)
    let answer = try answer(scene, .worker(ID("W-1")), "2026-12-07", "2026-12-24")
    #expect(answer.unreachable.map(\.conference) == [ID("C-1")])
    #expect(answer.changes.first { $0.tier == .statutory }.map { $0.difference > 0 } ?? false)
    #expect(answer.changes.isWorse)
  }

  @Test func anAgencysLeaveThatBreaksTheQuorumIsNotFree() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-15", "09:30") { $0.invited = [ID("Health"), ID("Police")] }
    scene.tell(as: .published)
    let answer = try answer(scene, .agency(ID("Police")), "2026-12-15", "2026-12-16")
    #expect(!answer.costsNothing)
  }

  @Test func dutyOfAChairOnLeaveIsSharedOutAnew() throws {
    var scene = Scene([.dutyChairsPerDay: .whole(1)])
    scene.scenario.duty = [DutyDay(day: day("2026-12-16"), chair: ID("Chair 1"))]
    let answer = try answer(scene, .chair(ID("Chair 1")), "2026-12-16", "2026-12-17")
    #expect(answer.hit.contains { $0.contains("on duty") })
    #expect(answer.costsNothing, "Chair 2 takes the day")
  }

  /// Leave never improves a plan, and never costs nothing while something is hit that cannot be
  /// repaired.
  @Test(arguments: 0..<40) func leaveNeverImprovesATier(seed: Int) throws {
    var random = RandomScene(seed: seed)
    let scene = random.scene()
    let base = try Planner(solver: GLPKSolver()).plan(scene.scenario)
    let who: Subject = seed.isMultiple(of: 2) ? .chair(ID("Chair 1")) : .room(ID("Centre/Room 1"))
    let answer = try answer(scene, who, "2026-12-08", "2026-12-19", alternatives: 1)
    #expect(!answer.changes.isBetter)
    for (change, tier) in zip(answer.changes, base.tiers) { #expect(change.before == tier.value) }
    for one in answer.anyway {
      let planned = base.bookings.first { $0.conference == one.conference }
      #expect(BookingDifference.Kind(from: one.after?.booking, to: planned) == nil)
    }
  }
}

/// Small scenes with published and open conferences, by a seed.
private struct RandomScene {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func scene() -> Scene {
    var scene = Scene()
    let days = ["2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"]
    for (index, day) in days.enumerated() {
      let start = ["09:30", "11:45", "14:00"][below(3)]
      scene.add("P-\(index)", day, start, number: 1 + below(2), worker: "W-\(1 + below(3))")
    }
    scene.tell(as: .published)
    for index in 0..<(1 + below(3)) {
      scene.addConference("N-\(index)", worker: "W-\(1 + below(3))") { [choice = below(2)] in
        if choice == 0 { $0.previousChair = ID("Chair 1") }
      }
    }
    return scene
  }
}

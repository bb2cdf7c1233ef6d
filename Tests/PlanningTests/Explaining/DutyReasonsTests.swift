import Conferences
import Planning
import Testing
import WorkingTime

@Suite("Why a duty day has nobody") struct DutyReasonsTests {
  private var scene: Scene { Scene([.dutyChairsPerDay: .whole(1), .dutyWeeks: .whole(1)]) }
  private let monday = day("2026-12-07")

  /// Duty on every day of the week but Tuesday 8 December.
  private func duty(_ numbers: [Int] = [1, 2, 1, 2]) -> [DutyDay] {
    zip([0, 2, 3, 4], numbers).map { DutyDay(day: monday + $0, chair: ID("Chair \($1)")) }
  }

  private func told(_ scene: Scene, _ duty: [DutyDay]) throws -> [String] {
    DutyReasons(try scene.calendar(duty: duty)).uncovered.map {
      "\($0.day.britishShort), \($0.missing): \($0.reason)"
    }
  }

  @Test func aCoveredDayNeedsNoReason() throws {
    #expect(try told(scene, duty() + [DutyDay(day: monday + 1, chair: ID("Chair 1"))]) == [])
  }

  @Test func whoIsAwayAndWhoHoldsConferencesAreNamed() throws {
    var scene = scene
    scene.away(.chair(ID("Chair 1")), "2026-12-08", "2026-12-09", "leave")
    scene.add("C-1", "2026-12-08", number: 2)
    #expect(
      try told(scene, duty()) == [
        "Tue 8 Dec, 1: Chair 1 (leave) is away; Chair 2 (C-1) holds conferences."
      ])
  }

  @Test func anHourAwayIsEnoughAndConferencesThatDutyAllowsAreNot() throws {
    var scene = Scene([
      .dutyChairsPerDay: .whole(1), .dutyWeeks: .whole(1), .dutyConferences: .whole(1),
    ])
    scene.away(.chair(ID("Chair 1")), "2026-12-08 16:00", "2026-12-08 17:00")
    scene.add("C-1", "2026-12-08", number: 2)
    #expect(
      try told(scene, duty()) == ["Tue 8 Dec, 1: Chair 1 is away; Chair 2 is free."])
  }

  @Test func whoDoesNotWorkOrHasAFullShareIsNamed() throws {
    var scene = scene
    scene.scenario.chairs[0] = Chair(id: ID("Chair 1"), works: pattern("Mon,Wed-Fri"))
    let all = duty([2, 2, 2, 2])
    #expect(
      try told(scene, all) == [
        "Tue 8 Dec, 1: Chair 1 does not work that day; Chair 2 (4 days) has a full share of duty."
      ])
  }

  @Test func nobodyTakesDuty() throws {
    var scene = scene
    scene.scenario.chairs = [Chair(id: ID("Chair 1"), works: .workingWeek, takesDuty: false)]
    let told = try told(scene, [])
    #expect(told.count == 5)
    #expect(told.first == "Mon 7 Dec, 1: Nobody takes duty.")
  }

  @Test func moreAreWantedThanThereAre() throws {
    var scene = Scene([.dutyChairsPerDay: .whole(3), .dutyWeeks: .whole(1)])
    scene.scenario.horizonEnd = day("2026-12-31")
    let both = ["Chair 1", "Chair 2"].map { DutyDay(day: monday, chair: ID($0)) }
    #expect(
      try told(scene, both).first == "Mon 7 Dec, 1: Everybody who takes duty is on it already.")
  }

  @Test func ofManyChairsTheFirstAreNamed() throws {
    var scene = scene
    scene.scenario.chairs = (1...9).map { Chair(id: ID("Chair \($0)"), works: pattern("Mon")) }
    #expect(
      try told(scene, duty()) == [
        "Tue 8 Dec, 1: Chair 1, Chair 2, Chair 3, Chair 4 and 5 more do not work that day."
      ])
  }
}

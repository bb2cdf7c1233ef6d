import Conferences
import Testing
import WorkingTime

@Suite("D1: duty") struct DutyRuleTests {
  private func duty(_ date: String, _ chair: String = "Chair 1") -> DutyDay {
    DutyDay(day: day(date), chair: ID(chair))
  }
  private var scene: Scene { Scene([.dutyChairsPerDay: .whole(1), .dutyWeeks: .whole(1)]) }

  @Test func aWeekSharedEvenlyIsFine() throws {
    let days = ["2026-12-07", "2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"]
    let shared = zip(days, ["Chair 1", "Chair 2", "Chair 1", "Chair 2", "Chair 1"]).map {
      duty($0, $1)
    }
    #expect(try scene.told(duty: shared) == [])
    #expect(
      try scene.told(duty: days.map { duty($0) }) == [
        "D1: Chair 1 has 5 duty days planned; shared evenly nobody has more than 4."
      ])
  }

  @Test func aChairAwayForAnHourIsNotOnDuty() throws {
    var scene = scene
    scene.away(.chair(ID("Chair 1")), "2026-12-08 16:00", "2026-12-08 17:00", "dentist")
    #expect(
      try scene.told(duty: [duty("2026-12-08")]) == [
        "D1: Chair 1 is on duty on Tue 8 Dec and is away on Tue 8 Dec 16:00–17:00 (dentist)."
      ])
  }

  @Test func aChairWhoWorksHalfADayCanBeOnDutyAndOneWhoDoesNotCannot() throws {
    var scene = scene
    scene.scenario.chairs = [Chair(id: ID("Chair 1"), works: pattern("Tue 09:00-13:00"))]
    #expect(try scene.told(duty: [duty("2026-12-08")]) == [])
    #expect(
      try scene.told(duty: [duty("2026-12-09")]) == [
        "D1: Chair 1 is on duty on Wed 9 Dec and does not work that day."
      ])
  }

  @Test func aChairMayTakeNoDuty() throws {
    var scene = scene
    scene.scenario.chairs = [Chair(id: ID("Chair 1"), works: .workingWeek, takesDuty: false)]
    #expect(
      try scene.told(duty: [duty("2026-12-08")]) == [
        "D1: Chair 1 is on duty on Tue 8 Dec and takes no duty."
      ])
  }

  @Test func dutyIsPlannedForTheFirstWeeksOnly() throws {
    #expect(try scene.told(duty: [duty("2026-12-11")]) == [])
    #expect(
      try scene.told(duty: [duty("2026-12-14")]) == [
        "D1: The duty of Chair 1 on Mon 14 Dec is outside the days that duty is planned for."
      ])
  }

  @Test func moreChairsThanWantedAreTooMany() throws {
    #expect(
      try scene.told(duty: [duty("2026-12-08"), duty("2026-12-08", "Chair 2")]) == [
        "D1: Chair 1 and Chair 2 are on duty on Tue 8 Dec, and 1 is wanted."
      ])
  }

  @Test func oneChairTooManyIsOne() throws {
    var scene = Scene([.dutyChairsPerDay: .whole(0)])
    #expect(
      try scene.told(duty: [duty("2026-12-08")]) == [
        "D1: Chair 1 is on duty on Tue 8 Dec, and nobody is wanted."
      ])
    scene = Scene([.dutyChairsPerDay: .whole(2)])
    scene.scenario.chairs += [Chair(id: ID("Chair 3"), works: .workingWeek)]
    let three = ["Chair 1", "Chair 2", "Chair 3"].map { duty("2026-12-08", $0) }
    #expect(
      try scene.told(duty: three).contains(
        "D1: Chair 1, Chair 2 and Chair 3 are on duty on Tue 8 Dec, and 2 are wanted."))
  }

  @Test func aGivenDutyStaysAndIsReportedWhenItsChairIsAway() throws {
    var scene = scene
    scene.scenario.duty = [duty("2026-12-08")]
    scene.away(.chair(ID("Chair 1")), "2026-12-08", "2026-12-09")
    #expect(
      try scene.told() == ["given D1: Chair 1 is on duty on Tue 8 Dec and is away on Tue 8 Dec."])
    #expect(
      try scene.told(duty: []) == [
        "D1: The duty of Chair 1 on Tue 8 Dec was already decided, and is no longer there."
      ])
  }
}

import Conferences
import Testing
import WorkingTime

@Suite("H4: a chair who may take it, and not too often") struct ChairRuleTests {
  private func chair(_ change: (inout Settings) -> Void) -> Chair {
    var settings = Settings()
    change(&settings)
    return Chair(
      id: ID("Chair 1"), works: .workingWeek, maximumPerDay: settings.perDay,
      maximumPerWeek: settings.perWeek, venues: settings.venues, trained: settings.trained)
  }
  private struct Settings {
    var perDay = 2
    var perWeek = 5
    var venues: Set<ID<Venue>> = []
    var trained: Set<String> = []
  }

  @Test func aConferenceNeedsAChair() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.chair = nil
    }
    #expect(try scene.told() == ["H4: C-1 (Tue 15 Dec 09:30–11:30) has no chair."])
  }

  @Test func aBarredChairIsRefused() throws {
    var scene = Scene()
    scene.add("C-1") { $0.barredChairs = [ID("Chair 1")] }
    #expect(try scene.told() == ["H4: Chair 1 is not to chair C-1 (Tue 15 Dec 09:30–11:30)."])
  }

  @Test func harmOutsideTheHomeNeedsATrainedChair() throws {
    var scene = Scene()
    scene.add("C-1") { $0.isHarmOutsideHome = true }
    #expect(
      try scene.told() == [
        "H4: Chair 1 is not trained for harm outside the home, as C-1 (Tue 15 Dec 09:30–11:30) "
          + "needs."
      ])
    scene.scenario.chairs = [chair { $0.trained = [Chair.harmOutsideHome] }]
    #expect(try scene.told() == [])
  }

  @Test func aChairHasVenues() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.scenario.chairs = [chair { $0.venues = [ID("Annexe")] }]
    #expect(
      try scene.told() == [
        "H4: Chair 1 does not chair at Centre, only at Annexe: C-1 (Tue 15 Dec 09:30–11:30)."
      ])
  }

  @Test func theDaysLimitIsTheMostAllowed() throws {
    var scene = Scene()
    scene.add("C-1", worker: "W-1")
    scene.add("C-2", "2026-12-15", "11:45", worker: "W-2")
    #expect(try scene.told() == [])
    scene.scenario.chairs = [chair { $0.perDay = 1 }]
    #expect(
      try scene.told() == [
        "H4: Chair 1 has 2 conferences on Tue 15 Dec and takes 1 at most: C-1 (Tue 15 Dec "
          + "09:30–11:30) and C-2 (Tue 15 Dec 11:45–13:45)."
      ])
  }

  @Test func theWeekBeginsOnMonday() throws {
    var scene = Scene()
    scene.scenario.chairs = [chair { $0.perWeek = 1 }]
    scene.add("C-1", "2026-12-11")
    scene.add("C-2", "2026-12-14")
    #expect(try scene.told() == [])
    scene.bookings[0].day = day("2026-12-18")
    #expect(
      try scene.told() == [
        "H4: Chair 1 has 2 conferences in the week of Mon 14 Dec and takes 1 at most: C-2 (Mon 14 "
          + "Dec 09:30–11:30) and C-1 (Fri 18 Dec 09:30–11:30)."
      ])
  }

  @Test func aChairOnDutyTakesNoConference() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.scenario.duty = [DutyDay(day: day("2026-12-15"), chair: ID("Chair 1"))]
    #expect(
      try scene.told() == [
        "H4: Chair 1 is on duty on Tue 15 Dec and then takes no conference: C-1 (Tue 15 Dec "
          + "09:30–11:30)."
      ])
    scene.tell(as: .fixed)
    #expect(try scene.problems().map(\.isGiven) == [true])
  }

  @Test func aPolicyMayAllowOneConferenceOnADutyDay() throws {
    var scene = Scene([.dutyConferences: .whole(1)])
    scene.add("C-1")
    scene.scenario.duty = [DutyDay(day: day("2026-12-15"), chair: ID("Chair 1"))]
    #expect(try scene.told() == [])
  }
}

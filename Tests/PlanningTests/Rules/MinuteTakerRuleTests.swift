import Conferences
import Testing
import WorkingTime

@Suite("H5: one minute-taker, there, not too often") struct MinuteTakerRuleTests {
  @Test func aConferenceNeedsAMinuteTaker() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.minuteTaker = nil
    }
    #expect(try scene.told() == ["H5: C-1 (Tue 15 Dec 09:30–11:30) has no minute-taker."])
  }

  @Test func aMinuteTakerHasVenues() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.scenario.minuteTakers = [
      MinuteTaker(id: ID("Minutes 1"), works: .workingWeek, venues: [ID("Annexe")])
    ]
    #expect(
      try scene.told() == [
        "H5: Minutes 1 does not work at Centre, only at Annexe: C-1 (Tue 15 Dec 09:30–11:30)."
      ])
  }

  @Test func theDaysLimitIsTheMostAllowed() throws {
    var scene = Scene()
    scene.add("C-1", worker: "W-1")
    scene.add("C-2", "2026-12-15", "14:00", worker: "W-2")
    #expect(try scene.told() == [])
    scene.scenario.minuteTakers = [
      MinuteTaker(id: ID("Minutes 1"), works: .workingWeek, maximumPerDay: 1)
    ]
    #expect(
      try scene.told() == [
        "H5: Minutes 1 has 2 conferences on Tue 15 Dec and takes 1 at most: C-1 (Tue 15 Dec "
          + "09:30–11:30) and C-2 (Tue 15 Dec 14:00–16:00)."
      ])
  }
}

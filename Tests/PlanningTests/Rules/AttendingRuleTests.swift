import Conferences
import Testing
import WorkingTime

@Suite("H9, H10: required agencies and the family can come") struct AttendingRuleTests {
  @Test func aRequiredAgencyWorksForAllOfIt() throws {
    var scene = Scene()
    scene.add("C-1") { $0.required = [ID("Police")] }
    #expect(try scene.told() == [])
    scene.scenario.agencies = [Agency(id: ID("Police"), works: pattern("Tue 09:31-12:00"))]
    #expect(
      try scene.told() == [
        "H9: Police must be at C-1 (Tue 15 Dec 09:30–11:30) and does not work then (works Tue "
          + "09:31-12:00)."
      ])
  }

  @Test func aRequiredAgencyIsNotAwayAndAnInvitedOneMayBe() throws {
    var scene = Scene()
    scene.add("C-1") { $0.invited = [ID("School")] }
    scene.away(.agency(ID("School")), "2026-12-14", "2026-12-17", "inset days")
    #expect(try scene.told() == [])
    scene.scenario.conferences[0].required = [ID("School")]
    #expect(
      try scene.told() == [
        "H9: School must be at C-1 (Tue 15 Dec 09:30–11:30) and is away Mon 14 Dec to Wed 16 Dec "
          + "(inset days)."
      ])
  }

  @Test func policeCanBeAtOneConferenceAtATime() throws {
    var scene = Scene()
    scene.scenario.agencies = [Agency(id: ID("Police"), atOnce: 1)]
    scene.add("C-1") { $0.required = [ID("Police")] }
    scene.add("C-2", "2026-12-15", "11:45", number: 2) { $0.required = [ID("Police")] }
    #expect(try scene.told() == [])
    scene.bookings[1].start = time("09:30")
    #expect(
      try scene.told() == [
        "H9: Police must be at 2 conferences at once and can be at 1: C-1 (Tue 15 Dec 09:30–11:30) "
          + "and C-2 (Tue 15 Dec 09:30–11:30)."
      ])
  }

  @Test func theFamilyCanComeFromStartToEnd() throws {
    var scene = Scene()
    scene.add("C-1") { $0.familyUnavailable = pattern("Tue 11:30-15:00") }
    #expect(try scene.told() == [])
    scene.scenario.conferences[0].familyUnavailable = pattern("Tue 11:29-15:00")
    #expect(
      try scene.told() == [
        "H10: The family cannot come to C-1 (Tue 15 Dec 09:30–11:30): it is unavailable Tue "
          + "11:29-15:00."
      ])
  }
}

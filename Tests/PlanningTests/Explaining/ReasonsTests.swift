import Conferences
import Planning
import Testing
import WorkingTime

@Suite("Reasons, in the unit's words") struct ReasonsTests {
  @Test func aGoodBookingNeedsNone() throws {
    var scene = Scene()
    scene.add("C-1")
    #expect(try scene.reasons("C-1") == [])
  }

  @Test func lateOnArrivalSaysWhenItWasRequested() throws {
    var scene = Scene([.noticeMinimum: .whole(2)])
    scene.add("C-1", "2026-12-10") {
      $0.dates.s47Strategy = day("2026-11-18")
      $0.dates.requested = day("2026-12-08")
    }
    #expect(
      try scene.reasons("C-1").first
        == "Late on arrival: requested on working day 14 of 15, and 2 working days' notice are "
        + "needed: Thu 10 Dec was the first day possible.")
    scene.bookings[0].day = day("2026-12-14")
    scene.away(.worker(ID("W-1")), "2026-12-10", "2026-12-12")
    #expect(
      try scene.reasons("C-1").prefix(2) == [
        "Late on arrival: requested on working day 14 of 15, and 2 working days' notice are "
          + "needed: Thu 10 Dec was the first day possible.",
        "3 working days late: of 12 slots until Fri 11 Dec: 12 Worker W-1 away.",
      ])
  }

  @Test func latenessIsSummedUpOverEverySlotInTime() throws {
    var scene = Scene()
    scene.scenario.venues.removeLast()
    scene.scenario.horizonEnd = day("2026-12-31")
    // Tue 8 to Wed 23 December: 12 days of 3 slots.
    scene.add("C-1", "2026-12-24") { $0.familyUnavailable = pattern("Mon-Fri 14:00-18:00") }
    scene.away(.worker(ID("W-1")), "2026-12-08", "2026-12-12")
    scene.away(.chair(ID("Chair 1")), "2026-12-14", "2026-12-24")
    scene.away(.chair(ID("Chair 2")), "2026-12-14", "2026-12-18")
    scene.scenario.chairs[1] = Chair(id: ID("Chair 2"), works: pattern("Mon-Thu"))
    scene.scenario.duty = ["2026-12-21", "2026-12-22", "2026-12-23"].map {
      DutyDay(day: day($0), chair: ID("Chair 2"))
    }
    #expect(
      try scene.reasons("C-1") == [
        "1 working day late: of 36 slots until Wed 23 Dec: 16 no chair free (away, on duty), 12 "
          + "family cannot, 8 Worker W-1 away."
      ])
  }

  @Test func withoutABookingEveryReasonIsCounted() throws {
    var scene = Scene()
    scene.scenario.horizonEnd = day("2026-12-31")
    scene.addConference("C-1") { $0.attendees = 30 }
    #expect(
      try scene.reasons("C-1") == [
        "Without a booking: of 96 slots until Thu 31 Dec: 96 no room large and equipped enough."
      ])
  }

  @Test func whatIsLeftForALaterPlanSaysSo() throws {
    var scene = Scene()
    scene.addConference("C-1") { $0.dates.notBefore = day("2027-07-01") }
    #expect(
      try scene.reasons("C-1") == [
        "Left for a later plan: Thu 1 Jul 2027, its first possible day, is after Wed 30 Jun 2027, "
          + "the last day that can be booked."
      ])
  }

  @Test func aMoveSaysWhatChangedWhyAndWhoIsToldAgain() throws {
    var scene = Scene()
    scene.add("C-1") { $0.invited = [ID("Police"), ID("School")] }
    scene.tell(as: .published)
    scene.bookings[0] = Scene.booking("C-1", "2026-12-16", "11:45", at: "Annexe")
    scene.away(.worker(ID("W-1")), "2026-12-14", "2026-12-16", "leave")
    #expect(
      try scene.reasons("C-1") == [
        "Moved from Tue 15 Dec 09:30–11:30 at Centre to Wed 16 Dec 11:45–13:45 at Annexe: Worker "
          + "W-1 is away Mon 14 Dec to Tue 15 Dec (leave).",
        "To be told again: the family, Worker W-1, Police and School. Invitations are out.",
      ])
  }

  @Test func aMoveForOthersSaysWhoTookTheTime() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.tell(as: .published)
    scene.bookings[0].day = day("2026-12-16")
    scene.add("C-2", number: 2, worker: "W-1")
    #expect(
      try scene.reasons("C-1").first
        == "Moved from Tue 15 Dec 09:30–11:30 to Wed 16 Dec 09:30–11:30: Worker W-1 is at C-2 (Tue "
        + "15 Dec 09:30–11:30).")
  }

  @Test func aPublishedBookingThatIsDroppedSaysWhy() throws {
    var scene = Scene()
    scene.scenario.horizonEnd = day("2026-12-31")
    scene.add("C-1") { $0.attendees = 30 }
    scene.tell(as: .published)
    scene.bookings = []
    #expect(
      try scene.reasons("C-1").dropFirst().first
        == "Its published date, Tue 15 Dec 09:30–11:30 at Centre, is dropped: no room there seats 30 "
        + "with network and a typist's place.")
  }

  @Test func anotherChairSaysWhyThePreviousOneCannot() throws {
    var scene = Scene()
    scene.add("C-1", number: 2) { $0.previousChair = ID("Chair 1") }
    scene.away(.chair(ID("Chair 1")), "2026-12-01", "2027-01-08", "leave")
    #expect(
      try scene.reasons("C-1") == [
        "Chair 2 instead of the previous chair: Chair 1 is away Tue 1 Dec to Thu 7 Jan (leave)."
      ])
  }

  @Test func anotherChairCountsTheOtherSlotsToo() throws {
    var scene = Scene()
    scene.scenario.chairs[0] = Chair(
      id: ID("Chair 1"), works: .workingWeek, maximumPerDay: 1)
    scene.add("C-1", number: 2) {
      $0.previousChair = ID("Chair 1")
      $0.venues = [ID("Centre")]
      $0.dates.neededBy = day("2026-12-16")
      $0.dates.notBefore = day("2026-12-15")
    }
    scene.add("C-2", "2026-12-15", "14:00")
    scene.away(.chair(ID("Chair 1")), "2026-12-16", "2026-12-17")
    #expect(
      try scene.reasons("C-1") == [
        "Chair 2 instead of the previous chair: Chair 1 has 1 conference that day, the most "
          + "allowed; of 6 slots until Wed 16 Dec: 3 away, 2 at the day's limit, 1 at another "
          + "conference."
      ])
  }

  @Test func aChairWhoHasLeftIsNamed() throws {
    var scene = Scene()
    scene.add("C-1") { $0.previousChair = ID("Chair 9") }
    #expect(
      try scene.reasons("C-1") == [
        "Chair 1 instead of the previous chair: Chair 9 chairs here no longer."
      ])
  }

  @Test func notQuorateNamesWhoCannotComeAndLeavesItToTheChair() throws {
    var scene = Scene()
    scene.scenario.agencies = [
      Agency(id: ID("Health"), works: pattern("Mon")), Agency(id: ID("Police")),
    ]
    scene.add("C-1") { $0.invited = [ID("Health"), ID("Police")] }
    #expect(
      try scene.reasons("C-1") == [
        "Not quorate: besides social care only Police could come, and 2 other agencies are wanted; "
          + "Health (works Mon, and it is 09:30–11:30) cannot. The chair is to decide."
      ])
  }

  @Test func whereNobodyElseCouldComeThatIsSaid() throws {
    var scene = Scene()
    scene.away(.agency(ID("Health")), "2026-12-15", "2026-12-16")
    scene.add("C-1") { $0.invited = [ID("Health")] }
    #expect(
      try scene.reasons("C-1") == [
        "Not quorate: besides social care nobody could come, and 1 other agency is wanted; Health "
          + "(away on Tue 15 Dec) cannot. The chair is to decide."
      ])
  }

  @Test func shortNoticeIsCounted() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-10")
    #expect(
      try scene.reasons("C-1") == [
        "Short notice: it is 4 working days away, and 7 are wanted."
      ])
  }

  @Test func freeSlotsOfTheChairAreSaidToMeanANewDate() throws {
    var scene = Scene()
    scene.add("C-1", number: 2) {
      $0.previousChair = ID("Chair 1")
      $0.venues = [ID("Centre")]
      $0.dates.neededBy = day("2026-12-16")
      $0.dates.notBefore = day("2026-12-15")
    }
    scene.tell(as: .published)
    scene.away(.chair(ID("Chair 1")), "2026-12-15", "2026-12-16", "leave")
    let reason =
      "Chair 2, as published, instead of the previous chair: Chair 1 is away on Tue 15 Dec (leave); "
      + "of 6 slots until Wed 16 Dec: 3 away, 3 free"
    #expect(
      try scene.reasons("C-1") == ["\(reason); each free one would mean a new date for the family."]
    )
    scene.scenario.bookings = []
    #expect(
      try scene.reasons("C-1") == [
        reason.replacing(", as published,", with: "") + "."
      ])
  }
}

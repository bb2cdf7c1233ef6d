import Conferences
import Testing
import WorkingTime

@Suite("H2: everybody who is held can be there") struct PeopleFreeRuleTests {
  @Test func theWorkerIsHeldFromHalfAnHourBefore() throws {
    var scene = Scene()
    scene.scenario.workers = [
      Worker(id: ID("W-1"), team: ID("North"), works: pattern("Tue 09:00-11:30"))
    ]
    scene.add("C-1")
    #expect(try scene.told() == [])
    scene.scenario.workers = [
      Worker(id: ID("W-1"), team: ID("North"), works: pattern("Tue 09:01-11:30"))
    ]
    #expect(
      try scene.told() == [
        "H2: Worker W-1 does not work for all of Tue 15 Dec 09:00–11:30, as C-1 needs (works Tue "
          + "09:01-11:30)."
      ])
  }

  @Test func leaveByTheHourCounts() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.away(.chair(ID("Chair 1")), "2026-12-15 08:00", "2026-12-15 09:15")
    #expect(try scene.told() == [])
    scene.away(.chair(ID("Chair 1")), "2026-12-15 08:00", "2026-12-15 09:16", "training")
    #expect(
      try scene.told() == [
        "H2: Chair 1 is away on Tue 15 Dec 08:00–09:16 (training), and has C-1 (Tue 15 Dec "
          + "09:30–11:30)."
      ])
  }

  @Test func leaveOfWholeDaysIsToldWithBothDays() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.away(.minuteTaker(ID("Minutes 1")), "2026-12-14", "2026-12-19", "annual leave")
    #expect(
      try scene.told() == [
        "H2: Minutes 1 is away Mon 14 Dec to Fri 18 Dec (annual leave), and has C-1 (Tue 15 Dec "
          + "09:30–11:30)."
      ])
  }

  @Test func oneWorkerIsAtOneConferenceAtATime() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.add("C-2", number: 2, worker: "W-1")
    #expect(
      try scene.told() == [
        "H2: Worker W-1 is at two conferences at once: C-1 (Tue 15 Dec 09:30–11:30), held "
          + "09:00–11:30, and C-2 (Tue 15 Dec 09:30–11:30), held 09:00–11:30."
      ])
  }

  @Test func holdingsMayTouchAndNotOverlap() throws {
    var scene = Scene([.chairAfter: .whole(0), .workerBefore: .whole(15)])
    scene.add("C-1")
    scene.add("C-2", "2026-12-15", "11:45")
    #expect(try scene.told() == [])
    var late = Scene([.chairAfter: .whole(1), .workerBefore: .whole(15)])
    late.add("C-1")
    late.add("C-2", "2026-12-15", "11:45")
    #expect(
      try late.told() == [
        "H2: Chair 1 is at two conferences at once: C-1 (Tue 15 Dec 09:30–11:30), held "
          + "09:15–11:31, and C-2 (Tue 15 Dec 11:45–13:45), held 11:30–13:46."
      ])
  }

  @Test func theSecondWorkerIsHeldToo() throws {
    var scene = Scene()
    scene.add("C-1") { $0.secondWorker = ID("W-3") }
    scene.away(.worker(ID("W-3")), "2026-12-15", "2026-12-16")
    #expect(
      try scene.told() == [
        "H2: Worker W-3 is away on Tue 15 Dec, and has C-1 (Tue 15 Dec 09:30–11:30)."
      ])
  }

  @Test func theManagerOfANewlyQualifiedWorkerIsHeldToo() throws {
    var scene = Scene()
    scene.scenario.workers = [
      Worker(
        id: ID("W-1"), team: ID("North"), works: .workingWeek, manager: ID("W-3"),
        isNewlyQualified: true),
      Worker(id: ID("W-3"), team: ID("North"), works: pattern("Mon")),
    ]
    scene.add("C-1")
    #expect(
      try scene.told() == [
        "H2: Worker W-3 does not work for all of Tue 15 Dec 09:00–11:30, as C-1 needs (works Mon)."
      ])
    scene.bookings[0].day = day("2026-12-14")
    #expect(try scene.told() == [])
  }
}

import Conferences
import Testing
import WorkingTime

@Suite("H12: fixed bookings stay as they are") struct FixedBookingRuleTests {
  private func scene() -> Scene {
    var scene = Scene()
    scene.add("C-1")
    scene.tell(as: .fixed)
    return scene
  }

  @Test func aFixedBookingThatStaysIsFine() throws { #expect(try scene().told() == []) }

  @Test func aFixedBookingThatIsDroppedIsRefused() throws {
    var scene = scene()
    scene.bookings = []
    #expect(
      try scene.told() == [
        "H12: C-1 (Tue 15 Dec 09:30–11:30) is fixed, and is no longer booked."
      ])
  }

  @Test func everyChangeOfAFixedBookingIsTold() throws {
    var scene = scene()
    scene.bookings[0].start = time("14:00")
    scene.bookings[0].chair = ID("Chair 2")
    scene.bookings[0].status = .published
    #expect(
      try scene.told() == [
        "H12: C-1 (Tue 15 Dec 09:30–11:30) is fixed, and its chair was changed.",
        "H12: C-1 (Tue 15 Dec 09:30–11:30) is fixed, and its start was changed.",
        "H12: C-1 (Tue 15 Dec 09:30–11:30) is fixed, and its status was changed.",
      ])
  }

  @Test func aPublishedBookingThatIsHistoryIsFixed() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-04") { $0.dates.requested = day("2026-11-20") }
    scene.tell(as: .published)
    #expect(try scene.told() == [])
    scene.bookings[0].start = time("11:45")
    #expect(try scene.problems().map(\.rule) == ["H12"])
  }

  @Test func nothingElseIsCalledFixed() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.status = .fixed
    }
    #expect(
      try scene.told() == ["H12: C-1 (Tue 15 Dec 09:30–11:30) is called fixed, and was not."])
  }

  @Test func fixedBookingsThatClashAreReportedAsGiven() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.add("C-2", number: 2) { _ in
    } booking: {
      $0.chair = ID("Chair 1")
    }
    scene.tell(as: .fixed)
    #expect(
      try scene.told() == [
        "given H2: Chair 1 is at two conferences at once: C-1 (Tue 15 Dec 09:30–11:30), held "
          + "09:15–11:30, and C-2 (Tue 15 Dec 09:30–11:30), held 09:15–11:30."
      ])
  }
}

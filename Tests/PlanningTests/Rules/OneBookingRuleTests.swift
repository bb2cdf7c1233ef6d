import Conferences
import Testing

@Suite("H0: one booking, on the grid, where it may be") struct OneBookingRuleTests {
  @Test func aGoodBookingBreaksNothing() throws {
    var scene = Scene()
    scene.add("C-1")
    #expect(try scene.told() == [])
  }

  @Test func twoBookingsOfOneConferenceAreRefused() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.bookings.append(Scene.booking("C-1", "2026-12-16", "14:00"))
    #expect(
      try scene.told() == [
        "H0: C-1 is booked twice, Tue 15 Dec 09:30 and Wed 16 Dec 14:00: one of the two has to go."
      ])
  }

  @Test func aStartOffTheGridIsRefused() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-15", "09:45")
    #expect(
      try scene.told() == [
        "H0: C-1 (Tue 15 Dec 09:45–11:45) starts at 09:45, and the slots of Centre start at 09:30, "
          + "11:45 and 14:00."
      ])
  }

  @Test func twoSlotsFitFromTheLastButOneAndNotFromTheLast() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-15", "11:45", { $0.slots = 2 })
    #expect(try scene.told() == [])
    scene.bookings[0].start = time("14:00")
    #expect(
      try scene.told() == [
        "H0: C-1 (Tue 15 Dec 14:00–18:00) takes 2 slots, and from 14:00 Centre has 1 that day."
      ])
  }

  @Test func aVenueThatIsNotAllowedIsRefused() throws {
    var scene = Scene()
    scene.add("C-1") { $0.venues = [ID("Annexe")] }
    #expect(
      try scene.told() == [
        "H0: C-1 (Tue 15 Dec 09:30–11:30) is booked at Centre, and may be at Annexe only."
      ])
    scene.bookings = [Scene.booking("C-1", "2026-12-15", "09:30", at: "Annexe")]
    #expect(try scene.told() == [])
  }

  @Test func aBookingWithoutVenueIsRefused() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.venue = nil
    }
    #expect(
      try scene.told() == ["H0: C-1 (Tue 15 Dec 09:30–11:30) has no venue, and it is not remote."])
  }
}

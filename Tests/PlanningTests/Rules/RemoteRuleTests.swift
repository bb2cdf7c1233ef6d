import Conferences
import Testing
import WorkingTime

@Suite("H11: remote conferences") struct RemoteRuleTests {
  private func scene(_ start: String = "09:30") -> Scene {
    var scene = Scene()
    scene.add("C-1", "2026-12-15", start) {
      $0.mode = .remote
    } booking: {
      $0.venue = nil
      $0.room = nil
      $0.familyRooms = []
      $0.professionalsRoom = nil
    }
    return scene
  }

  @Test func aRemoteConferenceNeedsNoRooms() throws {
    #expect(try scene().told() == [])
    var scene = scene()
    scene.bookings[0].room = ID("Centre/Room 1")
    #expect(
      try scene.told() == [
        "H11: C-1 (Tue 15 Dec 09:30–11:30) is remote and needs no rooms, and holds some."
      ])
  }

  @Test func itStartsOnTheSlotsOfItsFirstVenue() throws {
    var scene = scene("10:00")
    #expect(
      try scene.told() == [
        "H11: C-1 (Tue 15 Dec 10:00–12:00) starts at 10:00, and the slots of Centre start at 09:30, "
          + "11:45 and 14:00."
      ])
    scene.scenario.venues[1] = Venue(
      id: ID("Annexe"), slotStarts: [time("10:00")], slotMinutes: 120, open: .workingWeek)
    scene.scenario.conferences[0].venues = [ID("Annexe"), ID("Centre")]
    #expect(try scene.told() == [])
  }

  @Test func theVenuesOpeningDoesNotMatter() throws {
    var scene = scene()
    scene.away(.venue(ID("Centre")), "2026-12-14", "2026-12-19")
    #expect(try scene.told() == [])
  }

  @Test func aRemoteConferenceNeedsNoTravel() throws {
    var scene = scene()
    scene.add("C-2", "2026-12-15", "11:45", number: 2) { _ in
    } booking: {
      $0.chair = ID("Chair 1")
    }
    #expect(try scene.told() == [])
  }
}

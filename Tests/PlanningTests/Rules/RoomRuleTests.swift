import Conferences
import Testing
import WorkingTime

@Suite("H6, H7, H8: rooms") struct RoomRuleTests {
  @Test func aConferenceNeedsAMeetingRoom() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.room = nil
    }
    #expect(try scene.told() == ["H6: C-1 (Tue 15 Dec 09:30–11:30) has no meeting room."])
  }

  @Test func theRoomSeatsEverybody() throws {
    var scene = Scene()
    scene.add("C-1") { $0.attendees = 12 }
    #expect(try scene.told() == [])
    scene.scenario.conferences[0].attendees = 13
    #expect(
      try scene.told() == [
        "H6: Room 1 at Centre seats 12, and C-1 (Tue 15 Dec 09:30–11:30) needs 13."
      ])
  }

  @Test func theRoomHasAtLeastThePolicysSeats() throws {
    var scene = Scene([.roomMinimumCapacity: .whole(13)])
    scene.add("C-1") { $0.attendees = 4 }
    #expect(try scene.problems().map(\.rule) == ["H6"])
  }

  @Test func aHybridConferenceNeedsVideo() throws {
    var scene = Scene()
    scene.add("C-1") {
      $0.mode = .hybrid
      $0.needs = [.stepFree]
    }
    #expect(
      try scene.told() == [
        "H6: Room 1 at Centre lacks step-free access and video, and C-1 (Tue 15 Dec 09:30–11:30) "
          + "needs them."
      ])
  }

  @Test func aRoomHoldsOneConferenceAtATime() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.add("C-2", number: 2) { _ in
    } booking: {
      $0.room = ID("Centre/Room 1")
    }
    #expect(
      try scene.told() == [
        "H6: Room 1 at Centre is held twice at once: 09:30–11:30 for C-1 (Tue 15 Dec 09:30–11:30) "
          + "and 09:30–11:30 for C-2 (Tue 15 Dec 09:30–11:30)."
      ])
  }

  @Test func aRoomUnavailableOnlyAfterTheEndIsFine() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.away(.room(ID("Centre/Room 1")), "2026-12-15 11:30", "2026-12-16")
    #expect(try scene.told() == [])
    scene.away(.room(ID("Centre/Room 1")), "2026-12-15 11:29", "2026-12-16", "decorating")
    #expect(
      try scene.told() == [
        "H6: Room 1 at Centre is unavailable on Tue 15 Dec 11:29–24:00 (decorating), and is held "
          + "09:30–11:30 for C-1 (Tue 15 Dec 09:30–11:30)."
      ])
  }

  @Test func aFamilyRoomIsNoMeetingRoom() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.room = ID("Centre/Family 2")
    }
    #expect(
      try scene.told() == [
        "H6: Family 2 at Centre is a family room, not a meeting room: C-1 (Tue 15 Dec 09:30–11:30)."
      ])
  }

  @Test func aConferenceNeedsExactlyOneFamilyRoom() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.familyRooms = []
    }
    #expect(
      try scene.told() == ["H7: C-1 (Tue 15 Dec 09:30–11:30) needs 1 family room, and has 0."])
    scene.bookings[0].familyRooms = [ID("Centre/Family 1"), ID("Centre/Family 2")]
    #expect(try scene.problems().map(\.rule) == ["H7"])
  }

  @Test func aSplitConferenceNeedsTwoFamilyRoomsToItsEnd() throws {
    var scene = Scene()
    scene.add("C-1") { $0.isSplit = true }
    #expect(
      try scene.told() == [
        "H7: C-1 (Tue 15 Dec 09:30–11:30) needs 2 family rooms, since it is split, and has 1."
      ])
    scene.bookings[0].familyRooms = [ID("Centre/Family 1"), ID("Centre/Family 2")]
    #expect(try scene.told() == [])
    scene.add("C-2", "2026-12-15", "11:45", number: 2)
    #expect(
      try scene.told() == [
        "H7: Family 2 at Centre is held twice at once: 09:00–11:30 for C-1 (Tue 15 Dec "
          + "09:30–11:30) and 11:15–11:45 for C-2 (Tue 15 Dec 11:45–13:45)."
      ])
  }

  @Test func aFamilyRoomIsHeldUntilTheStartOnly() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.add("C-2", "2026-12-15", "11:45", number: 2) { _ in
    } booking: {
      $0.familyRooms = [ID("Centre/Family 1")]
    }
    #expect(try scene.told() == [])
  }

  @Test func aProfessionalsRoomIsWantedAndNotRequired() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.professionalsRoom = nil
    }
    #expect(try scene.told() == [])
    scene.bookings[0].professionalsRoom = ID("Centre/Quiet 1")
    scene.add("C-2", number: 2) { _ in
    } booking: {
      $0.professionalsRoom = ID("Centre/Quiet 1")
    }
    #expect(
      try scene.told() == [
        "H8: Quiet 1 at Centre is held twice at once: 09:15–09:30 for C-1 (Tue 15 Dec 09:30–11:30) "
          + "and 09:15–09:30 for C-2 (Tue 15 Dec 09:30–11:30)."
      ])
  }
}

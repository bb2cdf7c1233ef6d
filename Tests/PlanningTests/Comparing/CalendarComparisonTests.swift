import Conferences
import Planning
import Testing
import WorkingTime

/// Two calendars in sentences: every kind of difference, and who hears of it.
struct CalendarComparisonTests {
  /// C-1 with nine people, published for Tue 15 December at 09:30 with Chair 1 and Minutes 1.
  private var scene: Scene {
    var scene = Scene()
    scene.add("C-1") {
      $0.attendees = 9
      $0.required = [ID("Police")]
      $0.invited = [ID("Health")]
    }
    scene.tell(as: .published)
    return scene
  }

  private func difference(
    _ scene: Scene, from old: [Booking]? = nil, _ change: (inout [Booking]) -> Void
  ) throws -> CalendarDifference {
    var new = scene.bookings
    change(&new)
    let verifier = try Verifier(scene.scenario)
    return CalendarComparison(
      from: verifier.calendar(bookings: old ?? scene.bookings, duty: nil),
      to: verifier.calendar(bookings: new, duty: nil)
    ).difference
  }

  private func sentence(_ change: (inout Booking) -> Void) throws -> String {
    let difference = try difference(scene) { change(&$0[0]) }
    return try #require(difference.differences.first).sentence
  }

  @Test func aMoveNamesBothTimesAndWhoIsToldAgain() throws {
    let sentence = try sentence {
      $0.day = day("2026-12-17")
      $0.start = time("14:00")
    }
    #expect(
      sentence
        == "C-1 moves from Tue 15 Dec 09:30–11:30 to Thu 17 Dec 14:00–16:00; same chair; to "
        + "be told: the family, Worker W-1, Police, Health, Chair 1 and Minutes 1. 9 people were "
        + "expected, and invitations are out.")
  }

  @Test func aMoveToAnotherVenueNamesBoth() throws {
    let sentence = try sentence {
      $0.venue = ID("Annexe")
      $0.chair = ID("Chair 2")
    }
    #expect(
      sentence
        == "C-1 moves from Tue 15 Dec 09:30–11:30 at Centre to Tue 15 Dec 09:30–11:30 at Annexe; "
        + "Chair 2 instead of Chair 1; to be told: the family, Worker W-1, Police, Health, Chair 1, "
        + "Chair 2 and Minutes 1. 9 people were expected, and invitations are out.")
  }

  @Test func aDateFarAheadHasNoInvitationsOut() throws {
    var scene = scene
    scene.bookings[0].day = day("2027-01-12")
    let moved = try difference(scene) { $0[0].day = day("2027-01-13") }
    #expect(moved.differences.first?.told.areInvitationsOut == false)
    #expect(
      moved.differences.first?.sentence.hasSuffix("Minutes 1. 9 people were expected.") == true)
  }

  @Test func anotherChairConcernsTheFamilyAndNoDate() throws {
    let difference = try difference(scene) { $0[0].chair = ID("Chair 2") }
    let one = try #require(difference.differences.first)
    #expect(one.kind == .staffedAnew)
    #expect(one.told.family && one.told.people == 0)
    #expect(
      one.sentence
        == "C-1 stays on Tue 15 Dec 09:30–11:30, with Chair 2 instead of Chair 1; to be told: the "
        + "family, Worker W-1, Chair 1, Chair 2 and Minutes 1.")
  }

  @Test func otherRoomsConcernOnlyThoseWhoSitInThem() throws {
    let sentence = try sentence {
      $0.room = ID("Centre/Room 2")
      $0.familyRooms = [ID("Centre/Family 1"), ID("Centre/Family 2")]
      $0.professionalsRoom = nil
      $0.minuteTaker = ID("Minutes 2")
    }
    #expect(
      sentence
        == "C-1 stays on Tue 15 Dec 09:30–11:30, with Minutes 2 instead of Minutes 1, Room 2 instead "
        + "of Room 1, Family 1 and Family 2 instead of Family 1 and no professionals' room instead of "
        + "Quiet 1; to be told: Chair 1, Minutes 1 and Minutes 2.")
  }

  @Test func whatIsGoneAndWhatIsNewAreTold() throws {
    let gone = try difference(scene) { $0 = [] }
    #expect(gone.differences.map(\.kind) == [.gone])
    #expect(
      gone.differences[0].sentence
        == "C-1 loses its date, Tue 15 Dec 09:30–11:30 at Centre; to be told: the family, Worker "
        + "W-1, Police, Health, Chair 1 and Minutes 1. 9 people were expected, and invitations are out."
    )
    let new = try difference(scene, from: []) { _ in }
    #expect(
      new.differences.map(\.sentence)
        == ["C-1 is new: Tue 15 Dec 09:30–11:30 at Centre, Chair 1."])
    #expect(new.familiesToldAgain == 0)
  }

  @Test func ofAProvisionalBookingNobodyWasTold() throws {
    var scene = scene
    scene.tell(as: .provisional)
    let moved = try difference(scene) { $0[0].day = day("2026-12-17") }
    #expect(moved.peopleToldAgain == 0)
    #expect(moved.differences[0].sentence.hasSuffix("same chair; nobody was told of it before."))
  }

  @Test func anotherStatusIsNoDifference() throws {
    let difference = try difference(scene) { $0[0].status = .provisional }
    #expect(difference.differences.isEmpty && difference.same == 1)
  }

  @Test func aVenueWrittenForARemoteConferenceIsNoDifference() throws {
    var scene = scene
    scene.scenario.conferences[0].mode = .remote
    let difference = try difference(scene) { $0[0].venue = nil }
    #expect(difference.differences.isEmpty)
  }

  @Test func theSoonestIsFirstThenWhomItTouches() throws {
    var scene = scene
    scene.add("C-2", "2026-12-16") { $0.attendees = 5 }
    scene.add("C-3", "2026-12-16", "11:45") { $0.attendees = 12 }
    scene.add("C-4", "2026-12-16", "14:00")
    scene.add("C-5", "2026-12-21")
    for index in scene.bookings.indices { scene.bookings[index].status = .published }
    let difference = try difference(scene) { new in
      new[1].day = day("2026-12-17")
      new[2].day = day("2026-12-22")
      new[3].minuteTaker = ID("Minutes 2")
      new[4].day = day("2026-12-14")
    }
    #expect(difference.differences.map(\.conference.text) == ["C-5", "C-3", "C-2", "C-4"])
    #expect(difference.familiesToldAgain == 3)
    #expect(difference.peopleToldAgain == 10 + 12 + 5)
    #expect(difference.same == 1)
  }

  @Test func tiersAndBrokenRulesAreCompared() throws {
    let difference = try difference(scene) { $0[0].chair = nil }
    #expect(difference.violationsBefore == 0)
    #expect(difference.violationsAfter > 0)
    let moved = try self.difference(scene) { $0[0].day = day("2026-12-17") }
    let tier = try #require(moved.tiers.first { $0.tier == .moved })
    #expect(tier.before.thousandths == 0 && tier.after.thousandths == 5000)
    #expect(moved.tiers.map(\.tier) == Tier.allCases)
  }
}

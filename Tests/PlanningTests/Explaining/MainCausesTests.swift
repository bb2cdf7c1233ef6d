import Conferences
import Planning
import Testing
import WorkingTime

/// S35: each conference that is not in time has one main cause. Everywhere C-1 can be from Tue 8 to
/// Wed 23 December, 12 days of 3 slots at each of two venues.
@Suite("The main cause of being late") struct MainCausesTests {
  private func reasons(_ scene: Scene) throws -> [LateReason] {
    MainCauses(try scene.calendar()).all
  }

  private func cause(_ scene: Scene) throws -> LateCause? { try reasons(scene).first?.cause }

  /// C-1 is booked for Thu 24 December, a working day after its limit.
  private func late(_ change: (inout Conference) -> Void = { _ in }) -> Scene {
    var scene = Scene()
    scene.add("C-1", "2026-12-24") { change(&$0) }
    return scene
  }

  private func away(_ subjects: Subject..., from: String, to: String) -> Scene {
    var scene = late()
    for subject in subjects { scene.away(subject, from, to) }
    return scene
  }

  @Test func whatIsInTimeHasNone() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-23")
    scene.addConference("C-2") { $0.dates.notBefore = day("2027-07-01") }
    #expect(try reasons(scene) == [])
  }

  @Test func lateNoticeIsANoticeThatEndsAfterTheLimit() throws {
    var scene = late { $0.dates.requested = day("2026-12-21") }
    #expect(
      try reasons(scene) == [
        LateReason(
          conference: ID("C-1"), cause: .lateNotice,
          words: "requested on working day 13 of 15, and 3 working days' notice are needed: "
            + "Thu 24 Dec was the first day possible")
      ])
    // The notice ends on the limit itself, by a hair.
    scene.scenario.conferences[0].dates.requested = day("2026-12-18")
    #expect(try cause(scene) == .slotFree)
  }

  @Test func aDayThatDoesNotComeEarlierIsNoLateNotice() throws {
    #expect(try cause(late { $0.dates.notBefore = day("2026-12-24") }) == .noEarlierDay)
    #expect(try cause(late { $0.dates.notBefore = day("2026-12-23") }) == .slotFree)
  }

  @Test func aPlanMadeAfterTheLimitMakesNoLateNotice() throws {
    var scene = Scene()
    scene.scenario.asOf = day("2027-01-04")
    scene.addConference("C-1")
    #expect(
      try reasons(scene) == [
        LateReason(
          conference: ID("C-1"), cause: .leftWaiting, words: "requested on Thu 3 Dec 2026")
      ])
    scene.scenario.asOf = day("2026-12-22")
    #expect(try cause(scene) == .notYetBooked)
  }

  @Test func aNewBookingAfterALimitThatHasPassedWasLeftUnbooked() throws {
    var scene = Scene()
    scene.scenario.asOf = day("2027-01-04")
    scene.add("C-1", "2027-01-05")
    #expect(try cause(scene) == .leftWaiting)
    // It was promised before, so the slots that were there are looked at.
    scene.tell(as: .published)
    #expect(try cause(scene) == .slotFree)
  }

  @Test func aSlotThatIsFreeIsToldWithTheFirst() throws {
    var scene = Scene()
    scene.addConference("C-1") { $0.familyUnavailable = pattern("Mon-Fri 08:00-12:00") }
    #expect(
      try reasons(scene) == [
        LateReason(
          conference: ID("C-1"), cause: .notYetBooked,
          words: "24 of 72 slots until Wed 23 Dec are free, the first Tue 8 Dec 14:00 at Centre")
      ])
  }

  @Test func whoeverCannotComeIsTheCause() throws {
    #expect(try cause(late { $0.familyUnavailable = .workingWeek }) == .family)
    let (first, last) = ("2026-12-08", "2026-12-24")
    #expect(try cause(away(.worker(ID("W-1")), from: first, to: last)) == .worker)
    #expect(
      try cause(away(.chair(ID("Chair 1")), .chair(ID("Chair 2")), from: first, to: last))
        == .chair)
    #expect(
      try cause(
        away(.minuteTaker(ID("Minutes 1")), .minuteTaker(ID("Minutes 2")), from: first, to: last))
        == .minuteTaker)
    #expect(
      try cause(away(.venue(ID("Centre")), .venue(ID("Annexe")), from: first, to: last)) == .closed)
    var scene = late { $0.required = [ID("Police")] }
    scene.away(.agency(ID("Police")), first, last)
    #expect(try cause(scene) == .agency)
  }

  @Test func aRoomTooSmallIsARoomThatLacks() throws {
    #expect(try cause(late { $0.attendees = 30 }) == .room)
    var scene = late()
    scene.scenario.rooms.removeAll { $0.kind == .family }
    scene.bookings[0].familyRooms = []
    #expect(try cause(scene) == .room)
  }

  @Test func withNoSlotAtAllEverythingIsClosed() throws {
    var scene = late()
    scene.scenario.closures = [Closure(from: day("2026-12-07"), to: day("2026-12-23"))]
    #expect(
      try reasons(scene) == [
        LateReason(conference: ID("C-1"), cause: .closed, words: "no slot until Wed 23 Dec")
      ])
  }

  @Test func theCauseOfMostSlotsIsTheMainOne() throws {
    // The worker is away on 5 of 12 days, the chairs on the other 7.
    var scene = away(.worker(ID("W-1")), from: "2026-12-08", to: "2026-12-15")
    for number in 1...2 { scene.away(.chair(ID("Chair \(number)")), "2026-12-15", "2026-12-24") }
    #expect(
      try reasons(scene) == [
        LateReason(
          conference: ID("C-1"), cause: .chair,
          words: "of 72 slots until Wed 23 Dec: 42 no chair free (away), 30 Worker W-1 away")
      ])
  }

  @Test func ofCausesThatRefuseAsManyTheOneLookedAtFirstIsTheMainOne() throws {
    var scene = away(.worker(ID("W-1")), from: "2026-12-08", to: "2026-12-16")
    for number in 1...2 { scene.away(.chair(ID("Chair \(number)")), "2026-12-16", "2026-12-24") }
    #expect(try cause(scene) == .worker)
  }

  @Test func whatIsPastIsJudgedByTheSlotsThatWereThere() throws {
    var scene = late()
    scene.scenario.asOf = day("2027-01-04")
    scene.tell(as: .published)
    #expect(try cause(scene) == .slotFree)
    for number in 1...2 { scene.away(.chair(ID("Chair \(number)")), "2026-12-04", "2026-12-24") }
    #expect(try cause(scene) == .chair)
    scene.scenario.conferences[0].dates.requested = day("2026-12-21")
    #expect(try cause(scene) == .lateNotice)
  }

  @Test func slotsAfterTheHorizonAreNone() throws {
    var scene = Scene()
    scene.scenario.horizonEnd = day("2026-12-08")
    scene.addConference("C-1") { $0.familyUnavailable = pattern("Tue") }
    #expect(try cause(scene) == .family)
  }

  @Test func causesComeInTheOrderInWhichTheyAreLookedAt() {
    #expect(LateCause.allCases.sorted() == LateCause.allCases)
    #expect(LateCause.allCases.first == .lateNotice && LateCause.allCases.last == .notYetBooked)
    #expect(Set(LateCause.allCases.map(\.words)).count == LateCause.allCases.count)
  }
}

import Conferences
import Planning
import Testing
import WorkingTime

@Suite("What is known before planning") struct OverviewTests {
  private func sentences(_ problems: [Problem]) -> [String] {
    problems.map { "\($0.rule): \($0.sentence)" }
  }

  /// One room in one venue: three conferences a day.
  private func oneRoom(_ count: Int) -> Scene {
    var scene = Scene()
    scene.scenario.venues = [scene.scenario.venues[0]]
    scene.scenario.rooms = scene.scenario.rooms.filter {
      $0.venue == ID("Centre") && $0.name.hasSuffix("1")
    }
    scene.scenario.chairs = (1...9).map { Chair(id: ID("Chair \($0)"), works: .workingWeek) }
    scene.scenario.minuteTakers = (1...9).map {
      MinuteTaker(id: ID("Minutes \($0)"), works: .workingWeek)
    }
    for number in 1...count {
      scene.addConference("C-\(number)") {
        $0.dates.notBefore = day("2026-12-10")
        $0.dates.neededBy = day("2026-12-11")
      }
    }
    return scene
  }

  @Test func lateOnArrivalIsKnownAtOnce() throws {
    var scene = Scene()
    scene.addConference("C-1") {
      $0.dates.s47Strategy = day("2026-11-16")
      $0.dates.requested = day("2026-12-04")
    }
    #expect(
      sentences(try Overview(scene.scenario).arrivals) == [
        "late_on_arrival: C-1 is late on arrival: requested on working day 14 of 15, and 3 working "
          + "days' notice are needed: Wed 9 Dec was the first day possible."
      ])
  }

  @Test func aWeekThatHoldsAllThatIsDueIsNoShortage() throws {
    #expect(try Overview(oneRoom(6).scenario).shortages == [])
  }

  @Test func aWeekThatHoldsOneFewerIsAShortageOfRooms() throws {
    #expect(
      sentences(try Overview(oneRoom(7).scenario).shortages) == [
        "too_few_rooms: Week of 7 December: 7 due, rooms for 6.",
        "too_few_family_rooms: Week of 7 December: 7 due, family rooms for 6.",
      ])
  }

  @Test func whatFixedBookingsHoldIsTakenOff() throws {
    var scene = oneRoom(6)
    scene.add("C-9", "2026-12-10")
    scene.tell(as: .fixed)
    let overview = try Overview(scene.scenario)
    #expect(overview.shortages.map(\.rule) == ["too_few_rooms", "too_few_family_rooms"])
    #expect(overview.shortages.first?.sentence == "Week of 7 December: 6 due, rooms for 5.")
  }

  @Test func aDayCanBeShortInAWeekThatIsNot() throws {
    var scene = oneRoom(4)
    for index in 0..<4 { scene.scenario.conferences[index].dates.notBefore = day("2026-12-11") }
    #expect(
      try Overview(scene.scenario).shortages.map(\.sentence) == [
        "Fri 11 Dec: 4 due, rooms for 3.", "Fri 11 Dec: 4 due, family rooms for 3.",
      ])
  }

  @Test func aWindowOverTwoWeeksCanBeShort() throws {
    var scene = oneRoom(7)
    for index in 0..<7 {
      scene.scenario.conferences[index].dates.notBefore = day("2026-12-11")
      scene.scenario.conferences[index].dates.neededBy = day("2026-12-14")
    }
    #expect(
      try Overview(scene.scenario).shortages.map(\.sentence) == [
        "Weeks of 7 December to 14 December: 7 due, rooms for 6.",
        "Weeks of 7 December to 14 December: 7 due, family rooms for 6.",
      ])
  }

  @Test func chairsAreShortByTheirWeeklyLimitAndMinuteTakersByTheirDays() throws {
    var scene = oneRoom(3)
    scene.scenario.chairs = [Chair(id: ID("Chair 1"), works: .workingWeek, maximumPerWeek: 2)]
    scene.scenario.minuteTakers = [
      MinuteTaker(id: ID("Minutes 1"), works: pattern("Thu"), maximumPerDay: 2)
    ]
    let overview = try Overview(scene.scenario)
    #expect(
      sentences(overview.shortages) == [
        "too_few_chairs: Week of 7 December: 3 due, chairs for 2.",
        "too_few_minute_takers: Week of 7 December: 3 due, minute-takers for 2.",
      ])
    #expect(
      overview.bottleneck?.sentence
        == "The bottleneck is chairs. Week of 7 December: 3 places are needed, and 2 are to be "
        + "had.")
  }

  @Test func anInitialConferenceAndAReviewDueWithinItAreHeldAsOne() throws {
    var scene = Scene()
    scene.addConference("C-1", family: "F-1")
    scene.addConference("C-2", kind: .review, family: "F-1") {
      $0.dates.lastConference = day("2026-09-15")
      $0.lastKind = .initial
    }
    #expect(
      sentences(try Overview(scene.scenario).advice) == [
        "siblings: Family F-1 has C-1, an initial conference, due by Wed 23 Dec, and C-2, a review "
          + "due by Tue 15 Dec: hold the two as one."
      ])
  }

  @Test func aRemoteInitialConferenceNeedsTheChairsAgreement() throws {
    var scene = Scene()
    scene.addConference("C-1") { $0.mode = .remote }
    #expect(
      sentences(try Overview(scene.scenario).advice) == [
        "remote_initial: C-1 is an initial conference and remote: the chair has to agree."
      ])
  }

  @Test func aNewlyQualifiedWorkerWithoutAManagerIsNamed() throws {
    var scene = Scene()
    scene.scenario.workers = [
      Worker(id: ID("W-1"), team: ID("North"), works: .workingWeek, isNewlyQualified: true)
    ]
    scene.addConference("C-1")
    #expect(
      sentences(try Overview(scene.scenario).advice) == [
        "no_manager: Worker W-1 is newly qualified and has no manager in the table to attend with: "
          + "C-1."
      ])
  }

  @Test func leaveEnteredLaterIsCheckedAgainstWhatIsPublished() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.tell(as: .published)
    #expect(try Overview(scene.scenario).standing == [])
    scene.away(.worker(ID("W-1")), "2026-12-14", "2026-12-19", "leave")
    #expect(
      sentences(try Overview(scene.scenario).standing) == [
        "H2: Worker W-1 is away Mon 14 Dec to Fri 18 Dec (leave), and has C-1 (Tue 15 Dec "
          + "09:30–11:30)."
      ])
  }
}

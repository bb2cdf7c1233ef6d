import Conferences
import Planning
import Testing
import WorkingTime

@Suite("The standards, one by one") struct StandardsTierTests {
  private func standards(_ scene: Scene, duty: [DutyDay]? = nil) throws -> [String] {
    TierValues(try scene.calendar(duty: duty)).parts(of: .standards).filter { $0.count > 0 }.map {
      "\($0.part.rawValue) \($0.count) = \($0.value)"
    }
  }

  @Test func noticeIsCountedInWorkingDaysFromTheDayOfThePlan() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-15")
    #expect(try standards(scene) == [])
    scene.bookings[0].day = day("2026-12-14")
    #expect(try standards(scene) == ["short_notice 1 = 1"])
  }

  @Test func marginIsCountedInWorkingDaysBeforeTheLimitAndNotWhenLate() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-21")
    #expect(try standards(scene) == [])
    scene.bookings[0].day = day("2026-12-22")
    #expect(try standards(scene) == ["thin_margin 1 = 1"])
    scene.bookings[0].day = day("2026-12-23")
    #expect(try standards(scene) == ["thin_margin 2 = 2"])
    scene.bookings[0].day = day("2026-12-24")
    #expect(try standards(scene) == [])
  }

  @Test func aProfessionalsRoomIsMissedAndNotWhenRemote() throws {
    var scene = Scene()
    scene.add("C-1") { _ in
    } booking: {
      $0.professionalsRoom = nil
    }
    #expect(try standards(scene) == ["no_professionals_room 1 = 1"])
    scene.scenario.conferences[0].mode = .remote
    #expect(try standards(scene) == [])
  }

  @Test func theFirstVenueListedIsPreferred() throws {
    var scene = Scene()
    scene.add("C-1") { $0.venues = [ID("Annexe"), ID("Centre")] }
    #expect(try standards(scene) == ["second_venue 1 = 2"])
  }

  @Test func anotherChairThanPublishedCostsMovedOrNot() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.tell(as: .published)
    scene.bookings[0].chair = ID("Chair 2")
    #expect(try standards(scene) == ["published_chair_changed 1 = 2"])
    scene.bookings[0].start = time("14:00")
    #expect(try standards(scene) == ["published_chair_changed 1 = 2"])
  }

  @Test func caseloadsCountFamiliesNewlyTakenOnce() throws {
    var scene = Scene()
    scene.scenario.chairs = [
      Chair(id: ID("Chair 1"), works: .workingWeek, caseload: 9, caseloadLimit: 10)
    ]
    scene.add("C-1")
    scene.add("C-2", "2026-12-16") { $0.previousChair = ID("Chair 1") }
    #expect(try standards(scene) == [])
    scene.add("C-3", "2026-12-17")
    #expect(try standards(scene) == ["over_caseload 1 = 3"])
    scene.tell(as: .fixed)
    #expect(try standards(scene) == [])
  }

  @Test func twoConferencesOfOneFamilyAreOneCase() throws {
    var scene = Scene()
    scene.scenario.chairs = [
      Chair(id: ID("Chair 1"), works: .workingWeek, caseload: 9, caseloadLimit: 10)
    ]
    for (id, date) in [("C-1", "2026-12-15"), ("C-2", "2026-12-16")] {
      scene.addConference(id, family: "F-1")
      scene.bookings.append(Scene.booking(id, date, "09:30"))
    }
    #expect(try standards(scene) == [])
  }

  @Test func aChairOverTheLimitCostsWithNothingTaken() throws {
    var scene = Scene()
    scene.scenario.chairs = [
      Chair(id: ID("Chair 1"), works: .workingWeek, caseload: 12, caseloadLimit: 10)
    ]
    #expect(try standards(scene) == ["over_caseload 2 = 6"])
  }

  @Test func everyDutyPlaceWithoutAChairCosts() throws {
    var scene = Scene([.dutyChairsPerDay: .whole(2), .dutyWeeks: .whole(1)])
    scene.scenario.closures = [Closure(from: day("2026-12-10"), to: day("2026-12-10"))]
    #expect(try standards(scene) == ["duty_uncovered 8 = 40"])
    let duty = [
      DutyDay(day: day("2026-12-08"), chair: ID("Chair 1")),
      DutyDay(day: day("2026-12-09"), chair: ID("Chair 1")),
      DutyDay(day: day("2026-12-09"), chair: ID("Chair 2")),
    ]
    #expect(try standards(scene, duty: duty) == ["duty_uncovered 5 = 25"])
  }

  @Test func weightsAreExactToAThousandth() throws {
    var scene = Scene([.shortNotice: .weight(Weight(thousandths: 333))])
    scene.add("C-1", "2026-12-10")
    #expect(try standards(scene) == ["short_notice 3 = 0.999"])
  }
}

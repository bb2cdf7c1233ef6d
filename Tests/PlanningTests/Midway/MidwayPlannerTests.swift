import Conferences
import Planning
import Testing
import WorkingTime

@Suite("D2: mid-way meetings") struct MidwayPlannerTests {
  /// A review after an initial conference on Tue 1 Dec 2026, booked for Mon 1 Mar 2027: the middle is
  /// Fri 15 January.
  private func scene(_ count: Int = 1) -> Scene {
    var scene = Scene()
    for number in 1...count {
      scene.addConference("C-\(number)", kind: .review, worker: "W-1") {
        $0.dates.lastConference = day("2026-12-01")
        $0.lastKind = .initial
      }
      scene.bookings.append(
        Scene.booking("C-\(number)", "2027-03-01", number == 1 ? "09:30" : "14:00"))
    }
    return scene
  }

  private func plan(_ scene: Scene) throws -> MidwayPlan {
    MidwayPlanner(try scene.calendar()).plan()
  }

  private func times(_ plan: MidwayPlan) -> [String] {
    plan.meetings.map { "\($0.conference) \($0.day.britishShort) \($0.span)" }
  }

  @Test func aMeetingIsInTheMiddleAtNine() throws {
    #expect(times(try plan(scene())) == ["C-1 Fri 15 Jan 09:00–10:00"])
  }

  @Test func twoMeetingsOfOnePairFollowEachOther() throws {
    #expect(
      times(try plan(scene(2))) == ["C-1 Fri 15 Jan 09:00–10:00", "C-2 Fri 15 Jan 10:00–11:00"])
  }

  @Test func conferencesAreLeftAloneAndDutyHoldsNoMinutes() throws {
    var scene = scene()
    scene.addConference("C-9", worker: "W-3")
    scene.bookings.append(Scene.booking("C-9", "2027-01-15", "09:30"))
    scene.scenario.duty = [DutyDay(day: day("2027-01-15"), chair: ID("Chair 1"))]
    #expect(times(try plan(scene)) == ["C-1 Fri 15 Jan 11:30–12:30"])
  }

  @Test func startsAreOnTheQuarterHour() throws {
    var scene = scene()
    scene.away(.worker(ID("W-1")), "2027-01-15 08:00", "2027-01-15 09:20")
    #expect(times(try plan(scene)) == ["C-1 Fri 15 Jan 09:30–10:30"])
  }

  @Test func theNearestDayIsTakenTheEarlierOfTwo() throws {
    var scene = scene()
    scene.away(.chair(ID("Chair 1")), "2027-01-15", "2027-01-16")
    #expect(times(try plan(scene)) == ["C-1 Thu 14 Jan 09:00–10:00"])
    scene.away(.chair(ID("Chair 1")), "2027-01-12", "2027-01-16")
    #expect(times(try plan(scene)) == ["C-1 Mon 18 Jan 09:00–10:00"])
  }

  @Test func bothHaveToWorkThen() throws {
    var scene = scene()
    scene.scenario.chairs = [Chair(id: ID("Chair 1"), works: pattern("Mon-Fri 14:00-18:00"))]
    #expect(times(try plan(scene)) == ["C-1 Fri 15 Jan 14:00–15:00"])
  }

  @Test func whoIsNeverThereTogetherIsListedWithTheReason() throws {
    var scene = scene()
    scene.away(.chair(ID("Chair 1")), "2026-12-14", "2027-01-14")
    scene.away(.worker(ID("W-1")), "2027-01-14", "2027-02-20")
    let plan = try plan(scene)
    #expect(plan.meetings.isEmpty)
    #expect(
      plan.unplaced.map(\.reason) == [
        "No 60 minutes together on 21 days from Thu 31 Dec to Fri 29 Jan: 9 Chair 1 cannot, 12 "
          + "Worker W-1 cannot."
      ])
  }

  @Test func aMiddleThatIsPastIsListed() throws {
    var scene = scene()
    scene.scenario.conferences[0].dates.lastConference = day("2026-09-01")
    scene.bookings[0].day = day("2026-12-15")
    #expect(
      try plan(scene).unplaced.map(\.reason) == [
        "The middle between the two conferences is past, and no day near enough to it is left."
      ])
  }

  @Test func aMiddleInALongClosureIsListed() throws {
    var scene = scene()
    scene.scenario.closures = [Closure(from: day("2026-12-21"), to: day("2027-02-12"))]
    #expect(
      try plan(scene).unplaced.map(\.reason) == [
        "The middle is Fri 15 Jan 2027, and no day near enough to it is open."
      ])
  }

  @Test func otherKindsAndPastReviewsNeedNone() throws {
    var scene = Scene()
    scene.add("C-1")
    #expect(try plan(scene).meetings.isEmpty)
    #expect(try plan(scene).unplaced.isEmpty)
  }
}

import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// A plan is the next scenario's input: what a family was told, date, start and venue, stays told.
@Suite("A plan fed back") struct FedBackTests {
  /// C-1 is published for Tue 15 December without a professionals' room, and could now be from Thu 17
  /// December only, after its limit; a quiet room is free.
  private var scene: Scene {
    var scene = Scene()
    scene.add("C-1", booking: { $0.professionalsRoom = nil })
    scene.tell(as: .published)
    scene.scenario.conferences[0].dates.notBefore = day("2026-12-17")
    scene.scenario.conferences[0].dates.neededBy = day("2026-12-16")
    return scene
  }

  private func plan(_ scenario: Scenario) throws -> Plan {
    try Planner(solver: GLPKSolver()).plan(scenario)
  }

  private func values(_ plan: Plan) -> [String] {
    plan.tiers.map { "\($0.tier.rawValue) \($0.value)" }
  }

  @Test func anotherRoomLeavesABookingPublished() throws {
    let booking = try #require(try plan(scene.scenario).bookings.first)
    #expect(booking.professionalsRoom != nil)
    #expect(booking.day == day("2026-12-15"))
    #expect(booking.status == .published)
  }

  @Test func aPromiseBeforeTheEarliestDayIsKeptAgain() throws {
    var scenario = scene.scenario
    let first = try plan(scenario)
    scenario.bookings = first.bookings
    let second = try plan(scenario)
    #expect(second.bookings == first.bookings)
    #expect(values(second) == values(first))
    #expect(values(second).first == "statutory 0")
  }

  @Test func anotherChairLeavesABookingPublishedAndAnotherTimeDoesNot() throws {
    var scene = scene
    scene.scenario.conferences[0].dates.notBefore = nil
    scene.scenario.conferences[0].dates.neededBy = nil
    scene.away(.chair(ID("Chair 1")), "2026-12-15", "2026-12-16")
    let booking = try #require(try plan(scene.scenario).bookings.first)
    #expect(booking.chair == ID("Chair 2"))
    #expect(booking.status == .published)
    scene.away(.worker(ID("W-1")), "2026-12-15", "2026-12-16")
    let moved = try #require(try plan(scene.scenario).bookings.first)
    #expect(moved.day != day("2026-12-15"))
    #expect(moved.status == .provisional)
  }

  @Test func aRemoteConferencesVenueIsNoPartOfItsPromise() throws {
    var scene = scene
    scene.scenario.conferences[0].mode = .remote
    scene.scenario.conferences[0].dates.notBefore = nil
    scene.scenario.conferences[0].dates.neededBy = nil
    let booking = try #require(try plan(scene.scenario).bookings.first)
    #expect(booking.venue == nil)
    #expect(booking.status == .published)
  }
}

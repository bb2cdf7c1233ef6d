import Conferences
import Planning
import Testing
import WorkingTime

/// How full people and rooms are.
struct UseTests {
  /// Ends on Fri 11 Dec, so that five days count.
  private func week() -> Scene {
    var scene = Scene()
    scene.scenario.horizonEnd = day("2026-12-11")
    scene.add("C-1", "2026-12-08")
    return scene
  }

  private func use(_ scene: Scene) throws -> UseOfAll {
    try UseOfAll(scene.scenario, bookings: scene.bookings)
  }

  /// Two chairs with five a week each, two minute-takers with two a day, and two rooms at each of two
  /// venues with three slots a day.
  @Test func placesAreWhatHoursAndLimitsAllow() throws {
    let use = try use(week())
    #expect(use.chairs == Use(taken: 1, places: 10))
    #expect(use.minuteTakers == Use(taken: 1, places: 20))
    #expect(use.rooms == Use(taken: 1, places: 60))
  }

  @Test func leaveAndRepairsTakePlacesAway() throws {
    var scene = week()
    scene.away(.minuteTaker(ID("Minutes 1")), "2026-12-07", "2026-12-09")
    scene.away(.room(ID("Centre/Room 1")), "2026-12-07", "2026-12-08")
    let use = try use(scene)
    #expect(use.minuteTakers.places == 16)
    #expect(use.rooms.places == 57)
  }

  @Test func slotsThatOverlapAreOnePlace() throws {
    var scene = week()
    let venue = scene.scenario.venues[0]
    scene.scenario.venues[0] = Venue(
      id: venue.id, slotStarts: venue.slotStarts + [time("09:00")], slotMinutes: 120,
      open: venue.open)
    #expect(try use(scene).rooms.places == 60)
  }

  @Test func whatIsPastOrFarAheadIsNotCounted() throws {
    var scene = week()
    scene.add("C-2", "2026-12-04", number: 2)
    scene.add("C-3", "2027-03-01", number: 2)
    #expect(try use(scene).chairs.taken == 1)
  }
}

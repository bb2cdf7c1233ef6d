import Conferences
import Testing
import WorkingTime

@Suite("H1: a working day without closure, the venue open, not too early")
struct
  BookableDayRuleTests
{
  @Test func weekendsAndBankHolidaysAreRefused() throws {
    var scene = Scene()
    scene.scenario.venues = scene.scenario.venues.map {
      Venue(id: $0.id, slotStarts: $0.slotStarts, slotMinutes: 120, open: pattern("Mon-Sun"))
    }
    scene.scenario.chairs = [Chair(id: ID("Chair 1"), works: pattern("Mon-Sun"))]
    scene.scenario.minuteTakers = [MinuteTaker(id: ID("Minutes 1"), works: pattern("Mon-Sun"))]
    scene.scenario.workers = [
      Worker(id: ID("W-1"), team: ID("North"), works: pattern("Mon-Sun"))
    ]
    scene.add("C-1", "2026-12-19")
    #expect(try scene.told() == ["H1: C-1 (Sat 19 Dec 09:30–11:30) is on a Saturday."])
    scene.bookings[0].day = day("2026-12-28")
    #expect(try scene.told() == ["H1: C-1 (Mon 28 Dec 09:30–11:30) is on a bank holiday."])
    scene.bookings[0].day = day("2026-12-29")
    #expect(try scene.told() == [])
  }

  @Test func aClosureIsToldOnceWithItsReason() throws {
    var scene = Scene()
    scene.scenario.closures = [
      Closure(from: day("2026-12-16"), to: day("2026-12-17"), reason: "building works")
    ]
    scene.add("C-1", "2026-12-17")
    #expect(
      try scene.told() == [
        "H1: C-1 (Thu 17 Dec 09:30–11:30) is on a day the office is closed (building works)."
      ])
    scene.bookings[0].day = day("2026-12-18")
    #expect(try scene.told() == [])
  }

  @Test func theVenueIsOpenForAllOfIt() throws {
    var scene = Scene()
    scene.scenario.venues[0] = Venue(
      id: ID("Centre"), slotStarts: [time("09:30")], slotMinutes: 120,
      open: pattern("Mon-Fri 09:30-11:30"))
    scene.add("C-1")
    #expect(try scene.told() == [])
    scene.scenario.venues[0] = Venue(
      id: ID("Centre"), slotStarts: [time("09:30")], slotMinutes: 120,
      open: pattern("Mon-Fri 09:30-11:29"))
    #expect(
      try scene.told() == [
        "H1: C-1 (Tue 15 Dec 09:30–11:30) is at Centre, which is not open then: it opens "
          + "Mon-Fri 09:30-11:29."
      ])
  }

  @Test func aVenueUnavailableForAnHourIsRefused() throws {
    var scene = Scene()
    scene.add("C-1")
    scene.away(.venue(ID("Centre")), "2026-12-15 11:30", "2026-12-15 13:00")
    #expect(try scene.told() == [])
    scene.away(.venue(ID("Centre")), "2026-12-15 11:00", "2026-12-15 13:00", "fire drill")
    #expect(
      try scene.told() == [
        "H1: C-1 (Tue 15 Dec 09:30–11:30) is at Centre, which is unavailable on Tue 15 Dec "
          + "11:00–13:00 (fire drill)."
      ])
  }

  @Test func theEarliestDayIsTheFirstThatIsAllowed() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-08")
    #expect(try scene.told() == [])
    scene.bookings[0].day = day("2026-12-07")
    #expect(
      try scene.told() == [
        "H1: C-1 (Mon 7 Dec 09:30–11:30) is before Tue 8 Dec, the first day it can be: 3 working "
          + "days' notice after the request of Thu 3 Dec 2026."
      ])
    #expect(try scene.problems().map(\.severity) == [.critical])
  }

  @Test func aPublishedBookingThatStaysNeedNotObeyTheEarliestDay() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-07")
    scene.tell(as: .published)
    #expect(try scene.told() == [])
    scene.bookings[0].start = time("11:45")
    #expect(try scene.problems().map(\.rule) == ["H1"])
  }

  @Test func nothingIsBookedAfterTheHorizon() throws {
    var scene = Scene()
    scene.scenario.horizonEnd = day("2026-12-15")
    scene.add("C-1")
    #expect(try scene.told() == [])
    scene.bookings[0].day = day("2026-12-16")
    #expect(
      try scene.told() == [
        "H1: C-1 (Wed 16 Dec 09:30–11:30) is after Tue 15 Dec 2026, the last day that can be booked."
      ])
  }
}

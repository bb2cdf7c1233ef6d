import Conferences
import Planning
import Testing

/// The calendars that explanations and suggestions are tried on.
struct ChanceCalendarTests {
  @Test(arguments: ChanceCalendar.seeds) func everyCalendarKeepsEveryRule(seed: Int) throws {
    let calendar = ChanceCalendar(seed: seed)
    let problems = try Verifier(calendar.scenario)
      .problems(bookings: calendar.bookings, duty: nil).filter { !$0.isGiven }
    #expect(problems.isEmpty, "\(problems.map(\.sentence))\n\(calendar.report)")
    #expect(
      CalendarCheck(calendar.scenario, calendar.bookings, calendar.scenario.duty).broken == [])
  }
}

internal import Conferences
internal import WorkingTime

extension Unit {
  /// Conferences that one minute-taker can write up in a week, leave taken into account.
  private static let conferencesInTenWeeks = 35

  /// As many minute-takers as the conferences need and a fifth more, and never fewer than two.
  /// Source for how thin this is in practice: Ofsted on Leeds, 2022.
  mutating func addMinuteTakers(_ authority: Authority, _ random: inout RandomStream) {
    let needed = authority.conferencesInAHundredWeeks * 12
    let count = max(2, (needed + 999) / (Self.conferencesInTenWeeks * 100))
    for index in 0..<count {
      let works = random.pick([
        "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Thu", "Tue-Fri", "Mon-Fri 09:00-16:30",
      ])
      minuteTakers.append(
        MinuteTaker(
          id: ID(numbered("Minutes ", index + 1, width: 2)), works: WeeklyPattern(works),
          maximumPerDay: index % 3 == 0 ? 2 : 1 + random.below(2),
          venues: venuesOfMinuteTaker(index)))
    }
  }

  /// Where there are several venues, one in four minute-takers works at the main one only.
  private func venuesOfMinuteTaker(_ index: Int) -> Set<ID<Venue>> {
    venues.count > 1 && index % 4 == 3 ? [venues[0].id] : []
  }
}

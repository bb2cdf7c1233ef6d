internal import Conferences
internal import WorkingTime

/// Tier 3: a published date is a promise; moving one costs, and more once invitations are out. S15,
/// S16.
enum MovedTier {
  static func price(_ published: Booking, _ scenario: Scenario) -> Int {
    scenario.policy.whole(
      scenario.areInvitationsOut(for: published.day) ? .movedInvited : .movedBooked)
  }

  /// Published bookings that are dropped cost as much as those that change their date, start or
  /// venue.
  static func charges(in calendar: Calendar) -> [Charge] {
    let kept = Set(calendar.entries.filter(\.keepsPromise).map(\.conference.id))
    return calendar.register.published.filter { !kept.contains($0.key) }
      .sorted { $0.key < $1.key }
      .map { conference, published in
        Charge(
          .moved, .conference(conference), count: 1,
          thousandths: price(published, calendar.scenario) * 1000)
      }
  }
}

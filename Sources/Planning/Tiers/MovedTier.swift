internal import Conferences
internal import WorkingTime

/// Tier 3: a published date is a promise; moving one costs, and more once invitations are out. S15,
/// S16.
enum MovedTier {
  static func price(_ published: Booking, _ scenario: Scenario) -> Int {
    let policy = scenario.policy
    let invited = scenario.asOf + policy.whole(.movedInvitedDays)
    return policy.whole(published.day <= invited ? .movedInvited : .movedBooked)
  }
}

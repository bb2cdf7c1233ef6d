internal import Conferences
internal import WorkingTime

/// Tier 5: the standards that make a conference good, each with the policy's weight. S8 to S12,
/// S17. Counted in thousandths of a unit, so that any weight a policy gives is exact.
enum StandardsTier {
  /// The standards that one booking keeps or breaks by itself.
  static func ofBooking(
    _ conference: Conference, day: Day, venue: ID<Venue>?, hasProfessionalsRoom: Bool,
    isChairChanged: Bool, limit: Limit, _ scenario: Scenario
  ) -> Int {
    let policy = scenario.policy
    let ahead = scenario.workingDays.count(from: scenario.asOf, to: day)
    let margin = scenario.workingDays.count(from: day, to: limit.limit)
    var cost = max(0, policy.whole(.noticeDesired) - ahead) * weight(.shortNotice, policy)
    if conference.mode != .remote {
      if !hasProfessionalsRoom { cost += weight(.noProfessionalsRoom, policy) }
      if let first = conference.venues.first, venue != first {
        cost += weight(.secondVenue, policy)
      }
    }
    if day <= limit.limit {
      cost += max(0, policy.whole(.margin) - margin) * weight(.thinMargin, policy)
    }
    if isChairChanged { cost += weight(.publishedChairChanged, policy) }
    return cost
  }

  static func weight(_ key: PolicyKey, _ policy: Policy) -> Int { policy.weight(key).thousandths }

  /// Families over a chair's caseload limit, once `newlyTaken` more are held.
  static func overCaseload(_ chair: Chair, newlyTaken: Int) -> Int {
    chair.caseloadLimit.map { max(0, chair.caseload + newlyTaken - $0) } ?? 0
  }
}

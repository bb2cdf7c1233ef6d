internal import Conferences

/// What a booking costs by itself in every tier, in the policy's order: the standards in thousandths,
/// the others in whole units. Chairs' caseloads are apart, since they depend on other bookings.
struct BookingCosts {
  let calendar: Calendar

  func costs(_ entry: CalendarEntry) -> TierCosts {
    var costs = TierCosts()
    if entry.isFixed { return costs }
    for (position, tier) in calendar.policy.tiers.enumerated() {
      costs[position] = cost(entry, tier)
    }
    return costs
  }

  private func cost(_ entry: CalendarEntry, _ tier: Tier) -> Int {
    let (scenario, booking) = (calendar.scenario, entry.booking)
    switch tier {
    case .statutory: return StatutoryTier.cost(day: entry.day, limit: entry.limit, scenario)
    case .quorum: return QuorumTier.isQuorate(entry, calendar) ? 0 : 1
    case .moved:
      return entry.keepsPromise ? 0 : entry.published.map { MovedTier.price($0, scenario) } ?? 0
    case .continuity:
      let previous = entry.conference.previousChair
      return previous == nil || previous == booking.chair ? 0 : 1
    case .standards:
      return StandardsTier.ofBooking(
        entry.conference, day: entry.day, venue: booking.venue,
        hasProfessionalsRoom: booking.professionalsRoom != nil,
        isChairChanged: entry.published.map { $0.chair != booking.chair } ?? false,
        limit: entry.limit, scenario)
    case .preference:
      return PreferenceTier.cost(
        entry.conference, day: entry.day, span: entry.span, limit: entry.limit, scenario)
    }
  }

  /// What it costs that a conference has no booking.
  func unplaced(_ conference: Conference) -> TierCosts {
    var costs = TierCosts()
    guard let limit = calendar.register.limits[conference.id] else { return costs }
    for (position, tier) in calendar.policy.tiers.enumerated() {
      switch tier {
      case .statutory:
        costs[position] =
          limit.earliest <= calendar.scenario.horizonEnd ? StatutoryTier.unplaced : 0
      case .moved:
        costs[position] =
          calendar.register.published[conference.id].map {
            MovedTier.price($0, calendar.scenario)
          } ?? 0
      case .quorum, .continuity, .standards, .preference: break
      }
    }
    return costs
  }
}

internal import Conferences

/// What it costs, in thousandths of the standards tier, that chairs hold more families than they
/// should when bookings change (tier 5).
struct CaseloadCosts {
  private let scenario: Scenario
  private let taking: [ID<Chair>: [ID<Family>: Int]]
  /// What one family over a limit costs.
  let each: Int

  init(_ calendar: Calendar) {
    scenario = calendar.scenario
    each = StandardsTier.weight(.overCaseload, calendar.policy)
    var taking: [ID<Chair>: [ID<Family>: Int]] = [:]
    for (chair, family) in calendar.entries.compactMap(Self.taken) {
      taking[chair, default: [:]][family, default: 0] += 1
    }
    self.taking = taking
  }

  /// The family that a chair newly takes with a booking.
  private static func taken(_ entry: CalendarEntry) -> (ID<Chair>, ID<Family>)? {
    guard !entry.isFixed, entry.conference.previousChair == nil, let chair = entry.booking.chair
    else { return nil }
    return (chair, entry.conference.family)
  }

  /// More than 0 for the worse.
  func change(removing removed: [CalendarEntry], adding added: [CalendarEntry]) -> Int {
    let gone = removed.compactMap(Self.taken)
    let new = added.compactMap(Self.taken)
    let concerned = Set((gone + new).map(\.0))
    return scenario.chairs.filter { concerned.contains($0.id) }.reduce(0) { sum, chair in
      var families = taking[chair.id] ?? [:]
      let before = families.values.count { $0 > 0 }
      for (holder, family) in gone where holder == chair.id { families[family, default: 0] -= 1 }
      for (holder, family) in new where holder == chair.id { families[family, default: 0] += 1 }
      let after = families.values.count { $0 > 0 }
      return sum + each
        * (StandardsTier.overCaseload(chair, newlyTaken: after)
          - StandardsTier.overCaseload(chair, newlyTaken: before))
    }
  }
}

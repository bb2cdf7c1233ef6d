internal import Conferences
internal import WorkingTime

/// Tier 5: the standards that make a conference good, each with the policy's weight. S8 to S12,
/// S17. Counted in thousandths of a unit, so that any weight a policy gives is exact.
enum StandardsTier {
  /// The standards that one booking keeps or breaks by itself: what it costs.
  static func ofBooking(
    _ conference: Conference, day: Day, venue: ID<Venue>?, hasProfessionalsRoom: Bool,
    isChairChanged: Bool, limit: Limit, _ scenario: Scenario
  ) -> Int {
    var cost = 0
    broken(
      conference, day: day, venue: venue, hasProfessionalsRoom: hasProfessionalsRoom,
      isChairChanged: isChairChanged, limit: limit, scenario
    ) { _, key, count in cost += count * weight(key, scenario.policy) }
    return cost
  }

  /// Tells each standard that one booking breaks by itself, and how often.
  @inline(__always)
  static func broken(
    _ conference: Conference, day: Day, venue: ID<Venue>?, hasProfessionalsRoom: Bool,
    isChairChanged: Bool, limit: Limit, _ scenario: Scenario,
    _ tell: (TierPart, PolicyKey, Int) -> Void
  ) {
    let ahead = scenario.workingDays.count(from: scenario.asOf, to: day)
    let short = scenario.policy.whole(.noticeDesired) - ahead
    if short > 0 { tell(.shortNotice, .shortNotice, short) }
    if conference.mode != .remote {
      if !hasProfessionalsRoom { tell(.noProfessionalsRoom, .noProfessionalsRoom, 1) }
      if let first = conference.venues.first, venue != first {
        tell(.secondVenue, .secondVenue, 1)
      }
    }
    if day <= limit.limit {
      let margin = scenario.workingDays.count(from: day, to: limit.limit)
      let thin = scenario.policy.whole(.margin) - margin
      if thin > 0 { tell(.thinMargin, .thinMargin, thin) }
    }
    if isChairChanged { tell(.publishedChairChanged, .publishedChairChanged, 1) }
  }

  static func weight(_ key: PolicyKey, _ policy: Policy) -> Int { policy.weight(key).thousandths }

  /// Families over a chair's caseload limit, once `newlyTaken` more are held.
  static func overCaseload(_ chair: Chair, newlyTaken: Int) -> Int {
    chair.caseloadLimit.map { max(0, chair.caseload + newlyTaken - $0) } ?? 0
  }
}

/// The standards over a finished calendar. Fixed bookings add nothing.
extension StandardsTier {
  static func charges(in calendar: Calendar) -> [Charge] {
    calendar.entries.filter { !$0.isFixed }.flatMap { charges(of: $0, calendar) }
      + overCaseload(calendar) + dutyUncovered(calendar)
  }

  private static func charges(of entry: CalendarEntry, _ calendar: Calendar) -> [Charge] {
    var found: [Charge] = []
    let isChairChanged = entry.published.map { $0.chair != entry.booking.chair } ?? false
    broken(
      entry.conference, day: entry.day, venue: entry.booking.venue,
      hasProfessionalsRoom: entry.booking.professionalsRoom != nil,
      isChairChanged: isChairChanged, limit: entry.limit, calendar.scenario
    ) { part, key, count in
      found.append(
        Charge(
          part, .conference(entry.conference.id), count: count,
          thousandths: count * weight(key, calendar.policy)))
    }
    return found
  }

  private static func overCaseload(_ calendar: Calendar) -> [Charge] {
    let caseloads = Caseloads(calendar)
    let each = weight(.overCaseload, calendar.policy)
    return calendar.scenario.chairs.compactMap { chair in
      let over = overCaseload(chair, newlyTaken: caseloads.newlyTaken(by: chair.id).count)
      return over == 0
        ? nil : Charge(.overCaseload, .chair(chair.id), count: over, thousandths: over * each)
    }
  }

  /// Duty places that nobody fills.
  private static func dutyUncovered(_ calendar: Calendar) -> [Charge] {
    let each = weight(.dutyUncovered, calendar.policy)
    return dutyMissing(calendar).map { day, missing in
      Charge(.dutyUncovered, .day(day), count: missing, thousandths: missing * each)
    }
  }

  /// The days that duty is planned for on which chairs are missing, and how many (S17).
  static func dutyMissing(_ calendar: Calendar) -> [(day: Day, missing: Int)] {
    let wanted = calendar.policy.whole(.dutyChairsPerDay)
    let onDuty = Dictionary(grouping: Set(calendar.duty), by: \.day)
    return calendar.scenario.dutyDays.map { ($0, wanted - (onDuty[$0]?.count ?? 0)) }
      .filter { $0.1 > 0 }
  }
}

import Conferences
import WorkingTime

/// Section 5: what a booking costs by itself.
extension Contract {
  /// Costs in thousandths, each in its tier or, when put off, after all of them.
  func vector(_ costs: KeyValuePairs<CostPart, Int>) -> TierVector {
    var vector = TierVector.zero
    for (part, cost) in costs where cost != 0 {
      if putOff.contains(part) {
        vector.putOff += cost
      } else {
        vector.values[policy.tiers.firstIndex(of: part.tier)!] += cost
      }
    }
    return vector
  }

  /// What it costs to give a conference no booking.
  func costOfNone(_ conference: Conference) -> TierVector {
    if isLeftOut(conference) { return .zero }
    return vector([
      .unplaced: 1_000_000,
      .moved: 1000 * (published(conference).map(priceOfMoving) ?? 0),
    ])
  }

  private func priceOfMoving(_ booking: Booking) -> Int {
    let isInvited = booking.day <= scenario.asOf + policy.whole(.movedInvitedDays)
    return policy.whole(isInvited ? .movedInvited : .movedBooked)
  }

  /// What one booking costs; caseloads and duty are no sums and come on top.
  func cost(
    _ conference: Conference, _ day: Day, _ span: Span, at venue: ID<Venue>?, chair: ID<Chair>?,
    hasProfessionalsRoom: Bool, isFixed: Bool = false
  ) -> TierVector {
    let isOurs = !isFixed
    let whole = vector([
      .late: 1000 * lateness(conference, day),
      .quorum: 1000 * (isQuorate(conference, day, span) ? 0 : 1),
      .previousChair: 1000 * (keepsPreviousChair(conference, chair) ? 0 : 1),
      .moved: isOurs ? 1000 * priceOfMoving(conference, day, span, venue) : 0,
      .targetDay: isOurs ? 1000 * awayFromTarget(conference, day) : 0,
      .familyPrefers: isOurs && !isPreferred(conference, day, span) ? 2000 : 0,
    ])
    if isFixed { return whole }
    return whole
      + standards(
        conference, day, at: venue, chair: chair, hasProfessionalsRoom: hasProfessionalsRoom)
  }

  private func lateness(_ conference: Conference, _ day: Day) -> Int {
    let limit = days(of: conference).limit
    return day > limit ? 10 + limits.workingDays(from: limit, to: day) : 0
  }

  private func isQuorate(_ conference: Conference, _ day: Day, _ span: Span) -> Bool {
    let agencies = Set(conference.required + conference.invited)
    let present = agencies.filter { isPresent($0, span, on: day) }.count
    return present >= min(policy.whole(.quorumOtherAgencies), agencies.count)
  }

  private func keepsPreviousChair(_ conference: Conference, _ chair: ID<Chair>?) -> Bool {
    conference.previousChair == nil || conference.previousChair == chair
  }

  private func priceOfMoving(
    _ conference: Conference, _ day: Day, _ span: Span, _ venue: ID<Venue>?
  ) -> Int {
    guard let old = published(conference) else { return 0 }
    let stays = old.day == day && old.start == span.start && old.venue == venue
    return stays ? 0 : priceOfMoving(old)
  }

  private func awayFromTarget(_ conference: Conference, _ day: Day) -> Int {
    abs(limits.workingDays(from: days(of: conference).target, to: day))
  }

  private func isPreferred(_ conference: Conference, _ day: Day, _ span: Span) -> Bool {
    conference.familyPrefers.isEmpty || conference.familyPrefers.covers(span, on: day)
  }
}

import Conferences
import WorkingTime

/// A value for each tier in the policy's order, in thousandths, compared as the contract does: the
/// earlier tier first.
struct TierVector: Comparable, CustomStringConvertible {
  var values: [Int]

  static let zero = TierVector(values: [0, 0, 0, 0, 0, 0])

  static func + (a: Self, b: Self) -> Self {
    TierVector(values: zip(a.values, b.values).map { $0 + $1 })
  }

  static func < (a: Self, b: Self) -> Bool {
    for index in 0..<a.values.count where a.values[index] != b.values[index] {
      return a.values[index] < b.values[index]
    }
    return false
  }

  var description: String {
    values.map { Weight(thousandths: $0).description }.joined(separator: " ")
  }
}

/// Section 5: what a booking costs by itself.
extension Contract {
  func vector(_ costs: [Tier: Int]) -> TierVector {
    TierVector(values: policy.tiers.map { costs[$0] ?? 0 })
  }

  /// What it costs to give a conference no booking.
  func costOfNone(_ conference: Conference) -> TierVector {
    if isLeftOut(conference) { return .zero }
    return vector([
      .statutory: 1_000_000, .moved: 1000 * (published(conference).map(priceOfMoving) ?? 0),
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
    let limit = days(of: conference).limit
    var costs: [Tier: Int] = [:]
    if day > limit { costs[.statutory] = 10 + limits.workingDays(from: limit, to: day) }
    let agencies = Set(conference.required + conference.invited)
    let present = agencies.filter { isPresent($0, span, on: day) }.count
    costs[.quorum] = present < min(policy.whole(.quorumOtherAgencies), agencies.count) ? 1 : 0
    if let previous = conference.previousChair, previous != chair { costs[.continuity] = 1 }
    if !isFixed {
      if let old = published(conference),
        old.day != day || old.start != span.start || old.venue != venue
      {
        costs[.moved] = priceOfMoving(old)
      }
      costs[.preference] = preference(conference, day, span)
    }
    costs = costs.mapValues { $0 * 1000 }
    if !isFixed {
      costs[.standards] = standards(
        conference, day, at: venue, chair: chair, hasProfessionalsRoom: hasProfessionalsRoom)
    }
    return vector(costs)
  }

  private func preference(_ conference: Conference, _ day: Day, _ span: Span) -> Int {
    let away = abs(limits.workingDays(from: days(of: conference).target, to: day))
    let prefers = conference.familyPrefers
    return away + (prefers.isEmpty || prefers.covers(span, on: day) ? 0 : 2)
  }

  private func standards(
    _ conference: Conference, _ day: Day, at venue: ID<Venue>?, chair: ID<Chair>?,
    hasProfessionalsRoom: Bool
  ) -> Int {
    var sum = 0
    func add(_ key: PolicyKey, _ times: Int) { sum += times * policy.weight(key).thousandths }
    let notice = limits.workingDays(from: scenario.asOf, to: day)
    add(.shortNotice, max(0, policy.whole(.noticeDesired) - notice))
    if !isRemote(conference) {
      add(.noProfessionalsRoom, hasProfessionalsRoom ? 0 : 1)
      add(.secondVenue, conference.venues.isEmpty || conference.venues[0] == venue ? 0 : 1)
    }
    let limit = days(of: conference).limit
    if day <= limit {
      add(.thinMargin, max(0, policy.whole(.margin) - limits.workingDays(from: day, to: limit)))
    }
    if let old = published(conference), old.chair != chair { add(.publishedChairChanged, 1) }
    return sum
  }

  /// `over_caseload`: families newly taken by chair, over what each may hold.
  func costOfCaseloads(_ taken: [(chair: ID<Chair>, family: ID<Family>)]) -> Int {
    scenario.chairs.reduce(0) { sum, chair in
      guard let limit = chair.caseloadLimit else { return sum }
      let families = Set(taken.filter { $0.chair == chair.id }.map(\.family))
      return sum + max(0, chair.caseload + families.count - limit)
    } * policy.weight(.overCaseload).thousandths
  }
}

import Conferences
import WorkingTime

/// Tier 5: what a booking costs in standards, and what a whole plan does.
extension Contract {
  func standards(
    _ conference: Conference, _ day: Day, at venue: ID<Venue>?, chair: ID<Chair>?,
    hasProfessionalsRoom: Bool
  ) -> TierVector {
    let isRemote = isRemote(conference)
    let isSecond = !isRemote && !conference.venues.isEmpty && conference.venues[0] != venue
    let isChanged = published(conference).map { $0.chair != chair } ?? false
    return vector([
      .shortNotice: shortNotice(day) * weight(.shortNotice),
      .noProfessionalsRoom: isRemote || hasProfessionalsRoom ? 0 : weight(.noProfessionalsRoom),
      .secondVenue: isSecond ? weight(.secondVenue) : 0,
      .thinMargin: thinness(conference, day) * weight(.thinMargin),
      .publishedChairChanged: isChanged ? weight(.publishedChairChanged) : 0,
    ])
  }

  private func weight(_ key: PolicyKey) -> Int { policy.weight(key).thousandths }

  private func shortNotice(_ day: Day) -> Int {
    let notice = limits.workingDays(from: scenario.asOf, to: day)
    return max(0, policy.whole(.noticeDesired) - notice)
  }

  private func thinness(_ conference: Conference, _ day: Day) -> Int {
    let limit = days(of: conference).limit
    return day > limit
      ? 0 : max(0, policy.whole(.margin) - limits.workingDays(from: day, to: limit))
  }

  /// `over_caseload`: families newly taken by chair, over what each may hold.
  func costOfCaseloads(_ taken: [(chair: ID<Chair>, family: ID<Family>)]) -> TierVector {
    let over = scenario.chairs.reduce(0) { sum, chair in
      guard let limit = chair.caseloadLimit else { return sum }
      let families = Set(taken.filter { $0.chair == chair.id }.map(\.family))
      return sum + max(0, chair.caseload + families.count - limit)
    }
    return vector([.overCaseload: over * weight(.overCaseload)])
  }

  /// `duty_uncovered`: places that nobody takes.
  func costOfDuty(missing: Int) -> TierVector {
    vector([.dutyUncovered: missing * weight(.dutyUncovered)])
  }
}

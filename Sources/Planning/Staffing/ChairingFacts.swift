internal import Conferences
internal import WorkingTime

/// What chairing costs beyond single bookings: caseloads over their limits and duty days without a
/// chair (D1, S17), in thousandths of the standards tier.
struct ChairingFacts {
  /// A day on which duty is still to be filled.
  struct DutyNeed {
    let day: Day
    /// Its number among the bookable days, if it is one.
    let index: Int?
    /// Chairs still wanted.
    let want: Int
    /// Chairs who could take it, were they free of conferences.
    let possible: [Int]
  }

  let needs: [DutyNeed]
  /// The most duties any chair takes of those to fill.
  let mostPerChair: Int
  let dutyWeight: Int
  let caseloadWeight: Int
  /// Families each chair could take before its limit; nil without a limit. May be negative.
  let freeCaseload: [Int?]
  /// Conferences a chair may hold on a day on duty, by chair and bookable day, fixed ones counted.
  let allowedOnDuty: [[Int]]
  /// What no plan can avoid.
  let leastCost: Int
  /// The part of that which caseloads cost.
  let leastCaseloads: Int
  /// The bookable days with duty to fill.
  let dutyIndexes: [Int]

  init(_ ground: Ground, pool: ResourcePool) {
    let scenario = ground.scenario
    let policy = scenario.policy
    let onDuty = policy.whole(.dutyConferences)
    dutyWeight = StandardsTier.weight(.dutyUncovered, policy)
    caseloadWeight = StandardsTier.weight(.overCaseload, policy)
    let fixed = scenario.chairs.map { (ground.given.chairs[$0.id] ?? []).map(\.day) }
    allowedOnDuty = scenario.chairs.indices.map { chair in
      ground.days.enumerated().map { index, day in
        min(
          pool.dayLimit(chair, index) ?? 0,
          max(0, onDuty - fixed[chair].count { $0 == day }))
      }
    }
    let absences = Dictionary(grouping: scenario.absences, by: \.subject)
    func isPossible(_ index: Int, _ day: Day) -> Bool {
      let chair = scenario.chairs[index]
      return chair.takesDuty && !chair.works.spans(on: day).isEmpty
        && !(absences[.chair(chair.id)] ?? []).contains { $0.span(on: day) != nil }
        && fixed[index].count { $0 == day } <= onDuty
    }
    needs = scenario.dutyDays.map { day in
      let given = ground.given.duty[day] ?? []
      return DutyNeed(
        day: day, index: ground.index(of: day),
        want: max(0, policy.whole(.dutyChairsPerDay) - given.count),
        possible: scenario.chairs.indices.filter {
          !given.contains(scenario.chairs[$0].id) && isPossible($0, day)
        })
    }.filter { $0.want > 0 }
    let places = needs.reduce(0) { $0 + $1.want }
    let takers = scenario.chairs.count { $0.takesDuty }
    mostPerChair = takers == 0 ? 0 : (places + takers - 1) / takers + 1
    freeCaseload = scenario.chairs.map { chair in chair.caseloadLimit.map { $0 - chair.caseload } }
    dutyIndexes = needs.compactMap(\.index)
    let certain = needs.reduce(0) { $0 + max(0, $1.want - $1.possible.count) } * dutyWeight
    leastCaseloads =
      scenario.chairs.reduce(0) { $0 + StandardsTier.overCaseload($1, newlyTaken: 0) }
      * caseloadWeight
    leastCost = leastCaseloads + certain
  }
}

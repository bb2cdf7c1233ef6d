import Conferences
import WorkingTime

/// Figures of made-up plans, all in time and proven unless a test changes them.
struct SomeFigures {
  /// Statutory to preference.
  var values = [0, 0, 5, 6, 330, 710]
  /// Nil for proven.
  var bounds: [Int]?
  var conferences = 40
  var late = 0
  var daysLate = 0
  var withoutBooking = 0
  var moved = 1
  var withoutQuorum = 0
  var busiestWeek = 5
  var stoppedEarly: String?

  var made: PlanFigures {
    let children = conferences * 2
    let inTime = Portion(
      conferences: conferences - late - withoutBooking, ofConferences: conferences,
      children: children - 3 * (late + withoutBooking), ofChildren: children)
    return PlanFigures(
      tiers: Tier.allCases.enumerated().map { place, tier in
        TierFigure(
          TierResult(
            tier: tier, value: Weight(thousandths: values[place] * 1000),
            bound: Weight(thousandths: (bounds ?? values)[place] * 1000)))
      },
      inTime: inTime, byKind: [KindFigure(kind: .review, inTime: inTime)],
      initialWithin15: Portion(conferences: 0, ofConferences: 0, children: 0, ofChildren: 0),
      reviewsOnTime: inTime,
      continuity: Portion(
        conferences: 40 - values[3], ofConferences: 40, children: 1, ofChildren: 2), late: late,
      daysLate: daysLate, withoutBooking: withoutBooking, moved: moved,
      withoutQuorum: withoutQuorum, busiestWeek: busiestWeek,
      use: UseOfAll(
        weeks: 12, chairs: Use(taken: 30, places: 60), minuteTakers: Use(taken: 30, places: 90),
        rooms: Use(taken: 30, places: 120)), stoppedEarly: stoppedEarly)
  }

  /// Laid beside the usual ones.
  static func comparison(_ others: [(String, ComparedPlan.Outcome)]) -> Comparison {
    Comparison(
      scenario: "Small <unit>", asOf: Day(reading: "2026-12-04")!,
      base: ComparedPlan(
        name: "As it is", what: "Nothing changes.", outcome: .figures(SomeFigures().made)),
      others: others.map { ComparedPlan(name: $0, what: "\($0) happens.", outcome: $1) })
  }
}

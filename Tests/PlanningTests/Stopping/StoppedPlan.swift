import Conferences

/// What is wrong with a plan that a stop has cut short.
struct StoppedPlan {
  private let plan: Plan
  private let scenario: Scenario
  private let best: Plan

  /// - Parameter best: the plan of the same scenario that was not stopped, all of it proven.
  init(_ plan: Plan, _ scenario: Scenario, best: Plan) {
    self.plan = plan
    self.scenario = scenario
    self.best = best
  }

  /// Nothing when all is as it should be.
  var faults: [String] { calendarFaults + claimFaults }

  private var calendarFaults: [String] {
    let check = CalendarCheck(scenario, plan.bookings, plan.duty)
    let said = TierVector(values: plan.tiers.map(\.value.thousandths))
    return check.broken.map { "breaks \($0)" }
      + (check.tiers == said ? [] : ["says \(said), its calendar is worth \(check.tiers)"])
  }

  /// Up to the first tier that is not proven, bounds speak of what the best plan is worth; after it
  /// they speak of plans as good as this one.
  private var claimFaults: [String] {
    var lines: [String] = []
    if plan.isOptimal == (plan.stoppedEarly != nil) {
      lines.append("is optimal: \(plan.isOptimal), stopped early: \(plan.stoppedEarly != nil)")
    }
    var isProvenSoFar = true
    for (found, proven) in zip(plan.tiers, best.tiers) {
      if found.bound.thousandths > found.value.thousandths {
        lines.append("\(found.tier): bound \(found.bound) above value \(found.value)")
      }
      if isProvenSoFar, found.bound.thousandths > proven.value.thousandths {
        lines.append("\(found.tier): bound \(found.bound) above the best \(proven.value)")
      }
      isProvenSoFar = isProvenSoFar && found.isProven
    }
    return lines
  }
}

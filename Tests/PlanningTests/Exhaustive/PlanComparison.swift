import Conferences
import Planning
import WorkingTime

/// What a plan of the engine says that exhaustive search and the contract do not.
struct PlanComparison {
  private let scenario: Scenario
  private let search: ExhaustiveSearch
  private let plan: Plan

  init(_ scenario: Scenario, _ search: ExhaustiveSearch, _ plan: Plan) {
    self.scenario = scenario
    self.search = search
    self.plan = plan
  }

  /// Nothing when all is as it should be.
  var differences: [String] { wrongTiers + wrongCalendar + wrongLimits }

  private var wrongTiers: [String] {
    var lines: [String] = []
    if plan.tiers.map(\.tier) != scenario.policy.tiers { lines.append("tiers out of order") }
    let values = TierVector(values: plan.tiers.map(\.value.thousandths))
    let bounds = TierVector(values: plan.tiers.map(\.bound.thousandths))
    if values != search.best { lines.append("values \(values), should be \(search.best)") }
    if zip(bounds.values, values.values).contains(where: >) {
      lines.append("bounds \(bounds) above the values \(values)")
    }
    if !plan.isOptimal || bounds != values {
      lines.append("bounds \(bounds) prove less than values")
    }
    if plan.stoppedEarly != nil { lines.append("stopped early") }
    return lines
  }

  private var wrongCalendar: [String] {
    let check = CalendarCheck(scenario, plan.bookings, plan.duty)
    var lines = check.broken.map { "breaks \($0)" }
    let stated = TierVector(values: plan.tiers.map(\.value.thousandths))
    if check.tiers != stated {
      lines.append("says \(stated), its calendar is worth \(check.tiers)")
    }
    return lines
  }

  private var wrongLimits: [String] {
    let limits = ContractLimits(scenario)
    var lines: [String] = []
    for conference in scenario.conferences {
      guard let said = plan.conferences.first(where: { $0.conference == conference.id })?.limit
      else {
        lines.append("\(conference.id) has no limit")
        continue
      }
      let days = limits.days(of: conference)
      let told = ContractLimits.Days(
        limit: said.limit, earliest: said.earliest, target: said.target)
      if told != days { lines.append("\(conference.id) has \(told), should have \(days)") }
    }
    return lines
  }
}

/// Everything it takes to reproduce a failure.
struct PlanReport: CustomStringConvertible {
  let seed: Int
  let scenario: Scenario
  let search: ExhaustiveSearch
  let plan: Plan

  var description: String {
    let engine =
      plan.bookings.map(ScenarioSketch.line) + plan.duty.map { "  duty \($0.day) \($0.chair)" }
    let best = search.bestPlan
    let oracle =
      best.bookings.map(ScenarioSketch.line)
      + best.duty.map { "  duty \($0.day) \($0.chair)" }
    return
      (["seed \(seed)", ScenarioSketch(scenario: scenario).description, "the engine's plan:"]
      + engine + ["exhaustive search's plan:"] + oracle).joined(separator: "\n")
  }
}

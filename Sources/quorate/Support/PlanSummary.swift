internal import Conferences
internal import WorkingTime

/// What a planner reads on the terminal once a plan is made.
struct PlanSummary {
  let scenario: Scenario
  let plan: Plan
  let folder: String

  /// How many conferences of a group are told here; all are in the files.
  private static let mostTold = 12

  var text: String {
    ([counts] + tiers + stopped + groups + moves + duty + given + [written]).joined(separator: "\n")
  }

  private var counts: String {
    let late = plan.conferences.count { $0.lateWorkingDays > 0 }
    let unplaced = plan.conferences.count { $0.booking == nil && !$0.isLeftOut }
    let leftOut = plan.conferences.count(where: \.isLeftOut)
    let later = leftOut > 0 ? ", \(leftOut) left for a later plan" : ""
    return "\(Count.of(plan.bookings.count, "conference")) booked, \(late) late, \(unplaced) "
      + "without a booking\(later)."
  }

  private var tiers: [String] {
    plan.tiers.map { result in
      let proof = result.isProven ? "proven best" : "at least \(result.bound) for certain"
      return "  \(result.tier.rawValue): \(Self.points(result.value)) (\(proof))"
    }
  }

  /// What a tier is worth is no number of conferences; nothing is nothing of both.
  private static func points(_ value: Weight) -> String {
    if value.thousandths == 0 { return "0" }
    return "\(value) \(value.thousandths == 1000 ? "point" : "points")"
  }

  private var stopped: [String] {
    guard let reason = plan.stoppedEarly else {
      return plan.isOptimal ? [] : ["Not every tier is proven: a better plan may exist."]
    }
    return [
      "Stopped early (\(reason.rawValue)): this is the best plan found, and keeps every rule."
    ]
  }

  private var groups: [String] {
    WhatToKnow(scenario: scenario, plan: plan).groups.flatMap { group -> [String] in
      let told = group.conferences.prefix(Self.mostTold).flatMap { planned in
        ["  \(planned.conference)"] + planned.reasons.map { "    \($0)" }
      }
      let rest = group.conferences.count - Self.mostTold
      return ["", "\(group.title): \(group.count)\(group.elsewhere)"] + told
        + (rest > 0 ? ["  and \(rest) more, in rota.html"] : [])
    }
  }

  private var moves: [String] { MovesText(scenario: scenario, plan: plan).lines }

  /// Duty days on which chairs are missing.
  private var duty: [String] {
    let days = plan.dutyUncovered
    guard !days.isEmpty else { return [] }
    let told = days.prefix(Self.mostTold).flatMap { day in
      [
        "  \(day.day.british): \(Count.of(day.missing, "chair")) missing", "    \(day.reason)",
      ]
    }
    let rest = days.count - Self.mostTold
    return ["", "Duty days without enough chairs: \(days.count)"] + told
      + (rest > 0 ? ["  and \(rest) more, in rota.html"] : [])
  }

  /// What the planner was given and may not change.
  private var given: [String] {
    guard !plan.given.isEmpty else { return [] }
    return ["", "In what was fixed before: \(Count.of(plan.given.count, "problem"))"]
      + plan.given.prefix(Self.mostTold).map { "  \($0.severity.rawValue): \($0.sentence)" }
  }

  private var written: String { "\nWritten to \(folder). Open \(folder)/rota.html." }
}

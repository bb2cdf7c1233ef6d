internal import Conferences
internal import Planning
internal import WorkingTime

/// What there is to say of a finished calendar.
struct Verdict {
  let scenario: Scenario
  let bookings: [Booking]
  /// The most pressing first.
  let problems: [Problem]
  let values: TierValues

  /// What the calendar is to blame for.
  var violations: [Problem] { problems.filter { !$0.isGiven } }

  /// What was fixed before it was made.
  private var given: [Problem] { problems.filter(\.isGiven) }

  var text: String {
    (violations.map { line($0, "") } + given.map { line($0, ", as given") } + tiers + [counts])
      .joined(separator: "\n")
  }

  private func line(_ problem: Problem, _ blame: String) -> String {
    "\(problem.severity.rawValue)\(blame): \(problem.sentence) [\(problem.id)]"
  }

  /// "statutory: 12", and below it what that adds up from: "late: 1 × 10 = 10".
  private var tiers: [String] {
    values.order.flatMap { tier in
      ["\(tier.rawValue): \(values.value(of: tier))"]
        + values.terms(of: tier).map { part, count, each in
          let product = Weight(thousandths: count * each.thousandths)
          return "  \(words(part, each)): \(count) × \(each) = \(product)"
        }
    }
  }

  /// A date costs more once invitations are out (S16).
  private func words(_ part: TierPart, _ each: Weight) -> String {
    let (before, after) = (price(.movedBooked), price(.movedInvited))
    guard part == .moved, before != after else { return part.words }
    return "\(part.words), \(each == after ? "invitations out" : "before invitations")"
  }

  private func price(_ key: PolicyKey) -> Weight {
    Weight(thousandths: scenario.policy.whole(key) * 1000)
  }

  private var counts: String {
    let booked = Set(bookings.map(\.conference)).count
    return "\(Count.of(violations.count, "violation")), \(booked) of "
      + "\(Count.of(scenario.conferences.count, "conference")) booked."
  }

  var json: String {
    get throws {
      try ResultJSON.text(
        Document(
          scenario: scenario.name, asOf: scenario.asOf.description,
          violations: violations.map(ResultJSON.ProblemEntry.init),
          given: given.map(ResultJSON.ProblemEntry.init),
          tiers: values.order.map { ResultJSON.TierEntry($0, values) }))
    }
  }

  private struct Document: Encodable {
    let scenario, asOf: String
    let violations, given: [ResultJSON.ProblemEntry]
    let tiers: [ResultJSON.TierEntry]
  }
}

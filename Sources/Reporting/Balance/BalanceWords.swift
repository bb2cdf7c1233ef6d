internal import Conferences
internal import WorkingTime

/// A frontier in sentences: "Busiest chair at most 4 a week changes nothing."
struct BalanceWords {
  let balance: Balance

  var headline: String {
    let busiest = base.map { ", the busiest chair has \($0.busiestWeek) in a week" } ?? ""
    return "\(balance.scenario), as of \(balance.asOf.british): without a cap\(busiest)."
  }

  private var base: PlanFigures? { Self.figures(balance.uncapped) }

  /// One for each step, the plan without a cap first.
  var sentences: [(name: String, sentence: String)] {
    let comparison = balance.comparison
    return ComparisonWords(comparison: comparison).sentences.prefix(1)
      + zip(comparison.others, balance.steps).map { ($0.name, sentence($1)) }
  }

  /// What is said on the terminal of each step.
  var lines: [String] {
    guard base != nil else { return sentences.map { "\($0.name): \($0.sentence)" } }
    if balance.steps.isEmpty { return ["No cap below that was asked for."] }
    return balance.steps.map { "Busiest chair at most \($0.cap) a week \(sentence($0))" } + end
  }

  /// Why no lower cap was tried, where it is that one broke what is essential.
  private var end: [String] {
    guard let last = balance.steps.last, balance.isBroken, last.cap > 1 else { return [] }
    return ["Stopped at \(last.cap): somebody would be late or without a booking."]
  }

  private func sentence(_ step: BalanceStep) -> String {
    switch step.outcome {
    case .failed(let why): return "was not planned. \(why)"
    case .notPlanned: return "was not planned: stopped before."
    case .figures(let figures):
      guard let base else { return "cannot be compared." }
      let parts = DifferenceWords(base: base, other: figures).parts
      let meaning =
        parts.isEmpty ? "changes nothing" : "means \(parts.joined(separator: ", "))"
      return "\(meaning).\(ComparisonWords.proof(figures))"
    }
  }

  private static func figures(_ outcome: ComparedPlan.Outcome) -> PlanFigures? {
    switch outcome {
    case .figures(let figures): figures
    case .failed, .notPlanned: nil
    }
  }
}

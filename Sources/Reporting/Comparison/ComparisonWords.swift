internal import Conferences
internal import WorkingTime

/// A comparison in sentences.
struct ComparisonWords {
  let comparison: Comparison

  /// "Leeds, as of Fri 4 Dec 2026: 9 plans, all proven best."
  var headline: String {
    let all = comparison.planned
    let proven = all.count { $0.figures?.isProven ?? false }
    let proof = proven == all.count ? "all proven best" : "\(proven) of them proven best"
    return "\(comparison.scenario), as of \(comparison.asOf.british): "
      + "\(inWords(all.count, "plan")), \(proof)."
  }

  /// One for each plan, the base first.
  var sentences: [(name: String, sentence: String)] {
    comparison.all.enumerated().map { place, plan in
      (plan.name, sentence(plan, isBase: place == 0))
    }
  }

  private func sentence(_ plan: ComparedPlan, isBase: Bool) -> String {
    switch plan.outcome {
    case .failed(let why): return why
    case .notPlanned: return "Not planned: stopped before."
    case .figures(let figures):
      let words =
        if !isBase, let base = comparison.base.figures {
          Self.difference(from: base, to: figures)
        } else { Self.standing(figures) }
      return words + "." + demand(plan, figures) + Self.proof(figures)
    }
  }

  /// What a change in demand is taken from, since that is easily thought to be more.
  private func demand(_ plan: ComparedPlan, _ figures: PlanFigures) -> String {
    guard plan.changesDemand, let base = comparison.base.figures else { return "" }
    let words = "nly those without a date yet count; for a year use quorate simulate."
    return figures.inTime.ofConferences == base.inTime.ofConferences
      ? " 0 conferences added or left out: o\(words)" : " O\(words)"
  }

  /// What was planned and is not laid side by side; none where there is nothing of it.
  var besides: [String] {
    [
      ("Better too, but less so", comparison.lesser), ("No better than as it is", comparison.idle),
    ].filter { !$0.1.isEmpty }.map { words, plans in
      "\(words): \(plans.map(\.name).joined(separator: "; "))."
    }
  }

  private static func difference(from base: PlanFigures, to figures: PlanFigures) -> String {
    let parts = DifferenceWords(base: base, other: figures).parts
    return parts.isEmpty ? "changes nothing" : parts.joined(separator: ", ")
  }

  /// What a plan comes to by itself.
  private static func standing(_ figures: PlanFigures) -> String {
    [
      inWords(figures.inTime.ofConferences, "conference"), "\(figures.late) late",
      "\(figures.withoutBooking) without a booking", "\(figures.moved) with a new date",
      "\(figures.continuity.ofConferences - figures.continuity.conferences) with another chair",
    ].joined(separator: ", ")
  }

  /// Nothing where all is proven.
  static func proof(_ figures: PlanFigures) -> String {
    guard !figures.isProven else { return "" }
    let open = figures.tiers.filter { !$0.isProven }.map(\.tier.rawValue)
    let stopped = figures.stoppedEarly.map { " (\($0))" } ?? ""
    return " Not proven in \(open.joined(separator: ", "))\(stopped): a better plan may exist."
  }
}

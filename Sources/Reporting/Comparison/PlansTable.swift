internal import Conferences

/// Plans side by side as a table for Excel, a plan a row.
struct PlansTable {
  private static let first = ["what_if", "supposed", "status"]

  let comparison: Comparison

  /// What every such table begins with.
  static var mark: String { "\u{FEFF}" + first.joined(separator: ",") }

  var bytes: [UInt8] {
    let rows = ComparisonRows(comparison: comparison)
    let tiers = rows.tiers
    let kinds = Conference.Kind.allCases.sorted()
    var text = CSVText(
      header: Self.first + tiers.flatMap { Self.heads($0) } + Measure.all.map(\.key)
        + kinds.flatMap { Self.heads($0) })
    for plan in comparison.all {
      text.add(
        [plan.name, plan.what, Self.status(plan.outcome)]
          + tiers.flatMap { cells($0, plan.figures) }
          + Measure.all.map { measure in plan.figures.map(measure.text) ?? "" }
          + kinds.flatMap { Self.cells($0, plan.figures) })
    }
    return text.bytes
  }

  private static func heads(_ tier: Tier) -> [String] {
    [tier.rawValue, "\(tier.rawValue)_at_least", "\(tier.rawValue)_difference"]
  }

  private func cells(_ tier: Tier, _ figures: PlanFigures?) -> [String] {
    guard let figure = figures?.tier(tier) else { return ["", "", ""] }
    let difference = comparison.base.figures?.tier(tier).map { figure.value - $0.value }
    return [
      Weight(thousandths: figure.value).description, Weight(thousandths: figure.bound).description,
      difference.map { $0 == 0 ? "0" : TierText.difference($0) } ?? "",
    ]
  }

  private static func heads(_ kind: Conference.Kind) -> [String] {
    ["\(kind.rawValue)_in_time", "\(kind.rawValue)_of"]
      + ["\(kind.rawValue)_children_in_time", "\(kind.rawValue)_children_of"]
  }

  private static func cells(_ kind: Conference.Kind, _ figures: PlanFigures?) -> [String] {
    guard let portion = figures?.byKind.first(where: { $0.kind == kind })?.inTime else {
      return ["", "", "", ""]
    }
    return [
      portion.conferences, portion.ofConferences, portion.children, portion.ofChildren,
    ].map { String($0) }
  }

  private static func status(_ outcome: ComparedPlan.Outcome) -> String {
    switch outcome {
    case .figures(let figures): figures.isProven ? "proven" : "not proven"
    case .failed(let why): why
    case .notPlanned: "not planned"
    }
  }
}

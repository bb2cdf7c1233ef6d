internal import Conferences

/// A comparison as rows of cells, for every kind of table: a plan a row, the base first. A plan
/// without figures has its sentence in place of them.
struct ComparisonRows {
  let comparison: Comparison

  struct Row {
    let name: String
    /// Nil where there are no figures.
    let cells: [String]?
  }

  /// The tiers in the policy's order, as the first plan that has figures says.
  var tiers: [Tier] {
    comparison.all.lazy.compactMap { $0.figures }.first?.tiers.map(\.tier) ?? Tier.allCases
  }

  /// Each tier's value with its gap, and its difference to the base.
  var worth: [Row] {
    rows { figures, isBase in
      tiers.map { tier in
        guard let figure = figures.tier(tier) else { return "" }
        return TierText.value(
          figure, besides: isBase ? nil : comparison.base.figures?.tier(tier))
      }
    }
  }

  var measures: [Row] {
    rows { figures, _ in Measure.all.map { $0.text(figures) } }
  }

  /// In time by kind: conferences of how many, and children of how many.
  var kinds: [Row] {
    rows { figures, _ in
      kindsThere.map { kind in
        guard let portion = figures.byKind.first(where: { $0.kind == kind })?.inTime else {
          return "-"
        }
        return "\(portion.conferences)/\(portion.ofConferences) "
          + "(\(portion.children)/\(portion.ofChildren))"
      }
    }
  }

  /// Kinds of which any plan has a conference, in order.
  var kindsThere: [Conference.Kind] {
    Set(comparison.all.flatMap { $0.figures?.byKind.map(\.kind) ?? [] }).sorted()
  }

  private func rows(_ cells: (PlanFigures, _ isBase: Bool) -> [String]) -> [Row] {
    comparison.all.enumerated().map { place, plan in
      Row(name: plan.name, cells: plan.figures.map { cells($0, place == 0) })
    }
  }
}

internal import Conferences

/// The bars of a comparison: each tier's value, and how full people and rooms are.
struct ComparisonCharts {
  let comparison: Comparison

  func write(to html: inout HTMLText) {
    let tiers = ComparisonRows(comparison: comparison).tiers
    html.markup("<div class=\"pics\">")
    for tier in tiers where isWorthSomething(tier) { chart(tier).write(to: &html) }
    chart("Chairs", \.chairs).write(to: &html)
    chart("Minute-takers", \.minuteTakers).write(to: &html)
    chart("Meeting rooms", \.rooms).write(to: &html)
    html.markup("</div>\n")
  }

  /// Bars of nothing show nothing; the table says so.
  private func isWorthSomething(_ tier: Tier) -> Bool {
    comparison.all.contains { ($0.figures?.tier(tier)?.value ?? 0) > 0 }
  }

  private func chart(_ tier: Tier) -> BarChart {
    BarChart(
      title: "\(tier.rawValue): \(Self.words(tier))",
      explanation: "Shorter is better. The frame marks the first.",
      bars: bars { figures in
        figures.tier(tier).map { ($0.value, TierText.value($0)) }
      })
  }

  private func chart(_ title: String, _ use: KeyPath<UseOfAll, Use>) -> BarChart {
    BarChart(
      title: "\(title) taken", explanation: "Places taken of those there are, in per cent.",
      bars: bars { figures in
        let use = figures.use[keyPath: use]
        guard use.places > 0 else { return nil }
        return (
          1000 * use.taken / use.places,
          "\(Share.percent(use.taken, of: use.places) ?? "")% (\(use.taken) of \(use.places))"
        )
      })
  }

  private func bars(_ figure: (PlanFigures) -> (size: Int, text: String)?) -> [BarChart.Bar] {
    comparison.all.enumerated().map { place, plan in
      let shown = plan.figures.flatMap(figure)
      return BarChart.Bar(
        name: plan.name, size: shown?.size, text: shown?.text ?? "no figures", isBase: place == 0)
    }
  }

  /// What a tier counts.
  private static func words(_ tier: Tier) -> String {
    switch tier {
    case .statutory: "late or without a booking"
    case .quorum: "too few agencies"
    case .moved: "price of published dates moved"
    case .continuity: "another chair than before"
    case .standards: "standards missed"
    case .preference: "days from the best day, and wishes missed"
    }
  }
}

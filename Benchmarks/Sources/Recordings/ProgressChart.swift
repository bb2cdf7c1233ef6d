/// The gap of each tier against time, in one run.
struct ProgressChart {
  let run: Run
  let measured: Measured

  /// Shorter runs have nothing to see.
  private static let leastSeconds = 1.0

  static func all(_ recording: Recording) -> [Chart] {
    recording.runs.compactMap { run in
      guard let measured = run.measured, measured.seconds >= leastSeconds else { return nil }
      let chart = ProgressChart(run: run, measured: measured).chart
      return chart.series.isEmpty ? nil : chart
    }
  }

  private var chart: Chart {
    let series = measured.tiers.map(\.tier).compactMap(series)
    let points = series.flatMap(\.points)
    return Chart(
      title: run.name,
      explanation: "Points between the best plan known and what is proved, as the search went on.",
      x: Axis("seconds", showing: points.map(\.x), isLogarithmic: false),
      y: Axis("gap", showing: points.map(\.y), isLogarithmic: false), series: series)
  }

  /// A tier that was settled as soon as it was looked at has no line.
  private func series(_ tier: String) -> Chart.Series? {
    let steps = measured.progress.filter { $0.level.tier == tier }
    guard steps.contains(where: { $0.level.gap > 0 }) else { return nil }
    return Chart.Series(
      name: tier,
      points: steps.map {
        Chart.Point(
          x: $0.seconds, y: $0.level.gap,
          label: "\(tier) after \(Figure.seconds($0.seconds)) s: \(Figure.gap($0.level))")
      }, line: .steps)
  }
}

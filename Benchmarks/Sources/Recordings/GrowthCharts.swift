/// Time and memory against the number of conferences, a line a kind of scenario.
struct GrowthCharts {
  let recording: Recording

  /// In order of the first case of each.
  private var kinds: [String] {
    recording.runs.map(\.kind).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  var all: [Chart] {
    [
      chart("Time against size", "seconds", "Hollow where the time limit ended the search.") {
        $0.seconds
      },
      chart("Memory against size", "megabytes", "The most held at once.") {
        $0.peakMemory.map(Double.init)
      },
      chart("Work against size", "simplex iterations", "Counted, so the same on every machine.") {
        $0.counts["simplex iterations"].map(Double.init)
      },
    ]
  }

  private func chart(
    _ title: String, _ unit: String, _ explanation: String, value: (Measured) -> Double?
  ) -> Chart {
    let series = kinds.map { kind in
      Chart.Series(name: kind, points: measuredPoints(kind, unit, value), line: .straight)
    }
    let points = series.flatMap(\.points)
    return Chart(
      title: title, explanation: explanation,
      x: Axis("conferences", showing: points.map(\.x), isLogarithmic: true),
      y: Axis(unit, showing: points.map(\.y), isLogarithmic: true), series: series)
  }

  private func measuredPoints(
    _ kind: String, _ unit: String, _ value: (Measured) -> Double?
  ) -> [Chart.Point] {
    GrowthTable(recording, kind: kind).rows.compactMap { run, measured in
      guard let value = value(measured) else { return nil }
      return Chart.Point(
        x: Double(measured.conferences), y: value,
        label: "\(run.name): \(measured.conferences) conferences, \(Figure.short(value)) \(unit)",
        isStopped: run.ending != .finished)
    }
  }
}

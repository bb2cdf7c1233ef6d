/// This recording against the one before it, case by case.
struct Comparison {
  let before: Recording
  let after: Recording

  /// A case that both measured.
  private struct Pair {
    let name: String
    let before: Measured
    let after: Measured
    let isStopped: Bool
  }

  private var pairs: [Pair] {
    after.runs.compactMap { run in
      guard let after = run.measured, let old = before.run(named: run.name),
        let before = old.measured
      else { return nil }
      return Pair(
        name: run.name, before: before, after: after,
        isStopped: run.ending != .finished || old.ending != .finished)
    }
  }

  /// Below the diagonal is faster than before.
  var charts: [Chart] {
    [
      chart("Time, this recording against the last", "seconds") { $0.seconds },
      chart("Work, this recording against the last", "simplex iterations") {
        Double($0.counts["simplex iterations", default: 0])
      },
    ]
  }

  private func chart(_ title: String, _ unit: String, _ value: (Measured) -> Double) -> Chart {
    let points = pairs.map { pair in
      Chart.Point(
        x: value(pair.before), y: value(pair.after),
        label: "\(pair.name): \(Figure.short(value(pair.before))), now "
          + Figure.short(value(pair.after)),
        isStopped: pair.isStopped)
    }
    let values = points.flatMap { [$0.x, $0.y] }
    func axis(_ when: String) -> Axis {
      Axis("\(unit), \(when)", showing: values, isLogarithmic: true)
    }
    let ends = [values.min() ?? 1, values.max() ?? 1].map {
      Chart.Point(x: $0, y: $0, label: "same")
    }
    return Chart(
      title: title, explanation: "A dot a case. Below the line is less than before.",
      x: axis("before"), y: axis("now"),
      series: [
        Chart.Series(name: "cases", points: points, line: .none),
        Chart.Series(name: "as before", points: ends, line: .straight),
      ])
  }

  var rows: [[String: Any]] {
    pairs.map { pair in
      func ratio(_ count: String) -> String {
        Figure.ratio(
          Double(pair.after.counts[count, default: 0]),
          to: Double(pair.before.counts[count, default: 0]))
      }
      return [
        "name": pair.name, "seconds": Figure.ratio(pair.after.seconds, to: pair.before.seconds),
        "memory": Figure.ratio(
          Double(pair.after.peakMemory ?? 0), to: Double(pair.before.peakMemory ?? 0)),
        "iterations": ratio("simplex iterations"), "nodes": ratio("nodes"),
        "tiers": tiers(pair),
      ]
    }
  }

  /// Tiers whose value or bound is another than before.
  private func tiers(_ pair: Pair) -> String {
    let changed = zip(pair.before.tiers, pair.after.tiers).filter { $0 != $1 }.map { old, new in
      "\(new.tier): \(Figure.short(old.value)) (≥ \(Figure.short(old.bound))), now "
        + "\(Figure.short(new.value)) (≥ \(Figure.short(new.bound)))"
    }
    return changed.isEmpty ? "the same" : changed.joined(separator: "; ")
  }
}

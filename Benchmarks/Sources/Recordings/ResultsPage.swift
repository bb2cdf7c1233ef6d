import Mustache

/// The recordings as one HTML page that loads nothing and needs no script.
public struct ResultsPage {
  private let recording: Recording
  private let before: Recording?

  /// The phases of a run, in their order.
  private static let phases = [
    "read", "presolve", "bound", "cuts", "search", "staffing", "explaining", "verify", "write",
  ]
  private static let counts = ["rows", "columns", "cuts", "nodes", "simplex iterations"]

  /// - Parameter before: what to compare with, if anything.
  public init(_ recording: Recording, before: Recording?) {
    self.recording = recording
    self.before = before
  }

  public var html: String {
    Self.template(PackageResources.page_mustache).render(context)
  }

  private static func template(_ bytes: [UInt8]) -> MustacheTemplate {
    guard let template = try? MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
    else { preconditionFailure("a template of the page does not parse") }
    return template
  }

  private func svg(_ charts: [Chart]) -> String {
    let template = Self.template(PackageResources.chart_mustache)
    return charts.map { template.render($0.context) }.joined()
  }

  private var context: [String: Any] {
    var context: [String: Any] = [
      "css": String(decoding: PackageResources.page_css, as: UTF8.self),
      "date": recording.date, "commit": recording.commit, "machine": recording.machine.sentence,
      "timeLimit": Figure.short(recording.timeLimit),
      "growth": svg(GrowthCharts(recording: recording).all),
      "progress": svg(ProgressChart.all(recording)),
      "phases": Self.phases, "counts": Self.counts, "runs": recording.runs.map(row),
    ]
    context["loads"] = recording.loads
    if let before {
      let comparison = Comparison(before: before, after: recording)
      context["before"] = ["date": before.date, "commit": before.commit]
      context["comparison"] = svg(comparison.charts)
      context["comparisonRows"] = comparison.rows
    }
    return context
  }

  private func row(_ run: Run) -> [String: Any] {
    guard let measured = run.measured else {
      return ["name": run.name, "ending": run.ending.rawValue, "unmeasured": true]
    }
    return [
      "name": run.name, "ending": run.ending.rawValue, "conferences": measured.conferences,
      "seconds": Figure.seconds(measured.seconds),
      "memory": measured.peakMemory.map(String.init) ?? "–",
      "phases": Self.phases.map { Figure.seconds(measured.phases[$0, default: 0]) },
      "counts": Self.counts.map { measured.counts[$0, default: 0] },
      "gaps": measured.tiers.filter { $0.gap > 0 }
        .map { "\($0.tier) \(Figure.gap($0))" }.joined(separator: "; "),
    ]
  }
}

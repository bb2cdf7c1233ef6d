import Foundation

/// Time and memory against the number of conferences, of one kind of scenario.
public struct GrowthTable: Sendable {
  public let kind: String
  /// Runs of the kind that measured something, the smallest first.
  let rows: [(run: Run, measured: Measured)]

  /// Below this, what every command costs at the least hides how it grows.
  private static let large = 100

  public init(_ recording: Recording, kind: String) {
    self.kind = kind
    rows = recording.runs.filter { $0.kind == kind }
      .compactMap { run in run.measured.map { (run, $0) } }
      .sorted { ($0.measured.conferences, $0.run.name) < ($1.measured.conferences, $1.run.name) }
  }

  /// As the README has it.
  public var markdown: String {
    let head = """
      | \(kind) | conferences | seconds | MB | simplex iterations | not proven |
      | --- | ---: | ---: | ---: | ---: | --- |

      """
    return head + rows.map { line($0.run, $0.measured) }.joined() + "\n" + exponents + "\n"
  }

  private func line(_ run: Run, _ measured: Measured) -> String {
    let open = measured.tiers.filter { $0.gap > 0 }.map { "\($0.tier) (\(Figure.gap($0)))" }
    let time = Figure.seconds(measured.seconds) + (run.ending == .finished ? "" : ", stopped")
    let memory = measured.peakMemory.map(String.init) ?? "–"
    return "| \(run.name) | \(measured.conferences) | \(time) | \(memory) "
      + "| \(measured.counts["simplex iterations", default: 0]) "
      + "| \(open.joined(separator: ", ")) |\n"
  }

  private var exponents: String {
    "Fitted over the runs that were not stopped: \(exponents(from: 0)). Over those of "
      + "\(Self.large) conferences or more: \(exponents(from: Self.large))."
  }

  private func exponents(from least: Int) -> String {
    let fitted = rows.filter { $0.run.ending == .finished && $0.measured.conferences >= least }
      .map(\.measured)
    let seconds = Growth(fitted.map { ($0.conferences, $0.seconds) })
    let memory = Growth(fitted.map { ($0.conferences, Double($0.peakMemory ?? 0)) })
    return "time grows as \(words(seconds)), memory as \(words(memory))"
  }

  private func words(_ growth: Growth?) -> String {
    growth.map { "conferences^\(String(format: "%.2f", $0.exponent))" } ?? "nothing to fit"
  }
}

import Foundation

/// Time and memory against the number of conferences, of one kind of scenario.
public struct GrowthTable: Sendable {
  public let kind: String
  /// Runs of the kind that measured something, the smallest first.
  let rows: [(run: Run, measured: Measured)]
  /// Of the runs that were not stopped.
  public let seconds: Growth?
  /// In megabytes; likewise.
  public let memory: Growth?

  public init(_ recording: Recording, kind: String) {
    self.kind = kind
    rows = recording.runs.filter { $0.kind == kind }
      .compactMap { run in run.measured.map { (run, $0) } }
      .sorted { ($0.measured.conferences, $0.run.name) < ($1.measured.conferences, $1.run.name) }
    let finished = rows.filter { $0.run.ending == .finished }.map(\.measured)
    seconds = Growth(finished.map { ($0.conferences, $0.seconds) })
    memory = Growth(finished.map { ($0.conferences, Double($0.peakMemory ?? 0)) })
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
    func words(_ growth: Growth?) -> String {
      growth.map { "conferences^\(String(format: "%.2f", $0.exponent))" } ?? "nothing to fit"
    }
    return "Fitted over the runs not stopped: time grows as \(words(seconds)), memory as "
      + "\(words(memory))."
  }
}

internal import Conferences
public import Foundation
internal import GLPKSolver
internal import LinearModels
internal import Planning
public import Recordings
internal import Reporting
internal import ScenarioFiles
internal import Synchronization

/// Plans a folder as `quorate plan` does, in this process, and says what it took.
public struct MeasuredRun {
  private let folder: URL
  private let out: URL
  private let timeLimit: Double

  /// - Parameters:
  ///   - out: where the plan is written.
  ///   - timeLimit: seconds after which planning is told to stop.
  public init(folder: URL, out: URL, timeLimit: Double) {
    self.folder = folder
    self.out = out
    self.timeLimit = timeLimit
  }

  /// - Returns: what was measured, and whether planning had to be stopped.
  public func measure() throws -> (measured: Measured, isStopped: Bool) {
    let watch = Stopwatch()
    let stop = StopSignal()
    DispatchQueue.global().asyncAfter(deadline: .now() + timeLimit) { stop.raise() }
    let scenario = try watch.measure("read") {
      try ScenarioReader().read(folder: folder.path).scenario
    }
    let search = MeteredSearch(scenario: scenario, stop: stop)
    let plan = try search.plan()
    try watch.measure("write") {
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
      let writers = FileWriters(below: out)
      PlanReport(scenario: scenario, plan: plan, problems: plan.given).make { writers.add($0) }
      try writers.finish()
    }
    let phases = watch.phases.merging(search.phases) { first, _ in first }
    let measured = Measured(
      conferences: scenario.conferences.count, seconds: watch.seconds, phases: phases,
      counts: search.counts, peakMemory: PeakMemory.megabytes, tiers: plan.tiers.map(level),
      progress: search.progress)
    return (measured, plan.stoppedEarly != nil)
  }

  private func level(_ result: TierResult) -> Measured.Level {
    Measured.Level(result.tier, result.value, result.bound)
  }
}

extension Measured.Level {
  init(_ tier: Tier, _ value: Weight, _ bound: Weight) {
    self.init(
      tier: tier.rawValue, value: Double(value.thousandths) / 1000,
      bound: Double(bound.thousandths) / 1000)
  }
}

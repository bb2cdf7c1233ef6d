internal import Conferences
internal import GLPKSolver
internal import LinearModels
internal import Planning
internal import Recordings
internal import Synchronization

/// A search with a meter and a clock, and its progress written down.
final class MeteredSearch: Sendable {
  private let scenario: Scenario
  private let stop: StopSignal
  private let meter: SearchMeter
  private let started: ContinuousClock.Instant
  private let steps = Mutex<[Measured.Step]>([])

  init(scenario: Scenario, stop: StopSignal) {
    self.scenario = scenario
    self.stop = stop
    let started = ContinuousClock.now
    self.started = started
    meter = SearchMeter { ContinuousClock.now - started }
  }

  func plan() throws -> Plan {
    try SolverThread.run { [self] deliver in
      deliver(
        try Planner(solver: GLPKSolver()).plan(
          scenario, limits: SolveLimits(stop: stop), meter: meter, observer: take))
    }
  }

  private func take(_ progress: SearchProgress) {
    let step = Measured.Step(
      seconds: rounded((ContinuousClock.now - started) / .seconds(1)),
      level: Measured.Level(progress.tier, progress.best, progress.bound))
    steps.withLock { steps in
      if steps.last?.level != step.level { steps.append(step) }
    }
  }

  var progress: [Measured.Step] { steps.withLock { $0 } }

  /// Seconds by phase of the search.
  var phases: [String: Double] {
    Dictionary(
      uniqueKeysWithValues: meter.durations.map {
        ($0.key.rawValue, rounded($0.value / .seconds(1)))
      })
  }

  var counts: [String: Int] { meter.counts.named }
}

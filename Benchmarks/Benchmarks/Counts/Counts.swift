import Benchmark
import Conferences
import Foundation
import GLPKSolver
import Measuring
import Planning
import ScenarioFiles
import Synthetic

/// Counted work, the same on every machine: what thresholds hold. A tenth more of anything is told.
let benchmarks: @Sendable () -> Void = {
  let metrics = SearchCounts().named.keys.sorted().map(counted)
  let tolerance = BenchmarkThresholds(relative: [.p90: tolerancePercent])
  Benchmark.defaultConfiguration = .init(
    metrics: metrics, warmupIterations: 0, maxDuration: .seconds(600),
    maxIterations: 1,
    thresholds: Dictionary(uniqueKeysWithValues: metrics.map { ($0, tolerance) }))

  for one in measured {
    Benchmark("count \(one.name)") { benchmark in
      let scenario = try CaseFolder.scenario(of: one)
      let meter = SearchMeter()
      _ = try SolverThread.run { deliver in
        deliver(try Planner(solver: GLPKSolver()).plan(scenario, meter: meter))
      }
      for (name, count) in meter.counts.named { benchmark.measurement(counted(name), count) }
    }
  }
}

private let tolerancePercent = 10.0

/// Cases that are planned to the end within seconds.
private let measured: [Case] = CaseList.all.filter {
  $0.times == 1 && ($0.kind == .week || $0.kind == .crisis || $0.authority == "york")
}

@Sendable private func counted(_ name: String) -> BenchmarkMetric {
  .custom(name, polarity: .prefersSmaller, useScalingFactor: false)
}

import Benchmark
import Conferences
import Foundation
import GLPKSolver
import Measuring
import Planning
import Reporting
import ScenarioFiles

/// How long a booking officer waits, and for which step: reading, planning, checking, writing.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .peakMemoryResident], warmupIterations: 1,
    maxDuration: .seconds(3), maxIterations: 20)

  for name in Scenarios.weeks {
    Benchmark("read \(name)") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(try Scenarios.read(name)) }
    }
    Benchmark("plan \(name)") { benchmark in
      let scenario = try Scenarios.read(name)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(try planned(scenario)) }
    }
    Benchmark("verify \(name)") { benchmark in
      let scenario = try Scenarios.read(name)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        blackHole(try Verifier(scenario).problems(bookings: scenario.bookings, duty: nil))
      }
    }
    Benchmark("write \(name)") { benchmark in
      let scenario = try Scenarios.read(name)
      let plan = try planned(scenario)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        blackHole(PlanReport(scenario: scenario, plan: plan, problems: []).files())
      }
    }
  }

  Answers.register()
  ManagersQuestions.register()

  // Half a year from nothing, once: it takes about half a minute.
  let once = Benchmark.Configuration(
    metrics: [.wallClock, .peakMemoryResident], warmupIterations: 0, maxDuration: .seconds(600),
    maxIterations: 1)
  Benchmark("plan leeds-season", configuration: once) { _ in
    blackHole(try planned(Scenarios.read("leeds-season")))
  }
}

@Sendable func planned(_ scenario: Scenario) throws -> Plan {
  try SolverThread.run { deliver in deliver(try Planner(solver: GLPKSolver()).plan(scenario)) }
}

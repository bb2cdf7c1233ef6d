import Benchmark
import Conferences
import Foundation
import GLPKSolver
import LinearModels
import Planning
import ScenarioFiles
import Simulating
import Synthetic
import WorkingTime

/// How long a manager waits, for questions that take many plans: each once.
enum ManagersQuestions {
  static func register() {
    let once = Benchmark.Configuration(
      metrics: [.wallClock, .peakMemoryResident], warmupIterations: 0,
      maxDuration: .seconds(600), maxIterations: 1)
    Benchmark("compare leeds-week with eight what-ifs, one after another", configuration: once) {
      _ in
      for scenario in try whatIfs("leeds-week") { blackHole(try planned(scenario)) }
    }
    Benchmark("forecast leeds-week in twenty runs", configuration: once) { benchmark in
      let scenario = try Scenarios.read("leeds-week")
      let plan = try planned(scenario)
      benchmark.startMeasurement()
      blackHole(try forecast(scenario, plan))
    }
    Benchmark("simulate a year of leeds", configuration: once) { _ in blackHole(try leedsYear()) }
  }

  /// The scenario as it is and with each of the repository's what-ifs.
  private static func whatIfs(_ name: String) throws -> [Scenario] {
    let scenario = try Scenarios.read(name)
    return [scenario]
      + (try Scenarios.whatIfs.map { file in
        try WhatIfReader().read(file: file, of: scenario).applied(to: scenario)
      })
  }

  private static func forecast(_ scenario: Scenario, _ plan: Plan) throws -> ChanceForecast? {
    let calendar = try Planning.Calendar(scenario, bookings: plan.bookings, duty: plan.duty)
    let recent = RecentRate(scenario, monthShares: ReferralMonths.shares)
    let rate = ArrivalRate(perYear: recent.perYear, monthShares: ReferralMonths.shares)
    return ChanceEnquiry(calendar, rate: rate, weeks: 12, runs: 20) {
      SeededNumbers(seed: 1, for: "forecast \($0)")
    }.forecast(keeping: [8, 10, 12, 15])
  }

  /// As many chairs and rooms as the authority has.
  private static func leedsYear() throws -> SimulatedYear {
    let leeds = Authority.published.first { $0.name == "leeds" }!
    let size = UnitSize(chairs: leeds.chairsInUnit, rooms: leeds.meetingRooms.reduce(0, +))
    let asOf = Day(reading: "2026-12-04")!
    let start = RunningStart(
      authority: leeds, policy: BuiltInPolicies.policy(named: leeds.policyName)!, seed: 1,
      asOf: asOf, weeks: 52)
    let question = SimulationQuestion(
      authority: leeds.title, asOf: asOf.description, weeks: 52, runs: 1, seed: 1, sizes: [size])
    return try SolverThread.run { deliver in
      deliver(
        try YearSimulator(question, from: start).year(
          run: 1, size: size, solver: GLPKSolver(), stop: StopSignal()))
    }
  }
}

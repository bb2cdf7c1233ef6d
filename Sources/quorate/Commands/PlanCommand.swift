internal import ArgumentParser
internal import Conferences
internal import Foundation
internal import GLPKSolver
internal import LinearModels
internal import Planning
internal import Reporting
internal import ScenarioFiles

/// Plans a scenario and writes the plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a scenario and write the calendar, rota and files.")

  @Argument(help: "The scenario's folder.") var scenario: String

  @Option(name: .shortAndLong, help: "The folder to write the plan into.") var out: String

  @Option(help: "Stop after so many seconds with the best plan found.") var timeLimit: Double?

  func validate() throws {
    if let timeLimit, !(timeLimit > 0) {
      throw ValidationError("--time-limit must be more than 0 seconds")
    }
  }

  func run() throws {
    let started = ContinuousClock.now
    let read = try Input.scenario(scenario)
    let interruption = Interruption(after: timeLimit)
    let progress = ProgressLine()
    let limits = SolveLimits(stop: interruption.stop)
    let made = try PlanningThread.run {
      try Planner(solver: GLPKSolver()).plan(
        read.scenario, limits: limits, observer: progress.show)
    }
    let problems = try Verifier(read.scenario).problems(bookings: made.bookings, duty: made.duty)
    let report = PlanReport(scenario: read.scenario, plan: made, problems: problems)
    try OutputFolder(path: out).write(report.files())
    PlanSummary(plan: made, folder: out, seconds: started.duration(to: .now)).show()
    if !made.isAllInTime { throw QuorateExit.late }
  }
}

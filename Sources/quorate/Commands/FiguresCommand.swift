internal import ArgumentParser
internal import Conferences
internal import Foundation
internal import GLPKSolver
internal import LinearModels
internal import Planning
internal import Reporting
internal import ScenarioFiles

/// `quorate figures`: plans one scenario and prints what the plan comes to, as JSON. Comparisons run it
/// once for each plan, in a process of its own; when they end, so does it.
struct FiguresCommand: ParsableCommand {
  static let name = "figures"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Plan, and print the plan's figures as JSON; run by comparisons.",
    shouldDisplay: false)

  @Argument var scenario: String
  @OptionGroup var whatIf: WhatIfOption
  @Option var weekCap: Int?
  @Option var timeLimit: Double?

  func run() throws {
    ParentWatch.begin()
    let interruption = Interruption(after: timeLimit, isQuiet: true)
    var asked = try whatIf.changed(try Input.scenario(scenario).scenario)
    if let weekCap { asked = asked.withEveryWeek(atMost: weekCap) }
    let limits = SolveLimits(stop: interruption.stop)
    let capped = asked
    var plan = try SolverThread.run { deliver in
      try Planner(solver: GLPKSolver()).plan(capped, limits: limits, deliver: deliver)
    }
    if plan.stoppedEarly == .asked { plan.stoppedEarly = interruption.reason }
    let use = try UseOfAll(capped, bookings: plan.bookings)
    print(try ResultJSON.text(PlanFigures(scenario: capped, plan: plan, use: use)))
  }
}

internal import ArgumentParser
internal import Conferences
internal import GLPKSolver
internal import LinearModels
internal import Planning
internal import Reporting
internal import ScenarioFiles

/// Plans a scenario and writes the plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a scenario and write the calendar, rota and files.",
    discussion: """
      Exit codes: 0 planned and all in time; 3 planned, and someone is late or has no booking; \
      64 wrong use; 65 bad input, with every error listed; 70 an internal fault, or a folder that \
      cannot be written; 75 stopped before any plan was found.

      Ctrl-C, or the end of --time-limit, keeps the best plan found so far. The same scenario gives \
      the same files, to the byte, unless planning was stopped or --timings was asked for.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String

  @OptionGroup var whatIf: WhatIfOption

  @Option(
    name: .shortAndLong,
    help: "The folder to write: new, empty, or an earlier plan's, which is replaced.")
  var out: String

  @Option(
    parsing: .unconditional, help: "Stop after so many seconds with the best plan found.",
    transform: Numbers.seconds)
  var timeLimit: Double?

  @Flag(help: "Write into plan.json how many seconds planning took.") var timings = false

  @OptionGroup var authorisation: AuthorisationOptions

  func validate() throws {
    if !whatIf.files.isEmpty, authorisation.by != nil {
      throw ValidationError(
        "--authorised-by agrees to moves, and with --what-if there are none to agree to yet; plan "
          + "without one of them")
    }
  }

  func run() throws {
    let started = ContinuousClock.now
    let interruption = Interruption(after: timeLimit)
    let folder = try OutputFolder(forPlan: out, apartFrom: scenario)
    let read = try Input.scenario(scenario)
    for note in read.notes { Terminal.note("note: \(note)") }
    let scenario = try whatIf.changed(read.scenario)
    let agreement = try authorisation.agreement(in: scenario)
    let earlier = try EarlierAgreements(in: out, of: scenario)
    if agreement == nil { try earlier.check(keptIn: scenario.authorisations) }
    try folder.checkWritable()
    var plan = try made(scenario, interruption)
    if let agreement {
      record(agreement, in: &plan, scenario)
      let record = Authorisations(of: plan, in: scenario)
      try earlier.check(keptIn: record.agreed + record.earlier)
    }
    let seconds = timings ? (ContinuousClock.now - started) / .seconds(1) : nil
    let report = PlanReport(
      scenario: scenario, plan: plan, problems: plan.given, seconds: seconds)
    try folder.write(report.make)
    let summary = PlanSummary(scenario: scenario, plan: plan, folder: out)
    print(summary.text)
    if !plan.isAllInTime { throw QuorateExit.late }
  }

  /// What is agreed to is this very plan, so one that might have come out otherwise says so.
  private func record(_ agreement: Agreement, in plan: inout Plan, _ scenario: Scenario) {
    plan.record(agreement, in: scenario)
    if plan.stoppedEarly != nil {
      Terminal.note(
        "note: planning was stopped early, so the moves may be others than an earlier run's; see "
          + "that they are those \(agreement.by) agreed to")
    }
  }

  private func made(_ scenario: Scenario, _ interruption: Interruption) throws -> Plan {
    guard interruption.reason == nil else {
      Terminal.note("Stopped before any plan was found; nothing was written.")
      throw QuorateExit.stoppedWithoutPlan
    }
    let progress = ProgressLine()
    progress.begin()
    defer { progress.end() }
    let limits = SolveLimits(stop: interruption.stop)
    var plan = try SolverThread.run { deliver in
      try Planner(solver: GLPKSolver()).plan(
        scenario, limits: limits, observer: progress.take, deliver: deliver)
    }
    if plan.stoppedEarly == .asked { plan.stoppedEarly = interruption.reason }
    return plan
  }
}

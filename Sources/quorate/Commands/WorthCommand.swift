internal import ArgumentParser
internal import Conferences
internal import GLPKSolver
internal import LinearModels
internal import Planning
internal import Reporting
internal import ScenarioFiles

/// `quorate worth`: what one more chair, minute-taker, room or agency's person would be worth.
struct WorthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth",
    abstract:
      "Say what one more chair, minute-taker, room or agency's person would bring, and when.",
    discussion: """
      What is scarce is known from the proof of how good a plan can be. The most promising are planned \
      for, each by itself, and laid beside the plan as it is.

      Exit codes: 0 answered; 64 wrong use; 65 bad input; 70 an internal fault, or a file that cannot \
      be written.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String
  @Option(help: "How many to plan for.") var best = 6
  @Option(help: "Stop after so many seconds, with what is known by then.") var timeLimit: Double?
  @OptionGroup var page: PageOption
  @Option(help: "A table to write, CSV: new, or an earlier comparison's, which is replaced.")
  var csv: String?
  @Flag(help: "Print the result as JSON.") var json = false

  private static let mostPlanned = 100

  func validate() throws {
    guard (1...Self.mostPlanned).contains(best) else {
      throw ValidationError("--best is a number from 1 to \(Self.mostPlanned)")
    }
    if let timeLimit, !(timeLimit > 0 && timeLimit < 1e9) {
      throw ValidationError("--time-limit is a number of seconds, more than 0")
    }
  }

  func run() throws {
    let outputs = try AnswerFiles(page: page, csv: csv, mark: ComparisonReport.csvMark)
    let read = try Input.scenario(scenario).scenario
    let interruption = Interruption(after: timeLimit)
    let limits = SolveLimits(stop: interruption.stop)
    let most = best
    let answers = try SolverThread.run { deliver in
      let enquiry = WorthEnquiry(solver: GLPKSolver(), limits: limits)
      deliver(try enquiry.answers(read, most: most))
    }
    let comparison = try comparison(read, answers)
    let report = ComparisonReport(comparison)
    try outputs.write(page: report.page, csv: report.csv)
    print(
      json
        ? try ResultJSON.text(ComparisonDocument(comparison))
        : (report.lines + Self.idle(answers)).joined(separator: "\n"))
  }

  private func comparison(_ scenario: Scenario, _ answers: WorthEnquiry.Answers) throws
    -> Comparison
  {
    Comparison(
      scenario: scenario.name, asOf: scenario.asOf,
      base: ComparedPlan(
        name: "As it is", what: "The scenario without any change.",
        outcome: .figures(try figures(scenario, answers.base))),
      others: try answers.better.map { answer in
        ComparedPlan(
          name: answer.whatIf.name, what: answer.whatIf.what,
          outcome: .figures(try figures(answer.scenario, answer.plan)))
      })
  }

  private func figures(_ scenario: Scenario, _ plan: Plan) throws -> PlanFigures {
    PlanFigures(
      scenario: scenario, plan: plan, use: try UseOfAll(scenario, bookings: plan.bookings))
  }

  /// What was tried for nothing.
  private static func idle(_ answers: WorthEnquiry.Answers) -> [String] {
    if answers.better.isEmpty && answers.idle.isEmpty {
      return ["Nothing is so scarce that more of it would bring a better plan."]
    }
    return answers.idle.map { "\($0.name): no better than as it is." }
  }
}

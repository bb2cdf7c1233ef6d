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
      What is scarce is known from the proof of how good a plan can be. More ideas than are asked for \
      are planned for, each by itself, and those that bring most are laid beside the plan as it is.

      Exit codes: 0 answered; 64 wrong use; 65 bad input; 70 an internal fault, or a file that cannot \
      be written.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String
  @Option(
    parsing: .unconditional, help: "How many to lay beside it, of those that help. (default: 6)",
    transform: Numbers.whole(1...mostShown))
  var best = 6
  @Option(
    parsing: .unconditional, help: "Stop after so many seconds, with what is known by then.",
    transform: Numbers.seconds)
  var timeLimit: Double?
  @OptionGroup var page: PageOption
  @Option(help: "A table to write, CSV: new, or an earlier comparison's, which is replaced.")
  var csv: String?
  @Flag(help: "Print the result as JSON.") var json = false

  private static let mostShown = 100
  /// Prices rank ideas and only plans tell what one brings, so so many are planned for at least, and so
  /// many times those asked for.
  private static let planned = (least: 16, times: 3)

  func run() throws {
    let outputs = try AnswerFiles(page: page, csv: csv, mark: ComparisonReport.csvMark)
    let read = try Input.scenario(scenario).scenario
    let interruption = Interruption(after: timeLimit)
    let limits = SolveLimits(stop: interruption.stop)
    let most = max(Self.planned.least, Self.planned.times * best)
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
        : (report.lines + Self.nothing(answers)).joined(separator: "\n"))
  }

  private func comparison(_ scenario: Scenario, _ answers: WorthEnquiry.Answers) throws
    -> Comparison
  {
    Comparison(
      scenario: scenario.name, asOf: scenario.asOf,
      base: ComparedPlan(
        name: "As it is", what: "The scenario without any change.",
        outcome: .figures(try figures(scenario, answers.base))),
      others: try answers.better.prefix(best).map(compared),
      lesser: try answers.better.dropFirst(best).map(compared),
      idle: try answers.idle.map(compared))
  }

  private func compared(_ answer: WorthEnquiry.Answer) throws -> ComparedPlan {
    ComparedPlan(
      name: answer.whatIf.name, what: answer.whatIf.what,
      outcome: .figures(try figures(answer.scenario, answer.plan)))
  }

  private func figures(_ scenario: Scenario, _ plan: Plan) throws -> PlanFigures {
    PlanFigures(
      scenario: scenario, plan: plan, use: try UseOfAll(scenario, bookings: plan.bookings))
  }

  /// Where there was nothing to plan for.
  private static func nothing(_ answers: WorthEnquiry.Answers) -> [String] {
    answers.better.isEmpty && answers.idle.isEmpty
      ? ["Nothing is so scarce that more of it would bring a better plan."] : []
  }
}

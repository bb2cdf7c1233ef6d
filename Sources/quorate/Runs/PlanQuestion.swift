/// One plan that a comparison wants figures of: which files are over the scenario, and what is capped.
struct PlanQuestion {
  let scenario: String
  /// What-if files, in order.
  var whatIfs: [String] = []
  /// Conferences a week that no chair is to exceed.
  var weekCap: Int?
  /// Seconds after which the best plan found counts.
  var timeLimit: Double?

  /// How this program is asked it.
  var arguments: [String] {
    var arguments = [FiguresCommand.name]
    for file in whatIfs { arguments.append("--what-if=\(file)") }
    if let weekCap { arguments.append("--week-cap=\(weekCap)") }
    if let timeLimit { arguments.append("--time-limit=\(timeLimit)") }
    return arguments + ["--", scenario]
  }
}

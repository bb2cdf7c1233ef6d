internal import ArgumentParser
internal import ScenarioFiles

/// Plans child protection conferences.
@main
struct Quorate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorate",
    abstract: "Plans child protection conferences within their statutory limits.",
    discussion: """
      A scenario is a folder with scenario.yaml and CSV tables. Nothing is sent anywhere.

      Exit codes: 0 planned and all in time; 3 planned, and someone is late or has no booking; \
      64 wrong use; 65 bad input; 70 an internal fault; 75 stopped before any plan was found. \
      verify: 0 no rule is broken; 1 one is.
      """,
    version: "0.1.0",
    subcommands: [
      PlanCommand.self, CheckCommand.self, VerifyCommand.self, DeadlineCommand.self,
      PolicyCommand.self, GenerateCommand.self, ExportCommand.self, SuggestCommand.self,
      ExplainCommand.self, DiffCommand.self, LeaveCommand.self, WhatIfCommand.self,
      ForecastCommand.self, WorthCommand.self, CompareCommand.self, BalanceCommand.self,
      FiguresCommand.self, ReportCommand.self, SimulateCommand.self, MergeCommand.self,
    ])

  /// Parses, runs, and gives every error that is no wrong use one sentence and one exit code.
  static func main() {
    do {
      try checkName(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .failure, !(error is ExitCode) else { exit(withError: error) }
      Terminal.note(Fault(error: error).sentence)
      exit(withError: QuorateExit.internalFault)
    }
  }

  /// - Throws: `ValidationError` for a first word that is no command, with the one it is nearest to.
  private static func checkName(_ word: String?) throws {
    let commands = configuration.subcommands.map { $0.configuration }
    let names = commands.filter { $0.shouldDisplay }.compactMap { $0.commandName }
    guard let word, !word.hasPrefix("-"), word != "help",
      !commands.contains(where: { $0.commandName == word })
    else { return }
    let hint = Nearest.name(to: word, among: names).map { "Did you mean \"\($0)\"?" }
    throw ValidationError(
      "There is no command \"\(word)\". "
        + (hint ?? "The commands are \(names.joined(separator: ", "))."))
  }
}

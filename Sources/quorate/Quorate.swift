internal import ArgumentParser

/// Plans child protection conferences.
@main
struct Quorate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorate",
    abstract: "Plans child protection conferences within their statutory limits.",
    discussion: """
      A scenario is a folder with scenario.yaml and CSV tables. Nothing is sent anywhere.

      Exit codes: 0 planned and all in time; 3 planned, and someone is late or has no booking; \
      64 wrong use; 65 bad input; 70 an internal fault; 75 stopped before any plan was found.
      """,
    version: "0.1.0",
    subcommands: [
      PlanCommand.self, DeadlineCommand.self, PolicyCommand.self, GenerateCommand.self,
    ])
}

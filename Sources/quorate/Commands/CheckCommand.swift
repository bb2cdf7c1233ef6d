internal import ArgumentParser
internal import Conferences
internal import Planning
internal import ScenarioFiles

/// `quorate check`: the tables, and what can be known before anything is planned.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a scenario, and say what can be known before planning.",
    discussion: """
      Who is late on arrival, when more is due than there is room for, who is the bottleneck, and \
      which bookings no longer hold as they stand.

      Exit codes: 0 the tables can be planned; 64 wrong use; 65 bad input, with every error listed.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String
  @Flag(help: "Print the result as JSON.") var json = false

  func run() throws {
    let read = try Input.scenario(scenario)
    let outlook = Outlook(read: read, overview: try Overview(read.scenario))
    print(json ? try outlook.json : outlook.text)
  }
}

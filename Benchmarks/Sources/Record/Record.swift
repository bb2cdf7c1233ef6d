import ArgumentParser

/// Measures every case once and keeps what it took; shows it as a page and as a table.
@main
struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Record", abstract: "Record how long planning takes, and show it.",
    subcommands: [
      RecordCommand.self, PageCommand.self, GrowthCommand.self, MakeCommand.self,
      MeasureCommand.self,
    ])
}

/// Where recordings are kept.
struct ShelfOptions: ParsableArguments {
  @Option(help: "The folder of recordings.") var results = "results"
}

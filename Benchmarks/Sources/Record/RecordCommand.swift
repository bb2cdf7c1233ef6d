import ArgumentParser
import Foundation
import Measuring
import Recordings

/// Runs every case, one after another, each in a process of its own.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Run every case once and keep the recording.")

  @OptionGroup var shelf: ShelfOptions
  @Option(help: "The day and time, such as 2026-12-04T0930.") var date: String
  @Option(help: "The commit that is measured, abbreviated.") var commit: String
  @Option(help: "The compiler's version.") var swift: String
  @Option(help: "The repository's folder of scenarios.") var scenarios = "../scenarios"
  @Option(help: "Seconds after which a case is told to stop.") var timeLimit = 60.0
  @Option(help: "Only cases whose name has this in it.") var only: String?

  func run() throws {
    let machine = ThisMachine.described(swift: swift)
    let program = URL(fileURLWithPath: CommandLine.arguments[0])
    let runner = CaseRunner(
      program: program, folders: CaseFolder(scenarios: URL(fileURLWithPath: scenarios)),
      timeLimit: timeLimit)
    var runs: [Run] = []
    for one in CaseList.all where only.map({ one.name.contains($0) }) ?? true {
      let run = try runner.run(one)
      let seconds = run.measured.map { String(format: "%8.2f s", $0.seconds) } ?? "         –"
      let ending = run.ending == .finished ? "" : ", \(run.ending.rawValue)"
      FileHandle.standardError.write(Data("\(seconds)  \(one.name)\(ending)\n".utf8))
      runs.append(run)
    }
    let recording = Recording(
      machine: machine, date: date, commit: commit, timeLimit: timeLimit, runs: runs)
    let file = try Shelf(folder: URL(fileURLWithPath: shelf.results)).keep(recording)
    print("Kept in \(file.relativePath).")
  }
}

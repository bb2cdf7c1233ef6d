import ArgumentParser
import Foundation
import Measuring

/// `make`: writes a case's scenario; run by `all`.
struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Write the scenario of a case into a new folder.")

  @Argument(help: "The case, such as birmingham-2x-season.") var name: String
  @Option(help: "The folder to write.") var out: String
  @Option(help: "Seconds for the plan that a replan begins with.") var timeLimit = 60.0

  func run() throws {
    guard let one = CaseList.named(name) else {
      throw ValidationError(
        "\(name) is no case; there are \(CaseList.all.map(\.name).joined(separator: ", "))")
    }
    let isFinished = try CaseFolder.make(
      one, in: URL(fileURLWithPath: out), timeLimit: timeLimit)
    if !isFinished {
      print("\(name): its week was not planned to the end, so another machine may make another.")
    }
  }
}

/// `measure`: plans a folder in this process; run by `all`.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Plan a scenario folder once and write what it took.")

  @Argument(help: "The scenario's folder.") var folder: String
  @Option(help: "The folder for the plan.") var out: String
  @Option(help: "The JSON file for what was measured.") var result: String
  @Option(help: "Seconds after which planning is told to stop.") var timeLimit = 60.0

  func run() throws {
    let (measured, isStopped) = try MeasuredRun(
      folder: URL(fileURLWithPath: folder), out: URL(fileURLWithPath: out), timeLimit: timeLimit
    ).measure()
    let bytes = try JSONEncoder().encode(Measurement(measured: measured, isStopped: isStopped))
    try bytes.write(to: URL(fileURLWithPath: result))
  }
}

internal import ArgumentParser
internal import Foundation

/// How many plans are made at once, and how long each may take.
struct RunOptions: ParsableArguments {
  @Option(help: "How many plans to make at the same time; without it, one for each processor.")
  var atOnce: Int?

  @Option(help: "Seconds after which the best plan found so far counts, for each plan.")
  var timeLimit: Double?

  func validate() throws {
    if let atOnce, !(1...256).contains(atOnce) {
      throw ValidationError("--at-once is a whole number from 1 to 256")
    }
    if let timeLimit, !(timeLimit > 0 && timeLimit < 1e9) {
      throw ValidationError("--time-limit is a number of seconds, more than 0")
    }
  }

  var processes: Int { atOnce ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}

internal import ArgumentParser
internal import Foundation

/// How many plans are made at once, and how long each may take.
struct RunOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "How many plans to make at the same time; without it, one for each processor.",
    transform: Numbers.whole(1...256))
  var atOnce: Int?

  @Option(
    parsing: .unconditional,
    help: "Seconds after which the best plan found so far counts, for each plan.",
    transform: Numbers.seconds)
  var timeLimit: Double?

  var processes: Int { atOnce ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}

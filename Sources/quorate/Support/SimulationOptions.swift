internal import ArgumentParser
internal import Conferences
internal import Foundation
internal import ScenarioFiles
internal import Simulating
internal import Synthetic
internal import WorkingTime

/// Which unit is simulated, how often, and of which sizes.
struct SimulationOptions: ParsableArguments {
  @Option(
    help: "The authority: \(GenerateCommand.authorities).", transform: GenerateCommand.authority)
  var like: Authority
  @Option(
    parsing: .unconditional, help: "How many weeks each run lasts. (default: 52)",
    transform: Numbers.whole(1...156))
  var weeks = 52
  @Option(
    parsing: .unconditional,
    help: "How many years are played, each with requests and illnesses of its own. (default: 20)",
    transform: Numbers.whole(1...10_000))
  var runs = 20
  @Option(help: "A whole number; another seed gives another unit and other years.")
  var seed: UInt64 = 1
  @Option(
    parsing: .unconditional,
    help: "Chairs from the first day on, such as 16, or 14..18 for each number.",
    transform: Numbers.range(1...99))
  var chairs: ClosedRange<Int>?
  @Option(
    parsing: .unconditional,
    help: "Meeting rooms of all venues, such as 3, or 2..4 for each number.",
    transform: Numbers.range(1...30))
  var rooms: ClosedRange<Int>?
  @Option(
    name: .customLong("as-of"), help: "The Friday on which the year begins, such as 2026-12-04.",
    transform: GenerateCommand.day)
  var asOf: Day = Options.usualDay

  func validate() throws {
    guard GenerateCommand.days.contains(asOf), asOf.weekday == .friday else {
      throw ValidationError(
        "--as-of is a Friday from \(GenerateCommand.days.lowerBound) to "
          + "\(GenerateCommand.days.upperBound)")
    }
  }

  private var chairNumbers: ClosedRange<Int> {
    chairs ?? like.chairsInUnit...like.chairsInUnit
  }

  private var roomNumbers: ClosedRange<Int> {
    rooms ?? like.rooms...like.rooms
  }

  var question: SimulationQuestion {
    SimulationQuestion(
      authority: like.title, asOf: asOf.description, weeks: weeks, runs: runs, seed: seed,
      sizes: chairNumbers.flatMap { chairs in
        roomNumbers.map { UnitSize(chairs: chairs, rooms: $0) }
      })
  }

  /// The calendar that every year starts from.
  var start: RunningStart {
    guard let policy = BuiltInPolicies.policy(named: like.policyName) else {
      preconditionFailure("no built-in policy \(like.policyName)")
    }
    return RunningStart(
      authority: like, policy: policy, seed: seed, asOf: asOf, weeks: weeks)
  }
}

extension Authority {
  /// Meeting rooms of all venues.
  fileprivate var rooms: Int { meetingRooms.reduce(0, +) }
}

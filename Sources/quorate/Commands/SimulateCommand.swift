internal import ArgumentParser
internal import Conferences
internal import Foundation
internal import LinearModels
internal import Simulating

/// `quorate simulate`: plays years of a unit, week after week, with every week planned.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract:
      "Play years of a unit of an authority's size, each week planned, and say what is held.",
    discussion: """
      Every run starts from the same made-up calendar. Requests, outcomes, leave and illness are \
      drawn; each Friday the unit is planned with everything published kept, the plan is published, \
      and what is booked for the next week is held. Units of other sizes meet the same requests.

      A run depends on --seed and its number alone: --shard 3/16 does the third sixteenth of the \
      runs, and quorate merge puts the files together as if they had been done in one piece. GNU \
      parallel does all of eight shards with

        parallel quorate simulate --like york --runs 8 --shard {}/8 \\
          --out shards/{}.json ::: 1 2 3 4 5 6 7 8
        quorate merge shards/*.json

      Exit codes: 0 told; 64 wrong use; 70 a plan failed, or a file cannot be written; 75 stopped.
      """)

  @OptionGroup var options: SimulationOptions
  @Option(
    help: "Do a part of the runs, such as 3/16, and write it with --out.",
    transform: shard)
  var shard: Shard?
  @Option(help: "A file to keep the years in, for quorate merge: new, or an earlier one.")
  var out: String?
  @Option(
    parsing: .unconditional,
    help: "How many years to play at the same time; without it, one for each processor.",
    transform: Numbers.whole(1...256))
  var atOnce: Int?
  @OptionGroup var answer: SimulationAnswer

  func validate() throws {
    if shard != nil, out == nil { throw ValidationError("--shard needs --out FILE to keep it in") }
    if shard != nil, answer.isAskedForFiles {
      throw ValidationError(
        "--shard does a part only; give --json, --csv and --page to quorate merge")
    }
  }

  func run() throws {
    let files = try answer.files()
    let kept = try out.map {
      try OutputFiles([OutputFiles.Target(option: "--out", path: $0, mark: ShardFile.mark)])
    }
    try kept?.checkWritable()
    let question = options.question
    let part = shard ?? .whole
    let years = try years(question, runs: part.runs(of: question.runs))
    let result = ShardResult(
      version: Quorate.configuration.version, question: question, shard: part, years: years)
    try kept?.write([try ShardFile.bytes(result)])
    if let shard, let out { return print(Self.words(shard, result, out)) }
    try answer.show(Simulation(question: question, years: years), files)
  }

  private func years(_ question: SimulationQuestion, runs: Swift.Range<Int>) throws
    -> [SimulatedYear]
  {
    let wanted = runs.flatMap { run in question.sizes.map { (run: run, size: $0) } }
    if wanted.isEmpty { return [] }
    let interruption = Interruption(after: nil, isQuiet: true)
    let simulator = YearSimulator(question, from: options.start)
    do {
      return try SimulationRuns(simulator, years: wanted).results(
        atOnce: atOnce ?? max(1, ProcessInfo.processInfo.activeProcessorCount),
        stop: interruption.stop
      ) { year, number in
        Terminal.note("\(number) of \(wanted.count): run \(year.run) with \(year.size.words)")
      }
    } catch is Stopped {
      Terminal.note("Stopped; nothing was written.")
      throw QuorateExit.stoppedWithoutPlan
    }
  }

  private static func words(_ shard: Shard, _ result: ShardResult, _ out: String) -> String {
    let runs = shard.runs(of: result.question.runs)
    if runs.isEmpty {
      return "Shard \(shard.number) of \(shard.of) has nothing to do: there are only "
        + "\(Count.of(result.question.runs, "run")). Kept in \(out) all the same, so that quorate merge "
        + "finds it; fewer shards will do."
    }
    let which = Self.words(runs)
    return "Shard \(shard.number) of \(shard.of): \(which) of \(result.question.runs), "
      + "\(Count.of(result.years.count, "year")), kept in \(out). Merge them with quorate merge."
  }

  private static func words(_ runs: Swift.Range<Int>) -> String {
    let (first, last) = (runs.lowerBound, runs.upperBound - 1)
    return first == last ? "run \(first)" : "runs \(first) to \(last)"
  }

  private static func shard(_ text: String) throws -> Shard {
    guard let shard = Shard(reading: text) else {
      throw ValidationError("\(text) is no part of the runs; write 3/16 for the third of sixteen")
    }
    return shard
  }
}

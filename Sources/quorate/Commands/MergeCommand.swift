internal import ArgumentParser
internal import Conferences
internal import Simulating

/// `quorate merge`: puts the shards of a simulation together.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put the shards of a simulation together, and say what they come to.",
    discussion: """
      The result is the same, to the byte, as if all runs had been done in one piece, in whichever \
      order the files are named. Shards must be of one question, with no run twice and none missing.

      Exit codes: 0 told; 64 wrong use; 65 files that do not fit together, with all that is wrong; \
      70 a file cannot be written.
      """)

  @Argument(help: "Files written by quorate simulate --out.") var files: [String]
  @OptionGroup var answer: SimulationAnswer

  func validate() throws {
    if files.isEmpty { throw ValidationError("name the files to merge") }
  }

  func run() throws {
    let outputs = try answer.files()
    let parts = try ShardFile.read(files)
    let merged: Simulation
    do {
      merged = try ShardMerger(parts).merged()
    } catch {
      for sentence in error.sentences { Terminal.note(sentence) }
      throw QuorateExit.badInput
    }
    try answer.show(merged, outputs)
  }
}

import Conferences
import Simulating
import Testing

/// Shards put together, and what is said when they do not fit.
@Suite struct ShardMergerTests {
  private static let sizes = [UnitSize(chairs: 3, rooms: 1), UnitSize(chairs: 4, rooms: 1)]

  private func question(runs: Int = 4, seed: UInt64 = 1, weeks: Int = 52) -> SimulationQuestion {
    SimulationQuestion(
      authority: "York", asOf: "2026-12-04", weeks: weeks, runs: runs, seed: seed,
      sizes: Self.sizes)
  }

  private func part(_ file: String, _ number: Int, of: Int, _ question: SimulationQuestion)
    -> ShardMerger.Part
  {
    let shard = Shard(number: number, of: of)
    let years = shard.runs(of: question.runs).flatMap { run in
      question.sizes.map { size in
        var year = SimulatedYear(run: run, size: size)
        year.held = run * 10 + size.chairs
        return year
      }
    }
    return ShardMerger.Part(
      file: file,
      result: ShardResult(version: "0.1.0", question: question, shard: shard, years: years))
  }

  private func sentences(_ parts: [ShardMerger.Part]) -> [String] {
    do {
      _ = try ShardMerger(parts).merged()
      return []
    } catch { return error.sentences }
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let whole = try ShardMerger([part("all", 1, of: 1, question())]).merged()
    let parts = (1...3).map { part("\($0)", $0, of: 3, question()) }
    #expect(try ShardMerger(parts).merged() == whole)
    #expect(try ShardMerger(parts.reversed()).merged() == whole)
    #expect(whole.years.map(\.held) == [13, 23, 33, 43, 14, 24, 34, 44])
  }

  @Test func aMissingShardIsNamed() {
    let parts = [1, 2, 4].map { part("part-\($0).json", $0, of: 4, question()) }
    #expect(
      sentences(parts) == [
        "Missing: run 3 with 3 chairs and 1 meeting room and 1 more. Add the files of --shard 3/4, "
          + "or simulate them."
      ])
  }

  @Test func aShardNamedTwiceIsNamed() {
    let parts = [1, 2, 2].map { part("part-\($0).json", $0, of: 2, question(runs: 2)) }
    #expect(
      sentences(parts) == [
        "part-2.json and part-2.json: run 2 with 3 chairs and 1 meeting room and 1 more in each of "
          + "them. Name each shard once."
      ])
  }

  @Test func anotherQuestionIsNamedWithItsDifferencesAndWhatIsMissingToo() {
    let parts = [
      part("a.json", 1, of: 2, question()), part("b.json", 2, of: 2, question(seed: 2, weeks: 26)),
    ]
    #expect(
      sentences(parts) == [
        "b.json: it answers another question than a.json: weeks 26, not 52; seed 2, not 1. Merge "
          + "shards of one question only.",
        "Missing: run 3 with 3 chairs and 1 meeting room and 3 more. Add the files of --shard 2/2, "
          + "or simulate them.",
      ])
  }

  @Test func theSameDifferenceOfSeveralIsToldOnce() {
    let parts =
      [part("a.json", 1, of: 3, question())]
      + [2, 3].map { part("\($0).json", $0, of: 3, question(seed: 2)) }
    #expect(
      sentences(parts).first
        == "2.json, 3.json: they answer another question than a.json: seed 2, not 1. Merge shards of "
        + "one question only.")
    #expect(sentences(parts).count == 2)
  }

  @Test func aYearThatWasNotAskedForIsNamed() {
    let whole = part("a.json", 1, of: 1, question())
    let years = whole.result.years + [SimulatedYear(run: 5, size: Self.sizes[0])]
    let strange = ShardMerger.Part(
      file: "a.json",
      result: ShardResult(
        version: "0.1.0", question: question(), shard: .whole, years: years))
    #expect(
      sentences([strange]) == [
        "a.json: run 5 with 3 chairs and 1 meeting room was not asked for. Simulate the shard again."
      ])
  }
}

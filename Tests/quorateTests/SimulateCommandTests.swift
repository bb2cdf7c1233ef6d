import Foundation
import Testing

/// `quorate simulate` and `quorate merge`.
@Suite struct SimulateCommandTests {
  private let folder: TemporaryFolder
  private let asked = [
    "--like", "rutland", "--weeks", "3", "--runs", "3", "--seed", "4", "--chairs", "1..2",
  ]

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: [String]) throws -> Quorate {
    try Quorate.start(arguments, in: nil).end()
  }

  @Test func shardsMergeToTheSameBytesAsOnePieceOnAnyNumberOfThreads() throws {
    let whole = try run(["simulate"] + asked + files("whole") + ["--at-once", "1"])
    #expect(whole.status == 0, "\(whole.errors)")
    let again = try run(["simulate"] + asked + files("again") + ["--at-once", "3"])
    #expect(again.output == whole.output)
    for number in 1...2 {
      let part = try run(
        ["simulate"] + asked + ["--shard", "\(number)/2", "--out", folder.path("\(number).json")])
      #expect(part.status == 0, "\(part.errors)")
    }
    let parts = [folder.path("2.json"), folder.path("1.json")]
    let merged = try run(["merge"] + parts + files("merged"))
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(merged.output == whole.output)
    for name in ["html", "csv"] {
      let bytes = try Data(contentsOf: folder.file("whole.\(name)"))
      #expect(try Data(contentsOf: folder.file("again.\(name)")) == bytes)
      #expect(try Data(contentsOf: folder.file("merged.\(name)")) == bytes)
    }
    let json = try run(["merge"] + parts + ["--json"])
    #expect(try run(["simulate"] + asked + ["--json"]).output == json.output)
  }

  private func files(_ name: String) -> [String] {
    ["--page", folder.path("\(name).html"), "--csv", folder.path("\(name).csv")]
  }

  @Test func aShardSaysWhatItDidAndWhatIsMissingIsSaidWhenMerging() throws {
    let file = folder.path("second.json")
    let part = try run(["simulate"] + asked + ["--shard", "2/3", "--out", file])
    #expect(
      part.output == "Shard 2 of 3: run 2 of 3, 2 years, kept in \(file). Merge them with quorate "
        + "merge.\n")
    let merged = try run(["merge", file])
    #expect(merged.status == 65)
    #expect(
      merged.errors
        == "Missing: run 1 with 1 chair and 1 meeting room and 3 more. Add the files of "
        + "--shard 1/3, --shard 3/3, or simulate them.\n")
  }

  @Test func aShardWithNothingToDoIsKeptToo() throws {
    let file = folder.path("none.json")
    let part = try run(["simulate"] + asked + ["--shard", "1/9", "--out", file])
    #expect(part.status == 0, "\(part.errors)")
    #expect(
      part.output
        == "Shard 1 of 9 has nothing to do: there are only 3 runs. Kept in \(file) all the same, so that "
        + "quorate merge finds it; fewer shards will do.\n")
  }

  @Test func whatIsNoShardIsNamed() throws {
    let file = folder.file("no.json")
    try Data("{}".utf8).write(to: file)
    let merged = try run(["merge", file.path, folder.path("nowhere.json")])
    #expect(merged.status == 65)
    #expect(merged.errors.contains("no.json: this cannot be read"))
    #expect(
      merged.errors.contains(
        "nowhere.json: there is no such file; name files written by quorate simulate --out\n"))
    let kept = try run(["simulate"] + asked + ["--out", file.path])
    #expect(kept.status == 64)
    #expect(try Data(contentsOf: file) == Data("{}".utf8))
  }

  @Test(arguments: [
    ["--shard", "3/2", "--out", "x.json"], ["--shard", "1/2"],
    ["--shard", "1/2", "--out", "x.json", "--json"], ["--chairs", "0..3"], ["--chairs", "4..3"],
    ["--rooms", "x"], ["--weeks", "0"], ["--runs", "0"], ["--at-once", "0"],
    ["--as-of", "2026-12-03"],
  ])
  func wrongUseIsRefusedBeforeAnythingIsPlayed(arguments: [String]) throws {
    let result = try run(["simulate", "--like", "rutland"] + arguments)
    #expect(result.status == 64, "\(result.output)")
  }

  @Test(arguments: [
    ("--chairs", "5..3"), ("--chairs", "-3"), ("--rooms", "x"), ("--weeks", "-4"),
    ("--runs", "many"),
  ])
  func whatWouldBeRightIsSaid(option: String, value: String) throws {
    let result = try run(["simulate", "--like", "rutland", option, value])
    #expect(result.status == 64)
    #expect(
      result.errors.contains(
        "Error: The value '\(value)' is invalid for '\(option) <\(option.dropFirst(2))>': write a "
          + "whole number from 1 to "), "\(result.errors)")
  }
}

import Foundation
import Reporting
import Testing

/// The same input gives the same bytes, and the order of rows is no input.
@Suite struct RepeatabilityTests {
  /// Venues stay in order: the first lends its slots to remote conferences.
  private static let shuffled = [
    "rooms", "chairs", "workers", "minute_takers", "agencies", "unavailable", "duty",
    "conferences", "bookings", "travel",
  ]

  @Test func twoRunsGiveTheSameBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["first", "second"] {
      let result = try Quorate.run(
        "plan", Repository.scenario("north-lincolnshire-week"), "--out", folder.path(name))
      #expect(result.status == 0)
    }
    #expect(try folder.files(below: "first") == folder.files(below: "second"))
  }

  /// One plan by the program, one made here: another process, another seed for its hashing.
  @Test func aLargeWeekGivesTheSameBytesInTwoProcesses() throws {
    let folder = try TemporaryFolder()
    let out = folder.path("plan")
    let result = try Quorate.run("plan", Repository.scenario("leeds-week"), "--out", out)
    #expect(result.status == 0)
    let made = try PlannedWeeks.week("leeds-week").files()
    let written = try folder.files(below: "plan")
    #expect(Set(written.keys) == Set(made.map(\.path)))
    for file in made {
      #expect(written[file.path] == Data(file.contents), "\(file.path) differs")
    }
  }

  @Test func timingsAreWrittenOnlyWhenAskedFor() throws {
    let folder = try TemporaryFolder()
    let rutland = Repository.scenario("rutland-week")
    #expect(try Quorate.run("plan", rutland, "--out", folder.path("a")).status == 0)
    #expect(try Quorate.run("plan", rutland, "--out", folder.path("b"), "--timings").status == 0)
    var files = try [folder.files(below: "a"), folder.files(below: "b")]
    let json = files.indices.map {
      String(decoding: files[$0].removeValue(forKey: "plan.json") ?? Data(), as: UTF8.self)
    }
    #expect(files[0] == files[1])
    #expect(json[0].contains(#""seconds": null"#))
    let seconds = try #require(json[1].firstMatch(of: /"seconds": ([0-9.]+),/))
    #expect(try #require(Double(seconds.1)) > 0)
    #expect(json[1].replacing(seconds.0, with: #""seconds": null,"#) == json[0])
  }

  @Test(arguments: Repository.folders(in: "Tests/quorateTests/Random"))
  func shuffledRowsOfTinyScenariosGiveTheSamePlan(path: String) throws {
    let folder = Repository.root.appendingPathComponent(path)
    try expectSamePlan(folder, planned: PlannedScenario(folder: folder.path))
  }

  @Test(arguments: ["rutland-week", "york-week", "leeds-week"])
  func shuffledRowsOfAWeekGiveTheSamePlan(name: String) throws {
    let week = URL(fileURLWithPath: Repository.scenario(name))
    try expectSamePlan(week, planned: PlannedWeeks.week(name))
  }

  private func expectSamePlan(_ original: URL, planned: PlannedScenario) throws {
    let folder = try TemporaryFolder()
    let copy = folder.file("shuffled")
    try FileManager.default.copyItem(at: original, to: copy)
    var generator = Shuffling(state: 20_261_204)
    for name in Self.shuffled {
      try shuffle(copy.appendingPathComponent("\(name).csv"), using: &generator)
    }
    let before = planned.files()
    let after = try PlannedScenario(folder: copy.path).files()
    #expect(before.map(\.path) == after.map(\.path))
    for (one, other) in zip(before, after) {
      #expect(one == other, "\(one.path) differs")
    }
  }

  /// These tables have no line breaks inside cells.
  private func shuffle(_ table: URL, using generator: inout Shuffling) throws {
    guard let text = try? String(contentsOf: table, encoding: .utf8) else { return }
    var lines = text.split(whereSeparator: \.isNewline)
    guard let header = lines.first else { return }
    lines = lines.dropFirst().shuffled(using: &generator)
    try ([header] + lines).joined(separator: "\n").write(
      to: table, atomically: true, encoding: .utf8)
  }

  /// Numbers from a seed (SplitMix64), so that a failure can be had again.
  private struct Shuffling: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}

import Foundation
import Testing

/// `quorate diff`.
@Suite struct DiffCommandTests {
  private let folder: TemporaryFolder
  private let rutland = Repository.scenario("rutland-week")

  init() throws {
    folder = try TemporaryFolder()
    #expect(try Quorate.run("plan", rutland, "--out", folder.path("plan")).status == 0)
  }

  /// The plan with one booking's chair and another's day changed, as a table.
  private func changedTable() throws -> String {
    let text = try String(contentsOf: folder.file("plan/bookings.csv"), encoding: .utf8)
    let lines = text.split(separator: "\r\n").filter { !$0.hasPrefix("C-0134,") }
    let changed = lines.joined(separator: "\r\n")
      .replacing(/(C-0133,[^\r]*),Chair 02,/) { "\($0.output.1),Chair 01," }
    try Data((changed + "\r\n").utf8).write(to: folder.file("changed.csv"))
    return folder.path("changed.csv")
  }

  @Test func withOneCalendarTheScenariosOwnBookingsAreTheFirst() throws {
    let result = try Quorate.run("diff", rutland, folder.path("plan"))
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(
      result.output == """
        Rutland, week of 7 December 2026, made up: from the scenario's own bookings to \
        \(folder.path("plan")).
        2 new, 14 the same.
        No family is told again.

        New: 2
          C-0133 is new: Tue 15 Dec 09:30–11:30 at Main Centre, Chair 02.
          C-0134 is new: Thu 25 Feb 09:30–11:30 at Main Centre, Chair 01.

        The first tier that differs, statutory, is better in \(folder.path("plan")).
          statutory: 2000, then 0: better by 2000
          quorum: 0 in both
          moved: 0 in both
          continuity: 0 in both
          standards: 58, then 33: better by 25
          preference: 8, then 9: worse by 1

        """)
  }

  @Test func aPlanDoesNotDifferFromItself() throws {
    let result = try Quorate.run("diff", rutland, folder.path("plan"), folder.path("plan/"))
    #expect(result.output.contains("No differences: 16 bookings in both."))
    #expect(result.output.contains("Both are worth the same in every tier."))
  }

  @Test func aTableIsACalendarToo() throws {
    let result = try Quorate.run("diff", rutland, folder.path("plan"), try changedTable())
    #expect(result.output.contains("1 without a date any more, 1 at the same time with another"))
    #expect(
      result.output.contains("with Chair 01 instead of Chair 02; nobody was told of it before."))
    #expect(!result.errors.contains("note:"))
    let beside = try Quorate.run(
      "diff", rutland, folder.path("plan/bookings.csv"), folder.path("plan"))
    #expect(beside.errors.contains("name the folder, \(folder.path("plan")), to count it too"))
  }

  @Test func aScenariosFolderIsACalendarToo() throws {
    let copy = try folder.copy(scenario: "rutland-week")
    let same = try Quorate.run("diff", rutland, copy.path)
    #expect(same.output.contains("No differences: 14 bookings in both."))
    try FileManager.default.removeItem(at: copy.appendingPathComponent("bookings.csv"))
    let none = try Quorate.run("diff", rutland, copy.path)
    #expect(none.output.contains("14 without a date any more, 0 the same."))
  }

  private struct Answer: Decodable {
    struct Difference: Decodable {
      struct Place: Decodable { let date, start, end: String }
      let conference, change: String
      let before, after: Place?
    }
    struct Tier: Decodable {
      let name: String
      let before, after: Decimal
    }
    let same: Int
    let tiers: [Tier]
    let differences: [Difference]
  }

  @Test func theAnswerAsJSON() throws {
    let result = try Quorate.run("diff", rutland, folder.path("plan"), "--json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let answer = try decoder.decode(Answer.self, from: Data(result.output.utf8))
    #expect(answer.same == 14)
    #expect(answer.tiers.first?.name == "statutory" && answer.tiers.first?.before == 2000)
    #expect(answer.differences.map(\.change) == ["new", "new"])
    #expect(answer.differences[0].before == nil)
    #expect(answer.differences[0].after?.end == "11:30")
  }

  @Test func thePageAndTheTableAreWrittenAndReplaced() throws {
    for _ in 0..<2 {
      let result = try Quorate.run(
        "diff", rutland, folder.path("plan"), "--page", folder.path("a.html"), "--csv",
        folder.path("a.csv"))
      #expect(result.status == 0, "\(result.errors)")
    }
    #expect(try String(contentsOf: folder.file("a.html"), encoding: .utf8).contains("C-0133"))
    #expect(try String(contentsOf: folder.file("a.csv"), encoding: .utf8).contains("C-0133,new,"))
  }

  @Test func somebodysOwnFileIsNotReplaced() throws {
    try Data("mine".utf8).write(to: folder.file("mine.csv"))
    let result = try Quorate.run(
      "diff", rutland, folder.path("plan"), "--csv", folder.path("mine.csv"))
    #expect(result.status == 64)
    #expect(try String(contentsOf: folder.file("mine.csv"), encoding: .utf8) == "mine")
  }

  @Test func aPlanInTheScenariosPlaceIsSaid() throws {
    let result = try Quorate.run("diff", folder.path("plan"), folder.path("plan"))
    #expect(result.status == 64)
    #expect(result.errors.contains("is a plan's folder, not a scenario's; name the scenario first"))
  }

  @Test func whatIsNotThereOrOfAnotherScenarioIs65() throws {
    let missing = try Quorate.run("diff", rutland, folder.path("nothing"))
    #expect(missing.status == 65)
    #expect(missing.errors.contains("there is no such file; name a table like bookings.csv"))
    let other = try Quorate.run("diff", rutland, Repository.scenario("york-week"))
    #expect(other.status == 65)
    #expect(other.errors.contains("the bookings are of another scenario"))
  }
}

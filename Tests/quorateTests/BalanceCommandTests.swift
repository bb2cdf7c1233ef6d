import Foundation
import Testing

/// `quorate balance`.
@Suite struct BalanceCommandTests {
  private let folder: TemporaryFolder
  private let york = Repository.scenario("york-week")

  init() throws { folder = try TemporaryFolder() }

  @Test func eachStepIsToldWithWhatItCosts() throws {
    let before = try WhatIfs.bytes(in: york)
    let result = try Quorate.run(
      "balance", york, "--time-limit", "60", "--page", folder.path("b.html"), "--csv",
      folder.path("b.csv"), "--down-to", "2")
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    for (line, told) in zip(lines, Self.told) { #expect(line == told) }
    #expect(try WhatIfs.bytes(in: york) == before)
    let page = try String(contentsOf: folder.file("b.html"), encoding: .utf8)
    #expect(page.contains("<th scope=\"row\">At most 2 a week</th>"))
    let table = try String(contentsOf: folder.file("b.csv"), encoding: .utf8)
    #expect(table.split(separator: "\r\n").count == 5)
  }

  private static let told: [String] = [
    "York, week of 7 December 2026, made up, as of Fri 4 Dec 2026: without a cap, the busiest chair has "
      + "5 in a week.",
    "Busiest chair at most 4 a week means 2 more conferences with another chair, standards 4 points "
      + "worse.",
    "Busiest chair at most 3 a week means 7 more conferences with another chair, standards 14 points "
      + "worse, preference 9 points worse.",
    "Busiest chair at most 2 a week means 3 more conferences late, 3 more working days late in all, 14 "
      + "more conferences with a new date, 10 more conferences with another chair, standards 17 points "
      + "worse, preference 67 points worse.",
    "Stopped at 2: somebody would be late or without a booking.",
  ]

  @Test func theEndIsAsStated() throws {
    let result = try Quorate.run("balance", york, "--down-to", "4", "--json", "--at-once", "1")
    let decoder = JSONDecoder()
    let document = try decoder.decode(Document.self, from: Data(result.output.utf8))
    #expect(document.plans.map(\.name) == ["Without a cap", "At most 4 a week"])
    let none = try Quorate.run("balance", york, "--down-to", "9")
    #expect(none.output.contains("No cap below that was asked for."))
    for number in ["-1", "0", "x"] {
      let refused = try Quorate.run("balance", york, "--down-to", number)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("write a whole number from 1 to 100"), "\(refused.errors)")
    }
  }

  private struct Document: Decodable {
    let plans: [Plan]
    struct Plan: Decodable { let name: String }
  }
}

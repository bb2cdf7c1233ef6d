import Foundation
import Testing

/// `quorate worth`.
@Suite struct WorthCommandTests {
  private let york = Repository.scenario("york-week")

  /// The price ranks chairs first, and only the room brings anything.
  @Test func whatHelpsComesFirstHoweverFewAreAskedFor() throws {
    let folder = try TemporaryFolder()
    let result = try Quorate.run(
      "worth", york, "--best", "1", "--page", folder.path("pages/worth.html"))
    #expect(result.status == 0, "\(result.errors)")
    let idle =
      "No better than as it is: Another chair in the week of 14 December 2026; Another chair in the "
      + "week of 7 December 2026; Another chair on Tuesdays."
    #expect(
      result.output == """
        York, week of 7 December 2026, made up, as of Fri 4 Dec 2026: 5 plans, all proven best.

        As it is: 74 conferences, 0 late, 0 without a booking, 0 with a new date, 2 with another chair.
        Another meeting room at Main Centre: preference 1 point better.
        \(idle)

        """)
    let page = try String(contentsOf: folder.file("pages/worth.html"), encoding: .utf8)
    #expect(page.contains("<p>\(idle)</p>"))
  }

  @Test func programsAreToldOfAllThatWasPlanned() throws {
    let folder = try TemporaryFolder()
    let crisis = folder.path("crisis")
    #expect(
      try Quorate.run("generate", "--like", "rutland", "--kind", "crisis", "--out", crisis)
        .status == 0)
    let result = try Quorate.run("worth", crisis, "--best", "2", "--json")
    let document = try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
    #expect(document.plans.count == 3)
    #expect(document.betterToo.count > 2)
    let all = try Quorate.run("worth", crisis, "--best", "99").output
    let names = document.plans.dropFirst().map(\.name) + document.betterToo
    let places = try names.map { try #require(all.range(of: "\n\($0): ")).lowerBound }
    #expect(places == places.sorted(), "the best first, however many are asked for")
  }

  private struct Document: Decodable {
    let plans: [Plan]
    let betterToo, noBetter: [String]
    struct Plan: Decodable { let name: String }
    enum CodingKeys: String, CodingKey {
      case plans
      case betterToo = "better_too"
      case noBetter = "no_better"
    }
  }

  @Test(arguments: ["-3", "0", "abc", "101"])
  func whatWouldBeRightIsSaid(best: String) throws {
    let result = try Quorate.run("worth", york, "--best", best)
    #expect(result.status == 64)
    #expect(
      result.errors.hasPrefix(
        "Error: The value '\(best)' is invalid for '--best <best>': write a whole number from 1 to "
          + "100\n"), "\(result.errors)")
  }
}

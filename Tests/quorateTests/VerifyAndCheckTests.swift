import Foundation
import Testing

/// `quorate verify` and `quorate check`.
@Suite struct VerifyAndCheckTests {
  private let folder: TemporaryFolder
  private let york = Repository.scenario("york-week")

  init() throws { folder = try TemporaryFolder() }

  @Test func aPlanOfOursKeepsEveryRule() throws {
    let planned = try Quorate.run("plan", york, "--out", folder.path("plan"))
    let result = try Quorate.run(
      "verify", york, folder.path("plan/bookings.csv"), "--duty", folder.path("plan/duty.csv"))
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("0 violations, 74 of 74 conferences booked."))
    for line in planned.output.split(separator: "\n") where line.hasSuffix("(proven best)") {
      let value = line.trimmingPrefix("  ").split(separator: " (")[0]
      #expect(result.output.contains("\n\(value)") || result.output.hasPrefix(value))
    }
  }

  @Test func aBrokenRuleIs1AndHasAnId() throws {
    let result = try Quorate.run("verify", york, york + "/bookings.csv")
    #expect(result.status == 1)
    #expect(result.output.contains("Chair 03 is away on Tue 23 Feb (leave, entered late)"))
    #expect(result.output.contains(/\[H2-C-0561-[0-9a-f]+\]/))
    #expect(result.output.contains("1 violation, 66 of 74 conferences booked."))
  }

  @Test func whatWasFixedIsToldAndNoViolation() throws {
    let scenario = Repository.scenario("rules/h12-fixed-that-breaks-a-rule")
    _ = try Quorate.run("plan", scenario, "--out", folder.path("plan"))
    let result = try Quorate.run("verify", scenario, folder.path("plan/bookings.csv"))
    #expect(result.status == 0)
    #expect(result.output.contains(", as given: "))
    #expect(result.output.contains("\n0 violations, "))
  }

  @Test func theVerdictAsJSON() throws {
    let result = try Quorate.run("verify", york, york + "/bookings.csv", "--json")
    #expect(result.status == 1)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let verdict = try decoder.decode(Verdict.self, from: Data(result.output.utf8))
    #expect(verdict.asOf == "2026-12-04")
    #expect(verdict.violations.map(\.rule) == ["H2"])
    #expect(verdict.violations.map(\.conferences) == [["C-0561"]])
    #expect(verdict.tiers.map(\.name).first == "statutory")
    #expect(verdict.tiers.first?.value == 8000)
    #expect(verdict.tiers.first?.parts.first?.name == "unplaced")
    #expect(verdict.tiers.first?.parts.first?.count == 8)
  }

  private struct Outlook: Decodable {
    let standing: [Verdict.Problem]
    let bottleneck: Verdict.Problem?
  }

  private struct Verdict: Decodable {
    let asOf: String
    let violations: [Problem]
    let tiers: [Tier]
    struct Problem: Decodable {
      let id, rule, severity, sentence: String
      let conferences: [String]
    }
    struct Tier: Decodable {
      let name: String
      let value: Double
      let parts: [Part]
    }
    struct Part: Decodable {
      let name: String
      let count: Int
    }
  }

  @Test func badInputIs65() throws {
    let missing = try Quorate.run("verify", york, folder.path("none.csv"))
    #expect(missing.status == 65)
    #expect(missing.errors.hasPrefix("none.csv:1: (file): "))
    #expect(try Quorate.run("check", folder.url.path).status == 65)
    #expect(try Quorate.run("verify", york).status == 64)
  }

  @Test func aCheckSaysWhatIsKnownBeforePlanning() throws {
    let result = try Quorate.run("check", york)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("York, week of 7 December 2026"))
    #expect(result.output.contains("The bottleneck is "))
    #expect(result.output.contains("Bookings that do not hold as they stand\n  warning: Chair 03"))
    let json = try Quorate.run("check", york, "--json")
    let document = try JSONDecoder().decode(Outlook.self, from: Data(json.output.utf8))
    #expect(document.standing.map(\.rule) == ["H2"])
    #expect(document.bottleneck?.rule == "bottleneck")
  }
}

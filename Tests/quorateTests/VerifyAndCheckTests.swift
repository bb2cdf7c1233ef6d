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
        .replacing(#/\ points?$/#, with: "")
      #expect(result.output.contains("\n\(value)") || result.output.hasPrefix(value))
    }
  }

  @Test func theTermsOfATierAddUpToItsValue() throws {
    let result = try Quorate.run("verify", york, york + "/bookings.csv")
    var values: [Double] = []
    var sums: [Double] = []
    for line in result.output.split(separator: "\n") {
      if let term = line.wholeMatch(of: #/  [^:]+: (\d+) × ([\d.]+) = ([\d.]+)/#)?.output {
        #expect(Double(term.1)! * Double(term.2)! == Double(term.3)!, "\(line)")
        sums[sums.count - 1] += Double(term.3)!
      } else if let value = line.wholeMatch(of: /[a-z]+: ([\d.]+)/)?.output.1 {
        values.append(Double(value)!)
        sums.append(0)
      }
    }
    #expect(values.count == 6)
    #expect(values == sums)
    #expect(result.output.contains("\n  without a booking: 8 × 1000 = 8000\n"))
  }

  @Test func aBrokenRuleIs1AndHasAnId() throws {
    let result = try Quorate.run("verify", york, york + "/bookings.csv")
    #expect(result.status == 1)
    #expect(result.output.contains("Chair 03 is away on Tue 23 Feb (leave, entered late)"))
    #expect(result.output.contains(/\[H2-C-0561-[0-9a-f]+\]/))
    #expect(result.output.contains("1 violation, 66 of 74 conferences booked."))
  }

  @Test func whatOneClosedRoomBreaksIsOneLineOfCheck() throws {
    let week = try folder.copy(scenario: "york-week")
    let table = week.appendingPathComponent("unavailable.csv")
    let row = "room,Main Centre/Room 1,2026-12-07,2027-03-31,flood\n"
    try Data((try String(contentsOf: table, encoding: .utf8) + row).utf8).write(to: table)
    let lines = try Quorate.run("check", week.path).output.split(separator: "\n")
      .filter { $0.contains("(flood)") }
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(
      line.contains("Room 1 at Main Centre is unavailable Mon 7 Dec to Wed 31 Mar (flood); "))
    #expect(line.contains(/\d+ bookings: C-\d+, C-\d+/))
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
    let missing = try Quorate.run("verify", york, "none.csv", in: folder.url)
    #expect(missing.status == 65)
    #expect(missing.errors == "none.csv: there is no such file; name a table like bookings.csv\n")
    #expect(try Quorate.run("check", folder.url.path).status == 65)
    let nowhere = try Quorate.run("check", "nowhere", in: folder.url)
    #expect(nowhere.status == 65)
    #expect(
      nowhere.errors
        == "nowhere: there is no such folder; a scenario is a folder with scenario.yaml and CSV "
        + "tables\n")
    #expect(try Quorate.run("verify", york).status == 64)
  }

  @Test func aPlansDutyThatWasNotNamedIsHintedAt() throws {
    _ = try Quorate.run("plan", york, "--out", folder.path("plan"))
    let silent = try Quorate.run("verify", york, "plan/bookings.csv", in: folder.url)
    #expect(silent.status == 0)
    #expect(
      silent.errors
        == "note: plan/duty.csv lies beside the bookings and was not read, so the scenario's own duty "
        + "days count; add --duty plan/duty.csv to check it too\n")
    let named = try Quorate.run(
      "verify", york, "plan/bookings.csv", "--duty", "plan/duty.csv", in: folder.url)
    #expect(named.errors == "")
    #expect(try Quorate.run("verify", york, york + "/bookings.csv").errors == "")
  }

  @Test func aChairTwiceOnDutyOnADayIsABrokenRuleWithAnId() throws {
    let twice = folder.file("duty.csv")
    try Data("date,chair\n2026-12-07,Chair 01\n2026-12-07,Chair 01\n".utf8).write(to: twice)
    let scenario = try folder.copy(scenario: "york-week")
    try FileManager.default.removeItem(at: scenario.appendingPathComponent("duty.csv"))
    let result = try Quorate.run(
      "verify", scenario.path, york + "/bookings.csv", "--duty", twice.path)
    #expect(result.status == 1)
    #expect(
      result.output.contains(
        /The duty of Chair 01 on Mon 7 Dec is there twice\. \[D1-[0-9a-f]+\]/))
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

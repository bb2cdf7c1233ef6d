import Foundation
import Testing

/// The contract's exit codes, each with what is said and written.
@Suite struct ExitCodeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func plan(_ scenario: String, _ more: String...) throws -> Quorate {
    try Quorate.start(["plan", scenario, "--out", folder.path("plan")] + more).end()
  }

  private var isPlanWritten: Bool {
    FileManager.default.fileExists(atPath: folder.path("plan"))
  }

  @Test func allInTimeIs0() throws {
    let result = try plan(Repository.scenario("rutland-week"))
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("16 conferences booked, 0 late, 0 without a booking."))
    let names = Set(try folder.files(below: "plan").keys.map { $0.split(separator: "/")[0] })
    #expect(
      names == [
        "authorisations.csv", "bookings.csv", "plan.json", "timeline.csv", "duty.csv",
        "midway.csv", "rota.html", "calendars",
      ])
  }

  @Test func someoneLateIs3() throws {
    let result = try plan(Repository.scenario("rules/h12-fixed-and-late"))
    #expect(result.status == 3)
    #expect(result.output.contains("After their limit: 1"))
    #expect(isPlanWritten)
  }

  @Test(arguments: [
    [], ["--time-limit", "0"], ["--time-limit", "soon"], ["--no-such-option"],
  ])
  func wrongUseIs64(more: [String]) throws {
    let given = more.isEmpty ? [] : ["--out", folder.path("plan")] + more
    let result = try Quorate.start(
      ["plan", Repository.scenario("rutland-week")] + given
    ).end()
    #expect(result.status == 64)
    #expect(result.errors.contains("Error: "))
    #expect(!isPlanWritten)
  }

  @Test func badInputIs65WithEveryErrorAndNoFiles() throws {
    let scenario = try folder.copy(scenario: "rutland-week")
    let table = scenario.appendingPathComponent("chairs.csv")
    var text = try String(contentsOf: table, encoding: .utf8)
    text.replace("Mon", with: "Moonday")
    try text.write(to: table, atomically: true, encoding: .utf8)
    try "conference,colour\n".write(
      to: scenario.appendingPathComponent("conferences.csv"), atomically: true, encoding: .utf8)
    let result = try plan(scenario.path)
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.contains(/^[a-z_.]+:\d+: [^:]+: ./) }, "\(result.errors)")
    #expect(!isPlanWritten)
  }

  @Test func aFolderThatCannotBeWrittenIs70BeforePlanning() throws {
    let result = try Quorate.run(
      "plan", Repository.scenario("rutland-week"), "--out", "/proc/no/plan")
    #expect(result.status == 70)
    #expect(result.errors.hasPrefix("Nothing was written: /proc/no/plan cannot be written ("))
    #expect(result.output.isEmpty)
  }

  @Test func theTimeUpBeforeAnyPlanIs75() throws {
    let result = try plan(Repository.scenario("york-week"), "--time-limit", "0.000001")
    #expect(result.status == 75)
    #expect(result.errors == "Stopped before any plan was found; nothing was written.\n")
    #expect(!isPlanWritten)
  }

  @Test func helpIs0() throws {
    for arguments in [["--help"], ["help", "plan"], ["verify", "--help"], ["--version"]] {
      #expect(try Quorate.start(arguments).end().status == 0)
    }
  }
}

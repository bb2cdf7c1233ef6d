import Foundation
import Testing

/// A plan replaces an earlier plan and nothing else, whole or not at all.
@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder
  private let scenario = Repository.scenario("rutland-week")

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, _ path: String) throws {
    let file = folder.file(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test func anEarlierPlanIsReplacedWhole() throws {
    #expect(try Quorate.run("plan", scenario, "--out", folder.path("a/plan")).status == 0)
    let first = try folder.files(below: "a")
    try write("BEGIN:VCALENDAR", "a/plan/calendars/chair-long-gone.ics")
    #expect(try Quorate.run("plan", scenario, "--out", folder.path("a/plan")).status == 0)
    #expect(try folder.files(below: "a") == first)
  }

  @Test(arguments: ["letters.docx", "calendars/notes.txt", ".~lock.bookings.csv#"])
  func otherFilesAreNeverTouched(name: String) throws {
    try write("{}", "plan/plan.json")
    try write("mine", "plan/\(name)")
    let result = try Quorate.run("plan", scenario, "--out", folder.path("plan"))
    #expect(result.status == 64)
    #expect(result.errors.contains("holds something else than a plan (\(name))"))
    #expect(try folder.files(below: "plan")[name] == Data("mine".utf8))
  }

  @Test func someonesOwnBookingsAreNotTakenForAPlan() throws {
    try write("mine", "plan/bookings.csv")
    #expect(try Quorate.run("plan", scenario, "--out", folder.path("plan")).status == 64)
    #expect(try folder.files(below: "plan") == ["bookings.csv": Data("mine".utf8)])
  }

  @Test func theScenarioIsNeverReplaced() throws {
    let copy = try folder.copy(scenario: "rutland-week")
    let before = try folder.files(below: "scenario")
    for out in [copy.path, folder.url.path, copy.path + "/../scenario"] {
      let result = try Quorate.run("plan", copy.path, "--out", out)
      #expect(result.status == 64)
      #expect(result.errors.contains("holds the scenario"))
    }
    #expect(try folder.files(below: "scenario") == before)
  }

  @Test func theFolderOneIsInIsNotReplaced() throws {
    let result = try Quorate.run("plan", scenario, "--out", ".", in: folder.url)
    #expect(result.status == 64)
    #expect(result.errors.contains(". is where you are"))
  }

  @Test func aPlanInsideTheScenarioIsFine() throws {
    let copy = try folder.copy(scenario: "rutland-week")
    #expect(try Quorate.run("plan", copy.path, "--out", copy.path + "/plan").status == 0)
    #expect(try Quorate.run("plan", copy.path, "--out", copy.path + "/plan").status == 0)
  }
}

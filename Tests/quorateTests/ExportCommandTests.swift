import Foundation
import Testing

/// `quorate export`: what it writes, and what it refuses.
@Suite struct ExportCommandTests {
  private let folder: TemporaryFolder
  private static let scenario = Repository.scenario("rules/h3-travel")

  init() throws { folder = try TemporaryFolder() }

  private func export(_ more: String..., scenario: String = Self.scenario) throws -> Quorate {
    try Quorate.start(["export", scenario, "--mps", folder.path("model.mps")] + more).end()
  }

  private func lines(_ name: String) throws -> [Substring] {
    try String(contentsOf: folder.file(name), encoding: .utf8).split(whereSeparator: \.isNewline)
  }

  @Test func theModelAndItsColumnsAreWritten() throws {
    let result = try export("--columns", folder.path("columns.csv"))
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output
        == "Minimise statutory: 41 columns, 28 rows. Written to \(folder.path("model.mps")).\n")
    let model = try lines("model.mps")
    #expect(
      model.prefix(4) == [
        "* quorate, a plain model of a whole scenario", "* 41 columns, 28 rows",
        "* minimise statutory", "* r1 to r2: H0: a conference has one booking or none",
      ])
    #expect(model.contains(" N statutory"))
    let columns = try lines("columns.csv")
    #expect(columns.count == 42)
    #expect(columns.contains("c2,booked,C-101,,2027-01-20,10:00,12:00,Centre,1,1,,,"))
    #expect(columns.contains("c7,unplaced,C-102,,,,,,,,,,"))
    #expect(try folder.files(below: ".").count == 2, "something else was left")
  }

  @Test func aTierIsMinimisedAndOthersSettled() throws {
    let result = try export(
      "--tier", "preference", "--settled", "statutory=0", "--settled", "standards=61.5")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("Minimise preference: "))
    let model = try lines("model.mps")
    #expect(model.contains("* such that standards is at most 61.5"))
    #expect(model.contains(" N preference") && model.contains(" L statutory"))
    #expect(model.contains(" RHS standards 61.5"))
  }

  @Test func anEarlierExportIsReplacedByTheSameBytes() throws {
    #expect(try export("--columns", folder.path("columns.csv")).status == 0)
    let first = try folder.files(below: ".")
    #expect(try export("--tier", "moved", "--columns", folder.path("columns.csv")).status == 0)
    #expect(try folder.files(below: ".") != first)
    #expect(try export("--columns", folder.path("columns.csv")).status == 0)
    #expect(try folder.files(below: ".") == first)
  }

  /// Wrong use, and what is said of it.
  private static let refusals: [([String], String)] = [
    (["--tier", "standard"], "standard is no tier; did you mean standards?"),
    (["--tier", "breakfast"], "breakfast is no tier; the tiers are statutory, quorum, moved, "),
    (["--settled", "moved"], "moved is no tier and value; write moved=12"),
    (["--settled", "move=3"], "move is no tier; did you mean moved?"),
    (["--settled", "moved=few"], "few is no value of a tier; write a number of 0 or more"),
    (["--settled", "moved=-1"], "-1 is no value of a tier"),
    (["--settled", "moved=0.0001"], "0.0001 is no value of a tier"),
    (["--settled", "moved=1", "--settled", "moved=2"], "--settled gives moved twice"),
    (["--settled", "statutory=0"], "statutory is the tier to minimise, and cannot be settled"),
    (["--columns", "/"], "--columns: / is a folder; name a file"),
  ]

  @Test(arguments: refusals)
  func wrongUseIs64AndWritesNothing(arguments: [String], words: String) throws {
    let result = try Quorate.start(
      ["export", Self.scenario, "--mps", folder.path("model.mps")] + arguments
    ).end()
    #expect(result.status == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(try folder.files(below: ".").isEmpty)
  }

  @Test func bothFilesInOnePlaceAre64() throws {
    let result = try export("--columns", folder.path("./model.mps"))
    #expect(result.status == 64)
    #expect(result.errors.contains("--mps and --columns name the same file; name two"))
  }

  @Test func withoutAFileForTheModelIs64() throws {
    let result = try Quorate.run("export", Self.scenario)
    #expect(result.status == 64)
    #expect(result.errors.contains("Missing expected argument '--mps <mps>'"))
  }

  @Test func whatSomebodyElseWroteIsNeverReplaced() throws {
    let copy = try folder.copy(scenario: "rules/h3-travel")
    let before = try folder.files(below: "scenario")
    let result = try export("--columns", copy.appendingPathComponent("chairs.csv").path)
    #expect(result.status == 64)
    #expect(result.errors.contains("was not written by quorate for this"))
    #expect(try folder.files(below: "scenario") == before)
  }

  @Test func badInputIs65AndWritesNothing() throws {
    let copy = try folder.copy(scenario: "rules/h3-travel")
    try Data("chair,works\nChair 1,Moonday\n".utf8).write(
      to: copy.appendingPathComponent("chairs.csv"))
    let result = try export(scenario: copy.path)
    #expect(result.status == 65)
    #expect(result.errors.contains("chairs.csv:2: works: "))
    #expect(!FileManager.default.fileExists(atPath: folder.path("model.mps")))
  }

  @Test func aFileThatCannotBeWrittenIs70AndIsNamed() throws {
    let result = try Quorate.run("export", Self.scenario, "--mps", "/proc/no/model.mps")
    #expect(result.status == 70)
    #expect(result.errors.contains("Nothing was written: /proc/no/model.mps cannot be written ("))
    #expect(result.errors.contains("Name another file with --mps, or make room."))
  }

  @Test func whereOneFileCannotBeWrittenNeitherIs() throws {
    let result = try export("--columns", "/proc/no/columns.csv")
    #expect(result.status == 70)
    #expect(result.errors.contains("Name another file with --columns"))
    #expect(try folder.files(below: ".").isEmpty)
  }
}

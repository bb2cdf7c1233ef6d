import Foundation
import Testing

/// What is said of folders that are no scenario's, of places to write that are not there, and of names
/// that nobody has.
@Suite struct WrongPlacesTests {
  private let folder: TemporaryFolder
  private let york = Repository.scenario("york-week")

  init() throws { folder = try TemporaryFolder() }

  /// Every command that reads a scenario says it in one line.
  private static let commands = [
    ["check"], ["plan", "--out", "/nowhere/plan"], ["worth"], ["balance"], ["report"],
    ["forecast", "--runs", "2"],
  ]

  @Test(arguments: commands) func aFolderThatIsNoScenariosIsNamedInOneLine(command: [String]) throws
  {
    try FileManager.default.createDirectory(
      at: folder.file("empty"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: folder.file("plan"), withIntermediateDirectories: true)
    for name in ["plan.json", "bookings.csv", "duty.csv"] {
      try Data().write(to: folder.file("plan/\(name)"))
    }
    let sayings = [
      folder.path("empty"): "this folder holds no scenario; a scenario is a folder with "
        + "scenario.yaml and CSV tables",
      folder.path("plan"): "this is a plan's folder, not a scenario's; name the folder that was "
        + "planned",
      "": "no folder is named; write . for the one you are in",
      folder.path("none"): "there is no such folder; a scenario is a folder with scenario.yaml and "
        + "CSV tables",
    ]
    for (path, saying) in sayings {
      let result = try Quorate.start(
        [command[0], path] + command.dropFirst(), in: URL(fileURLWithPath: york)
      ).end()
      #expect(result.status == 65)
      #expect(result.errors == "\(path.isEmpty ? "\"\"" : path): \(saying)\n")
    }
  }

  @Test func aFolderToWriteIntoIsMade() throws {
    let file = folder.path("nowhere.yaml")
    try Data("name: Nothing\nwhat: Nothing.\n".utf8).write(to: URL(fileURLWithPath: file))
    let page = [
      "--page", folder.path("new/pages/a.html"), "--csv", folder.path("new/tables/a.csv"),
    ]
    let result = try Quorate.start(
      ["compare", Repository.scenario("rutland-week"), file] + page
    ).end()
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.files(below: "new").keys.sorted() == ["pages/a.html", "tables/a.csv"])
    let export = try Quorate.run(
      "export", Repository.scenario("rutland-week"), "--mps", folder.path("models/a.mps"))
    #expect(export.status == 0, "\(export.errors)")
    let shut = try Quorate.run("report", york, "--csv", "/proc/none/a.csv")
    #expect(shut.status == 70)
    #expect(shut.errors.contains("/proc/none/a.csv cannot be written"))
  }

  /// A reference with other digits is as near to many as to one.
  @Test(arguments: [
    ("C-9999", nil), ("C-0949", "C-0499"), ("C-04999", "C-0499"), ("c-0499", "C-0499"),
  ])
  func onlyANearNameIsOffered(word: String, near: String?) throws {
    let result = try Quorate.run("suggest", york, word)
    #expect(result.status == 64)
    #expect(
      result.errors.hasPrefix(
        "Error: there is no conference \"\(word)\" in conferences.csv"
          + (near.map { "; did you mean \($0)?\n" } ?? "\n")), "\(result.errors)")
  }

  @Test func aRoomNamedWithoutItsVenueIsKnown() throws {
    let result = try Quorate.run(
      "leave", york, "--who", "Room 1", "--from", "2026-12-14", "--to", "2026-12-15", "--dry-run")
    #expect(result.status == 64)
    #expect(result.errors.contains("did you mean Main Centre/Room 1?"), "\(result.errors)")
  }
}

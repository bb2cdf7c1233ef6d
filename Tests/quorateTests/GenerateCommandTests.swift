import Conferences
import Foundation
import ScenarioFiles
import Testing
import WorkingTime

/// `quorate generate`: the same command gives the same bytes, and every option does what it says.
@Suite struct GenerateCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func generate(_ name: String, _ more: [String] = []) throws -> [String: Data] {
    let arguments = ["generate", "--like", "rutland", "--out", folder.path(name)] + more
    let result = try Quorate.start(arguments).end()
    #expect(result.status == 0, "\(result.errors)")
    return try folder.files(below: name)
  }

  private func scenario(_ more: String...) throws -> Scenario {
    let name = UUID().uuidString
    _ = try generate(name, more)
    return try ScenarioReader().read(folder: folder.path(name)).scenario
  }

  /// The commands of scenarios/README.md, but for the largest.
  @Test(arguments: [
    ("rutland", "5", "week"), ("york", "5", "week"), ("north-lincolnshire", "5", "week"),
    ("barnsley", "7", "week"), ("leeds", "7", "season"),
  ])
  func theScenariosHereComeFromTheirCommands(like: String, seed: String, kind: String) throws {
    let result = try Quorate.run(
      "generate", "--like", like, "--seed", seed, "--kind", kind, "--out", folder.path("made"))
    #expect(result.status == 0)
    let kept = URL(fileURLWithPath: Repository.scenario("\(like)-\(kind)"))
    let made = try folder.files(below: "made")
    #expect(
      try made.keys.sorted() == FileManager.default.contentsOfDirectory(atPath: kept.path).sorted())
    for (name, bytes) in made {
      #expect(try bytes == Data(contentsOf: kept.appendingPathComponent(name)), "\(name) differs")
    }
  }

  @Test(arguments: ["week", "season", "crisis"])
  func theSameSeedGivesTheSameBytesAndAnotherOthers(kind: String) throws {
    let first = try generate("first", ["--kind", kind, "--seed", "11"])
    #expect(try generate("second", ["--kind", kind, "--seed", "11"]) == first)
    let other = try generate("other", ["--kind", kind, "--seed", "12"])
    #expect(other["conferences.csv"] != first["conferences.csv"])
  }

  @Test func withoutASeedItIsTheFirst() throws {
    #expect(try generate("without") == generate("with", ["--seed", "1"]))
  }

  @Test func chairsAreAwayAndARoomIsClosed() throws {
    let usual = try scenario()
    let without = try scenario("--without-chairs", "1")
    #expect(without.absences.count { $0.reason == "long-term absence" } == 1)
    #expect(!usual.absences.contains { $0.reason == "long-term absence" })
    #expect(without.chairs.map(\.id) == usual.chairs.map(\.id))
    let most = try scenario("--times", "3", "--without-chairs", "2")
    #expect(most.absences.count { $0.reason == "long-term absence" } == 2)
    let closed = Set(try scenario("--close-room").absences).subtracting(usual.absences)
    #expect(closed.map(\.subject.kind) == ["room"])
    let open = try scenario("--kind", "crisis", "--no-close-room")
    #expect(!open.absences.contains { $0.subject.kind == "room" })
  }

  @Test func moreDemandAndMoreTimesTheSizeAreMoreConferences() throws {
    let usual = try scenario().conferences.count
    #expect(try scenario("--demand", "5").conferences.count > usual)
    #expect(try scenario("--times", "3").conferences.count > 2 * usual)
  }

  @Test func aSeasonLastsSoManyWeeksWithNothingBooked() throws {
    let season = try scenario("--kind", "season", "--weeks", "4", "--as-of", "04/12/2026")
    #expect(season.asOf.description == "2026-12-04")
    #expect(season.bookings.isEmpty)
    let longer = try scenario("--kind", "season", "--weeks", "12")
    #expect(longer.horizonEnd - season.horizonEnd == 7 * 8)
  }

  /// Wrong use, and what is said of it.
  private static let refusals: [([String], String)] = [
    (["--like", "atlantis"], "atlantis is no authority known here; choose one of rutland, york"),
    (["--seed", "one"], "The value 'one' is invalid for '--seed <seed>'"),
    (["--seed=-1"], "'--seed <seed>'"),
    (["--kind", "year"], "Please provide one of 'week', 'season' or 'crisis'."),
    (["--weeks", "0"], "for '--weeks <weeks>': write a whole number from 1 to 104"),
    (["--weeks", "-3"], "for '--weeks <weeks>': write a whole number from 1 to 104"),
    (["--weeks", "105"], "write a whole number from 1 to 104"),
    (["--times", "0"], "write a whole number from 1 to 16"),
    (["--times", "17"], "write a whole number from 1 to 16"),
    (["--without-chairs", "-1"], "--without-chairs is from 0 to 1: there are 2 chairs"),
    (["--without-chairs", "2"], "--without-chairs is from 0 to 1: there are 2 chairs"),
    (["--like", "york", "--without-chairs", "99"], "--without-chairs is from 0 to 2: there are 3"),
    (["--as-of", "tomorrow"], "tomorrow is no date; write 2026-12-04 or 04/12/2026"),
    (["--as-of", "2015-12-31"], "--as-of is from 2016-01-01 to 2040-12-31"),
    (["--as-of", "2041-01-01"], "--as-of is from 2016-01-01 to 2040-12-31"),
    (["--demand", "much"], "much is no factor from 0.1 to 5"),
    (["--demand", "nan"], "nan is no factor from 0.1 to 5"),
    (["--demand", "5.01"], "5.01 is no factor from 0.1 to 5"),
  ]

  @Test(arguments: refusals)
  func wrongUseIs64AndWritesNothing(arguments: [String], words: String) throws {
    let like = arguments.contains("--like") ? [] : ["--like", "rutland"]
    let result = try Quorate.start(
      ["generate", "--out", folder.path("none")] + like + arguments
    ).end()
    #expect(result.status == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("none")))
  }

  @Test(arguments: [["--like", "rutland"], ["--out", "/tmp/none"]])
  func whatIsMissingIsNamed(arguments: [String]) throws {
    let result = try Quorate.start(["generate"] + arguments).end()
    #expect(result.status == 64)
    #expect(result.errors.contains("Missing expected argument"))
  }

  @Test func aFolderThatCannotBeWrittenIs70AndIsNamed() throws {
    let result = try Quorate.run("generate", "--like", "rutland", "--out", "/proc/no/scenario")
    #expect(result.status == 70)
    #expect(result.errors.contains("/proc/no/scenario cannot be written"))
    #expect(result.errors.contains("Name another folder with --out"))
    #expect(!result.errors.contains("fault of quorate"))
  }

  @Test func anEarlierScenarioIsReplacedWhole() throws {
    #expect(try !generate("again", ["--kind", "week"]).isEmpty)
    let season = try generate("again", ["--kind", "season", "--weeks", "4"])
    #expect(season["bookings.csv"] == nil)
    #expect(try generate("new", ["--kind", "season", "--weeks", "4"]) == season)
  }

  /// A file of a made-up scenario's folder, its text, and which is told to be in the way.
  @Test(arguments: [
    ("letters.docx", "mine", "letters.docx"), ("plan.json", "{}", "plan.json"),
    ("scenario.yaml", "name: Ours\nnote: our own unit\n", "scenario.yaml"),
  ])
  func whatSomebodyElseMadeIsNeverTouched(name: String, text: String, told: String) throws {
    _ = try generate("ours")
    try Data(text.utf8).write(to: folder.file("ours/\(name)"))
    let before = try folder.files(below: "ours")
    let result = try Quorate.run("generate", "--like", "york", "--out", folder.path("ours"))
    #expect(result.status == 64)
    #expect(
      result.errors.contains("holds something else than a scenario made up here (\(told))"),
      "\(result.errors)")
    #expect(try folder.files(below: "ours") == before)
  }

  @Test func whereItIsWrittenIsTold() throws {
    let result = try Quorate.run("generate", "--like", "rutland", "--out", folder.path("told"))
    #expect(result.output == "Written to \(folder.path("told")).\n")
  }

  /// A made-up scenario that somebody has worked in is theirs, and so is a copy of one.
  @Test(arguments: ["unavailable.csv", "scenario.yaml", "chairs.csv"])
  func whatSomebodyWorkedInIsNeverReplaced(name: String) throws {
    _ = try generate("made")
    try FileManager.default.copyItem(at: folder.file("made"), to: folder.file("copy"))
    let file = folder.file("copy/\(name)")
    try Data("\n\(try String(contentsOf: file, encoding: .utf8))".utf8).write(to: file)
    let before = try folder.files(below: "copy")
    let result = try Quorate.run(
      "generate", "--like", "rutland", "--seed", "2", "--out", folder.path("copy"))
    #expect(result.status == 64)
    #expect(
      result.errors.contains(
        "copy has been worked in since quorate generate wrote it (\(name)), and a scenario replaces "
          + "what is there; name a new or empty folder"), "\(result.errors)")
    #expect(try folder.files(below: "copy") == before)
    #expect(try !generate("made", ["--seed", "2"]).isEmpty)
  }

  @Test func aTableTakenAwayOrAddedIsWorkToo() throws {
    _ = try generate("made")
    try FileManager.default.copyItem(at: folder.file("made"), to: folder.file("more"))
    try FileManager.default.removeItem(at: folder.file("made/unavailable.csv"))
    try Data("from,to,minutes\n".utf8).write(to: folder.file("more/travel.csv"))
    for (copy, name) in [("made", "unavailable.csv"), ("more", "travel.csv")] {
      let result = try Quorate.run("generate", "--like", "rutland", "--out", folder.path(copy))
      #expect(result.status == 64)
      #expect(result.errors.contains("wrote it (\(name))"), "\(result.errors)")
    }
  }

  @Test func anEmptyFolderIsFilledAndTheFolderOneIsInIsNot() throws {
    try FileManager.default.createDirectory(
      at: folder.file("empty"), withIntermediateDirectories: true)
    #expect(try !generate("empty").isEmpty)
    let inside = try Quorate.run(
      "generate", "--like", "rutland", "--out", ".", in: folder.file("empty"))
    #expect(inside.status == 64)
    #expect(inside.errors.contains(". is where you are"))
  }
}

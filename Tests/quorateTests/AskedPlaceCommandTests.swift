import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `quorate explain` and `quorate suggest` as they are typed: what is refused, and what comes out.
@Suite struct AskedPlaceCommandTests {
  private let folder: TemporaryFolder
  private let rutland = Repository.scenario("rutland-week")

  init() throws { folder = try TemporaryFolder() }

  struct Refused: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let refused = [
    Refused(
      arguments: ["C-0113 "], says: "there is no conference \"C-0113 \" in conferences.csv; did you"
    ),
    Refused(
      arguments: ["C-0133", "--chair", "Chair 2"],
      says: "there is no chair \"Chair 2\" in chairs.csv; did you mean Chair 02?"),
    Refused(
      arguments: ["C-0133", "--venue", "Main Center"],
      says: "there is no venue \"Main Center\" in venues.csv; did you mean Main Centre?"),
    Refused(
      arguments: ["C-0133", "--on", "2026-12-10", "--from", "2026-12-09"],
      says: "--on is one day; leave out --from and --to"),
    Refused(
      arguments: ["C-0133", "--from", "2026-12-20", "--to", "2026-12-10"],
      says: "--to 2026-12-10 is before --from 2026-12-20; swap them"),
    Refused(arguments: ["C-0133", "--on", "tomorrow"], says: "\"tomorrow\" is no date; write"),
    Refused(
      arguments: ["C-0133", "--at", "9.30"], says: "\"9.30\" is no time of day; write 09:30"),
  ]

  @Test(arguments: ["explain", "suggest"], refused)
  func whatIsWrongIsNamedWithWhatWouldBeRight(command: String, refused: Refused) throws {
    let result = try Quorate.run([command, rutland] + refused.arguments)
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(result.errors.contains(refused.says), "\(result.errors)")
  }

  @Test func numbersOutOfRangeAreRefused() throws {
    for best in ["0", "101", "-1", "some"] {
      let result = try Quorate.run("suggest", rutland, "C-0133", "--best", best)
      #expect(result.status == 64)
      #expect(result.errors.contains("'\(best)' is invalid for '--best <best>'"))
      #expect(result.errors.contains("write a whole number from 1 to 100"))
    }
    for count in ["51", "-1"] {
      let fixes = try Quorate.run("explain", rutland, "C-0133", "--fixes", count)
      #expect(fixes.status == 64 && fixes.errors.contains("write a whole number from 0 to 50"))
    }
    let leave = try Quorate.run(
      "leave", rutland, "--who", "Chair 01", "--from", "2026-12-14", "--to", "2026-12-14",
      "--dry-run", "--time-limit", "-5")
    #expect(leave.status == 64 && leave.errors.contains("write a number of seconds, more than 0"))
  }

  @Test func aCalendarThatIsNotThereIs65() throws {
    let result = try Quorate.run("suggest", rutland, "C-0133", "--bookings", folder.path("none"))
    #expect(result.status == 65 && result.errors.contains("there is no such file"))
  }

  @Test func aDayThatCannotBeIsSaidByBoth() throws {
    for (day, why) in [
      ("2026-12-12", "Sat 12 Dec 2026 is not a working day."),
      ("2026-12-01", "Nothing new is booked on or before Fri 4 Dec 2026."),
      ("2027-12-01", "Fri 16 Jul 2027 is the last day that can be booked."),
    ] {
      let explained = try Quorate.run("explain", rutland, "C-0133", "--on", day)
      #expect(explained.status == 0 && explained.output.contains(why))
      let suggested = try Quorate.run("suggest", rutland, "C-0133", "--on", day)
      #expect(suggested.status == 3 && suggested.output.contains(why), "\(suggested.output)")
    }
  }

  @Test func theSameQuestionGetsTheSameBytesAndChangesNothing() throws {
    let copy = try folder.copy(scenario: "rutland-week").path
    let before = try folder.files(below: "scenario")
    for arguments in [
      ["explain", copy, "C-0133", "--json"], ["explain", copy, "C-0106", "--all-slots"],
      ["suggest", copy, "C-0133", "--json", "--deeper"], ["suggest", copy, "C-0106"],
    ] {
      let (first, second) = (try Quorate.run(arguments), try Quorate.run(arguments))
      #expect(first.output == second.output && !first.output.isEmpty)
    }
    #expect(try folder.files(below: "scenario") == before)
  }

  @Test func whatCannotStandIsTheFirstThingSaid() throws {
    let york = Repository.scenario("york-week")
    let says =
      "This booking cannot stay as it is: Chair 03 is away on Tue 23 Feb (leave, entered late), and "
      + "has C-0561 (Tue 23 Feb 09:30–13:45).\n"
    for command in ["explain", "suggest"] {
      #expect(try Quorate.run(command, york, "C-0561").output.hasPrefix(says))
      let json = try Quorate.run(command, york, "C-0561", "--json").output
      #expect(json.contains("\"breaks\" : [\n    \"Chair 03 is away"), "\(json.prefix(300))")
    }
    let page = folder.file("broken.html")
    _ = try Quorate.run("explain", york, "C-0561", "--page", page.path)
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("This booking cannot stay as it is: Chair 03"))
    #expect(!text.contains("It is as it should be."))
  }

  @Test func whatAloneWouldBeEnoughIsSaidEverywhere() throws {
    let page = folder.file("closed.html")
    let asked = [
      "explain", Repository.scenario("york-week"), "C-0499", "--on", "2026-12-29", "--page",
      page.path,
    ]
    let closed = "the office is closed Thu 24 Dec to Fri 1 Jan (Christmas)"
    let says = "\(closed); if only this were otherwise, it could"
    #expect(try Quorate.run(asked).output.contains("It cannot be, because \(says).\n"))
    #expect(try String(contentsOf: page, encoding: .utf8).contains(says))
    let json = try Quorate.run(asked + ["--json"]).output
    #expect(
      json.contains(
        "\"clause\" : \"\(closed)\",\n          \"count\" : 1,\n          \"enough_alone\" : true"),
      "\(json.prefix(500))")
  }

  @Test func whatToEnterForTheNextReviewIsSaidColumnByColumn() throws {
    let said = try Quorate.run(
      "suggest", rutland, "C-0106", "--next-review", "--best", "1"
    ).output
    #expect(said.contains("enter a row in conferences.csv\n  conference: C-0106 review\n"))
    #expect(said.contains("and one in bookings.csv\n  conference: C-0106 review\n  status: "))
    #expect(said.hasSuffix("Once the family is told, its status is published.\n"))
    #expect(!said.contains(": \n"))
  }

  /// Nobody to take minutes on one day, and no family room for weeks.
  @Test func twoThingsToDoTogetherAreToldAsSuch() throws {
    let copy = try folder.copy(scenario: "rutland-week")
    let absences = copy.appendingPathComponent("unavailable.csv")
    let away =
      "minute_taker,Minutes 01,2026-12-10,2026-12-10,leave\n"
      + "minute_taker,Minutes 02,2026-12-10,2026-12-10,leave\n"
      + "room,Main Centre/Family 1,2026-12-04,2027-01-30,flood\n"
      + "room,Main Centre/Family 2,2026-12-04,2027-01-30,flood\n"
    try Data((try String(contentsOf: absences, encoding: .utf8) + away).utf8).write(to: absences)
    let asked = ["explain", copy.path, "C-0133", "--on", "2026-12-10", "--at", "09:30"]
    let text = try Quorate.run(asked).output
    #expect(text.contains("No one thing would make that possible, but two together would:\n"))
    #expect(
      text.contains(
        "A family room is borrowed near Main Centre on Thu 10 Dec 09:30–11:30, and somebody borrowed "
          + "takes the minutes then.\n"))
    let json = try Quorate.run(asked + ["--json"]).output
    #expect(json.contains("\"second\" : \"borrowed_minute_taker\""), "\(json)")
    let page = folder.file("a.html")
    _ = try Quorate.run(asked + ["--page", page.path])
    #expect(
      try String(contentsOf: page, encoding: .utf8).contains(
        "What would make that possible, two things together"))
  }

  @Test func whatIsPrintedForProgramsIsJSON() throws {
    for arguments in [
      ["explain", rutland, "C-0133", "--json"], ["explain", rutland, "C-0106", "--json"],
      ["suggest", rutland, "C-0133", "--json"],
      ["suggest", rutland, "C-0133", "--on", "2026-12-12", "--json"],
    ] {
      let output = try Quorate.run(arguments).output
      let parsed = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      #expect(parsed?["conference"] as? String == arguments[2])
    }
  }

  @Test func thePageIsWellFormedLoadsNothingAndIsTheSameTwice() throws {
    let pages = try [folder.file("a.html"), folder.file("b.html")].map { file in
      let result = try Quorate.run(
        "explain", rutland, "C-0133", "--on", "2026-12-10", "--page", file.path)
      #expect(result.status == 0, "\(result.errors)")
      return try String(contentsOf: file, encoding: .utf8)
    }
    #expect(pages[0] == pages[1])
    let page = pages[0]
    #expect(XMLParser(data: Data(page.replacing("<!DOCTYPE html>\n", with: "").utf8)).parse())
    for loads in ["src=", "<link", "@import", "url(", "http://", "https://", "<script"] {
      #expect(!page.contains(loads), "\(loads)")
    }
  }
}

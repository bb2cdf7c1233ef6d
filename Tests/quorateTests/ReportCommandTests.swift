import Foundation
import Testing

/// `quorate report`.
@Suite struct ReportCommandTests {
  private let folder: TemporaryFolder
  private let rutland = Repository.scenario("rutland-week")

  init() throws { folder = try TemporaryFolder() }

  private func plan(_ more: String...) throws -> [String] {
    let result = try Quorate.start(["plan", rutland, "--out", folder.path("plan")] + more).end()
    #expect(result.status == 0)
    return ["--bookings", folder.path("plan")]
  }

  private func report(_ more: [String], _ scenario: String? = nil) throws -> Quorate {
    try Quorate.start(["report", scenario ?? rutland] + more, in: folder.url).end()
  }

  @Test func theRunningCalendarIsReportedAsItIs() throws {
    let result = try report([])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(result.output.hasPrefix("Rutland, week of 7 December 2026, made up: compliance as of "))
    #expect(result.output.contains("0 held, 14 booked, 2 still open."))
    #expect(result.output.contains("  not booked yet, slots free"))
  }

  @Test func aPlansFiguresAreThoseOfItsOwnFile() throws {
    let result = try report(try plan() + ["--json"])
    #expect(result.status == 0, "\(result.errors)")
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    let plan = try JSONDecoder().decode(
      PlanFile.self, from: Data(contentsOf: folder.file("plan/plan.json"))
    ).kpis
    #expect(report.conferences == plan.conferences)
    #expect(report.figures["initial_within_15_working_days"]?.first == plan.initial)
    #expect(report.figures["reviews_on_time"]?.first == plan.reviews)
    #expect(report.figures["same_chair"]?.first == plan.continuity)
    #expect(report.notInTime.isEmpty)
  }

  private struct Report: Decodable {
    let conferences: Int
    let figures: [String: [Share]]
    let notInTime: [Late]
    struct Late: Decodable { let conference: String }
    enum CodingKeys: String, CodingKey {
      case conferences, figures
      case notInTime = "not_in_time"
    }
  }

  private struct PlanFile: Decodable {
    let kpis: Figures
    struct Figures: Decodable {
      let conferences: Int
      let initial, reviews, continuity: Share
      enum CodingKeys: String, CodingKey {
        case conferences, continuity
        case initial = "initial_within_15_working_days"
        case reviews = "reviews_on_time"
      }
    }
  }

  private struct Share: Decodable, Equatable {
    let conferences, children: Int
    let ofConferences, ofChildren: Int
    enum CodingKeys: String, CodingKey {
      case conferences, children
      case ofConferences = "of_conferences"
      case ofChildren = "of_children"
    }
  }

  @Test func aTimeOfWhichTheTablesHoldNothingIsSaid() throws {
    let words =
      "The tables hold nothing before Mon 7 Dec 2026: this is not the whole time from Thu 1 Oct 2026 "
      + "on.\n"
    let york = Repository.scenario("york-week")
    #expect(try report(["--from", "2026-10-01"], york).output.contains("\n\(words)"))
    #expect(try !report(["--from", "2026-12-07"], york).output.contains("The tables hold"))
  }

  @Test func whyOneIsLateIsTold() throws {
    let result = try report([], Repository.scenario("rules/h12-fixed-and-late"))
    #expect(result.status == 0)
    #expect(result.output.contains("Not in time, one by one"))
  }

  @Test func theTableAndThePageAreWrittenAndReplaced() throws {
    let files = ["--csv", folder.path("report.csv"), "--page", folder.path("report.html")]
    #expect(try report(files).status == 0)
    let first = try folder.files(below: ".")
    #expect(first.keys.sorted() == ["report.csv", "report.html"])
    #expect(try report(files + ["--to", "2026-12-31"]).status == 0)
    #expect(try folder.files(below: ".") != first)
    #expect(try report(files).status == 0)
    #expect(try folder.files(below: ".") == first)
  }

  @Test func whoAgreedIsReadFromAPlansRecord() throws {
    let plan = try plan()
    let record = """
      conference,old_date,old_start,old_venue,new_date,new_start,new_venue,invitations_out,\
      told_again,agreed_by,agreed_on
      C-0001,2026-11-10,09:30,Main Centre,,,,yes,9,Service Manager,2026-11-03

      """
    #expect(!(try report(plan).output.contains("Service Manager")))
    try Data(record.utf8).write(to: folder.file("plan/authorisations.csv"))
    let result = try report(plan)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("  Service Manager"))
    #expect(result.output.contains("agreed by Service Manager, Tue 3 Nov 2026"))
    let later = try report(plan + ["--from", "2026-12-01"])
    #expect(later.status == 0 && !later.output.contains("Service Manager"))
    try Data("conference\n".utf8).write(to: folder.file("plan/authorisations.csv"))
    #expect(try report(plan).status == 65)
  }

  @Test func whatIsProvisionalInTheScenarioIsNoPartOfItsCalendar() throws {
    let scenario = try folder.copy(scenario: "rutland-week")
    let table = scenario.appendingPathComponent("bookings.csv")
    let text = try String(contentsOf: table, encoding: .utf8)
    let first = text.replacing(",published,", with: ",provisional,", maxReplacements: 1)
    try Data(first.utf8).write(to: table)
    let result = try report([], scenario.path)
    #expect(result.output.contains("0 held, 13 booked, 3 still open."))
    let named = try report(["--bookings", table.path], scenario.path)
    #expect(named.output.contains("0 held, 14 booked, 2 still open."))
  }

  /// Wrong use, and what is said of it.
  private static let refusals: [([String], String)] = [
    (["--from", "soon"], "\"soon\" is no date; write 2026-12-11 or 11/12/2026, day first."),
    (
      ["--from", "2026-12-31", "--to", "2026-12-01"],
      "--from 2026-12-31 is after --to 2026-12-01; name the earlier day first"
    ),
    (["--csv", "same", "--page", "same"], "--page and --csv name the same file; name two"),
  ]

  @Test(arguments: refusals) func wrongUseIsRefused(options: [String], words: String) throws {
    let result = try report(options)
    #expect(result.status == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test func somebodysOwnFileIsNotReplaced() throws {
    try Data("figure,mine\n".utf8).write(to: folder.file("mine.csv"))
    let result = try report(["--csv", "mine.csv"])
    #expect(result.status == 64)
    #expect(result.errors.contains("would be replaced; name a new file"))
  }

  @Test func badInputIs65() throws {
    #expect(try report([], "nowhere").status == 65)
    #expect(try report(["--bookings", "none.csv"]).status == 65)
  }
}

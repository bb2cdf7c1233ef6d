import Conferences
import Foundation
import Testing
import WorkingTime

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct RotaTests {
  static let hostile = "<script>alert('1')</script>&\"é"

  private func parses(_ page: String) -> Bool {
    let body = page.replacing("<!DOCTYPE html>\n", with: "")
    return XMLParser(data: Data(body.utf8)).parse()
  }

  @Test func thePageIsWellFormed() {
    #expect(parses(OneConference(.initial).text("rota.html")))
  }

  @Test func aLargePageIsWellFormedAndStaysBelowTwoMegabytes() {
    let made = SyntheticPlan(bookings: 1500, chairs: 42, rooms: 6, weeks: 32)
    let files = PlanReport(scenario: made.scenario, plan: made.plan, problems: made.problems)
      .files()
    let page = files.first { $0.path == "rota.html" }?.contents ?? []
    #expect(page.count < 2_000_000)
    #expect(parses(String(decoding: page, as: UTF8.self)))
  }

  @Test func nothingReadFromAFileBecomesMarkup() {
    var one = OneConference(.initial, id: Self.hostile)
    one.scenario.name = Self.hostile
    one.scenario.note = Self.hostile
    one.booking.chair = ID(Self.hostile)
    one.booking.room = ID("Civic/" + Self.hostile)
    one.scenario.chairs.append(Chair(id: ID(Self.hostile), works: .workingWeek))
    one.scenario.closures = [
      Closure(from: day("2026-12-15"), to: day("2026-12-15"), reason: Self.hostile)
    ]
    one.reasons = [Self.hostile]
    one.duty = [DutyDay(day: day("2026-12-08"), chair: ID(Self.hostile))]
    let problem = Problem(
      rule: Self.hostile, severity: .critical, conferences: [], sentence: Self.hostile)
    let page = one.text("rota.html", problems: [problem])
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;"))
    #expect(parses(page))
  }

  @Test func itLoadsNothingFromElsewhere() {
    let page = OneConference(.initial).text("rota.html")
    for word in ["http:", "https:", "<script", "<link", "@import", "url(", "src="] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func marginIsSaidInWordsAndShapeAsWellAsColour() {
    var one = OneConference(.initial)
    #expect(one.text("rota.html").contains("2 WD left"))
    one.booking.day = day("2026-12-15")
    let thin = one.text("rota.html")
    #expect(thin.contains("1 WD left") && thin.contains("#i-thin"))
    one.booking.day = day("2026-12-18")
    let late = one.text("rota.html")
    #expect(late.contains("2 WD late") && late.contains("href=\"#i-late\""))
  }

  @Test func statusSaysNewMovedOrAsPublished() {
    var one = OneConference(.initial)
    #expect(one.text("rota.html").contains("</svg> New</span>"))
    one.publish()
    #expect(one.text("rota.html").contains("</svg> As published</span>"))
    one.before?.start = TimeOfDay(minutes: 705)
    let moved = one.text("rota.html")
    #expect(moved.contains("</svg> Moved</span>"))
    #expect(moved.contains("was Mon 14 Dec, 11:45"))
    #expect(moved.contains("To be authorised"))
  }

  @Test func aDutyDayWithoutAChairIsToldWithTheReason() {
    var one = OneConference(.initial)
    #expect(!one.text("rota.html").contains("Duty not covered"))
    one.dutyUncovered = [
      UncoveredDuty(day: day("2026-12-15"), missing: 1, reason: "CH-1 & CH-2 are away.")
    ]
    let page = one.text("rota.html")
    #expect(page.contains("Duty not covered"))
    #expect(
      page.contains(
        "Tue 15 Dec 2026</th><td class=\"num\">1</td><td>CH-1 &amp; CH-2 are away.</td>"))
    #expect(page.contains("</svg> 1 missing</span>"))
    #expect(parses(page))
  }

  @Test func weeksAfterTheFourthAreFolded() {
    let made = SyntheticPlan(bookings: 200, chairs: 5, rooms: 2, weeks: 12)
    let files = PlanReport(scenario: made.scenario, plan: made.plan, problems: []).files()
    let page = String(
      decoding: files.first { $0.path == "rota.html" }?.contents ?? [], as: UTF8.self)
    #expect(page.components(separatedBy: "<section class=\"week\"").count == 5)
    #expect(page.contains("<details class=\"week\" id=\"w2027-01-04\">"))
  }

  @Test func tablesHaveCaptionsAndScopes() {
    let page = OneConference(.initial).text("rota.html")
    let tables = page.components(separatedBy: "<table").dropFirst()
    #expect(!tables.isEmpty)
    for table in tables {
      #expect(table.contains("<caption>"))
      #expect(!table.contains("<th>") && table.contains("scope=\"col\""))
    }
    #expect(page.contains("<html lang=\"en-GB\">"))
    #expect(page.contains("href=\"#main\""))
  }

  @Test func idsAreUnique() {
    let made = SyntheticPlan(bookings: 200, chairs: 5, rooms: 2, weeks: 12)
    let files = PlanReport(scenario: made.scenario, plan: made.plan, problems: []).files()
    let page = String(
      decoding: files.first { $0.path == "rota.html" }?.contents ?? [], as: UTF8.self)
    let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }

  @Test func noProblemIsNotTakenForEverybodyInTime() {
    var one = OneConference(.initial)
    #expect(one.text("rota.html").contains(" None. Every rule is kept.</p>"))
    one.booking.day = day("2026-12-18")
    let page = one.text("rota.html")
    #expect(page.contains(" The calendar can be held as planned; 1 is late, see below.</p>"))
    #expect(!page.contains("Every rule is kept"))
  }

  /// Set `QUORATE_UPDATE_GOLDEN` to write the file anew.
  @Test func aSmallPageIsAsItWas() throws {
    var one = OneConference(.review)
    one.publish()
    one.duty = [DutyDay(day: day("2026-12-08"), chair: ID("CH-2"))]
    let page = one.text("rota.html")
    let start = try #require(page.range(of: "<style>")).upperBound
    let end = try #require(page.range(of: "</style>")).lowerBound
    let shown = page.replacingCharacters(in: start..<end, with: "")
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/rota.html")
    if ProcessInfo.processInfo.environment["QUORATE_UPDATE_GOLDEN"] != nil {
      try Data(shown.utf8).write(to: golden)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == shown)
  }
}

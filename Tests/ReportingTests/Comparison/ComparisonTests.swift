import Conferences
import Foundation
import Reporting
import Testing
import WorkingTime

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What is said of plans laid side by side.
struct ComparisonTests {
  /// The sentence on a plan laid beside the usual one.
  private func sentence(_ change: (inout SomeFigures) -> Void) -> String {
    var figures = SomeFigures()
    change(&figures)
    return sentence(.figures(figures.made))
  }

  private func sentence(_ outcome: ComparedPlan.Outcome) -> String {
    let text = ComparisonReport(SomeFigures.comparison([("It", outcome)])).text
    let lines = text.split(separator: "\n")
    #expect(lines[2] == "It: It happens.")
    return String(lines[3].trimmingPrefix("  "))
  }

  @Test func whatIsTheSameChangesNothing() {
    #expect(sentence { _ in } == "Changes nothing.")
  }

  @Test func eachTierIsToldInItsWords() {
    #expect(
      sentence {
        $0.values[0] = 1034
        $0.late = 2
        $0.daysLate = 14
        $0.withoutBooking = 1
      }
        == "1 more conference without a booking, 2 more conferences late, 14 more working days late in all."
    )
    #expect(
      sentence {
        $0.values[1] = 1
        $0.withoutQuorum = 1
      } == "1 more conference without quorum.")
    #expect(
      sentence {
        $0.values[2] = 15
        $0.moved = 3
      } == "2 more conferences with a new date.")
    #expect(sentence { $0.values[2] = 1 } == "Moved 4 points better.")
    #expect(sentence { $0.values[3] = 4 } == "2 fewer conferences with another chair.")
    #expect(
      sentence { ($0.values[4], $0.values[5]) = (332, 700) }
        == "Standards 2 points worse, preference 10 points better.")
    #expect(sentence { $0.conferences = 41 } == "1 more conference.")
  }

  @Test func daysLateAloneAreTold() {
    #expect(
      sentence {
        $0.values[0] = 1
        $0.daysLate = 1
      } == "1 more working day late in all.")
  }

  @Test func whatIsNotProvenSaysSo() {
    #expect(
      sentence {
        $0.bounds = [0, 0, 5, 6, 328, 700]
        $0.stoppedEarly = "time limit"
      }
        == "Changes nothing. Not proven in standards, preference (time limit): a better plan may "
        + "exist.")
  }

  @Test func whatWasNotPlannedSaysWhy() {
    #expect(
      sentence(.failed("Planning broke down (signal 9).")) == "Planning broke down (signal 9).")
    #expect(sentence(.notPlanned) == "Not planned: stopped before.")
  }

  @Test func theTableShowsValuesGapsAndDifferences() {
    var figures = SomeFigures()
    figures.values = [12, 0, 5, 4, 330, 710]
    figures.bounds = [10, 0, 5, 4, 330, 710]
    let text = ComparisonReport(
      SomeFigures.comparison([
        ("A chair leaves", .figures(figures.made)), ("Broken", .failed("It failed.")),
      ])
    ).text
    let table = """
                                 statutory  quorum  moved  continuity  standards  preference
      As it is                           0       0      5           6        330         710
      A chair leaves  12 (at least 10) +12     0 =    5 =        4 -2      330 =       710 =
      Broken          no figures
      """
    #expect(text.contains(table), "\(text)")
    #expect(text.hasPrefix("Small <unit>, as of Fri 4 Dec 2026: 3 plans, 1 of them proven best.\n"))
  }

  @Test func whatWasPlannedBesidesIsCountedAndNamed() {
    let plan = { (name: String) in
      ComparedPlan(
        name: name, what: "\(name) happens.", outcome: .figures(SomeFigures().made))
    }
    let comparison = Comparison(
      scenario: "Small", asOf: Day(reading: "2026-12-04")!, base: plan("As it is"),
      others: [plan("A")], lesser: [plan("B")], idle: [plan("C"), plan("D")])
    let report = ComparisonReport(comparison)
    #expect(report.lines[0] == "Small, as of Fri 4 Dec 2026: 5 plans, all proven best.")
    let besides = ["Better too, but less so: B.", "No better than as it is: C; D."]
    #expect(report.lines.suffix(2) == besides[...])
    let page = String(decoding: report.page, as: UTF8.self)
    for sentence in besides { #expect(page.contains("<p>\(sentence)</p>"), "\(page)") }
  }

  @Test func theCSVHasARowAPlanAndAColumnAFigure() throws {
    var figures = SomeFigures()
    figures.values[3] = 4
    let bytes = ComparisonReport(
      SomeFigures.comparison([("Fewer", .figures(figures.made)), ("Broken", .failed("Why."))])
    ).csv
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix(ComparisonReport.csvMark))
    let rows = text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 4)
    #expect(Set(rows.map(\.count)).count == 1)
    let place = try #require(rows[0].firstIndex(of: "continuity"))
    #expect(rows[2][place...(place + 2)] == ["4", "4", "-2"])
    #expect(rows[3][2] == "Why.")
    #expect(rows[3][place] == "")
  }

  @Test func thePageIsWholeEscapedAndLoadsNothing() throws {
    let report = ComparisonReport(
      SomeFigures.comparison([("A <b> & c", .figures(SomeFigures().made)), ("Gone", .notPlanned)]))
    let page = String(decoding: report.page, as: UTF8.self)
    #expect(page.hasPrefix(PageMark.text))
    #expect(page.contains("A &lt;b&gt; &amp; c"))
    #expect(!page.contains("<b> &"))
    #expect(!page.contains("http://") || !page.contains("src="))
    #expect(page.contains("aria-label=\"continuity: another chair than before. As it is: 6; "))
    #expect(page.components(separatedBy: "<caption>").count == 5)
    #expect(XMLParser(data: Data(report.page.drop { $0 != UInt8(ascii: "\n") })).parse())
  }

  @Test func theSameComparisonGivesTheSameBytes() {
    let comparison = SomeFigures.comparison([("It", .figures(SomeFigures().made))])
    #expect(ComparisonReport(comparison).page == ComparisonReport(comparison).page)
  }
}

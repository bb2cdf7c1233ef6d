import Conferences
import Foundation
import Testing
import WorkingTime

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The four forms of a report.
@Suite struct ComplianceFormsTests {
  private let scene = ComplianceScene()

  @Test func theTextIsAlignedAndShort() {
    let text = scene.report().text
    let expected = """
      One: compliance as of Fri 4 Dec 2026
      5 conferences about 12 children, Mon 30 Nov 2026 to Mon 11 Jan 2027: 2 held, 2 booked, 1 still open.
      1 conference without a booking still has a free slot in time; quorate plan finds out whether there is one for all at once.
      1 conference is left for a later plan and not counted: C-5.

                                                        conferences            children
      Initial conferences within 15 working days   1 of  1  100.0 %    2 of  2  100.0 %
        held                                       1 of  1  100.0 %    2 of  2  100.0 %
        still open                                       1                   4
      Reviews on time                              2 of  3   66.7 %    5 of  6   83.3 %
        held                                       0 of  1    0.0 %    0 of  1    0.0 %
        booked                                     2 of  2  100.0 %    5 of  5  100.0 %
      In time, by kind                             3 of  4   75.0 %    7 of  8   87.5 %
        initial conferences                        1 of  1  100.0 %    2 of  2  100.0 %
        review conferences                         2 of  3   66.7 %    5 of  6   83.3 %
      In time, by team of the worker
        no team                                    1 of  1  100.0 %    2 of  2  100.0 %
        North                                      1 of  2   50.0 %    2 of  3   66.7 %
        South                                      1 of  1  100.0 %    3 of  3  100.0 %
      In time, by month
        November 2026                              1 of  1  100.0 %    2 of  2  100.0 %
        December 2026                              1 of  2   50.0 %    3 of  4   75.0 %
        January 2027                               1 of  1  100.0 %    2 of  2  100.0 %
      Not in time, by main cause
        no chair free                              1 of  1  100.0 %    1 of  1  100.0 %
      Still open, by main cause
        not booked yet, slots free                 1 of  1  100.0 %    4 of  4  100.0 %
      Same chair as at the last conference
        the same chair                             1 of  3   33.3 %    1 of  6   16.7 %
        another chair                              1 of  3   33.3 %    2 of  6   33.3 %
        another, since the chair has left          1 of  3   33.3 %    3 of  6   50.0 %
      Published dates
        as published                               1 of  2   50.0 %    2 of  5   40.0 %
        moved                                      1 of  2   50.0 %    3 of  5   60.0 %
      Moved or dropped, by who agreed
        nobody yet                                 1 of  1  100.0 %    3 of  3  100.0 %
      Working days in hand
        1 to 5 late                                1 of  4   25.0 %    1 of  8   12.5 %
        on the limit                               1 of  4   25.0 %    2 of  8   25.0 %
        1 or 2 in hand                             2 of  4   50.0 %    5 of  8   62.5 %
      Enough agencies can come                     4 of  4  100.0 %    8 of  8  100.0 %

      Not in time, one by one
        C-2, review conference, North: limit Tue 1 Dec 2026, on Thu 3 Dec 2026, 2 working days late. No chair free: of 9 slots: 9 no chair free.

      Still open, one by one
        C-4, initial conference, South: limit Fri 18 Dec 2026, without a booking. Not booked yet, slots free: 3 of 9 slots are free.

      Published dates that move or are dropped
        C-3, from Fri 11 Dec 2026 09:30, Civic to Mon 14 Dec 2026 09:30, Civic: 10 told again, invitations out, agreed by nobody yet

      Load of chairs    conferences  busiest week  duty days  families now  newly taken  family limit
        CH-1                      3        2 of 5          0             0            0          none
        CH-2                      1        1 of 5          1             0            0          none

      Use of meeting rooms    conferences  hours held  hours open   held
        Civic, Room 2                   4           8         112  7.1 %

      Load of minute-takers    conferences  busiest week  busiest day
        MT-1                             4             2       1 of 2

      How this is counted

      """
    let shown = text.components(separatedBy: "How this is counted\n")
    #expect(shown.first.map { $0 + "How this is counted\n" } == expected)
    #expect(shown.last?.contains("  Booked for Fri 4 Dec 2026 or before counts as held") == true)
  }

  @Test func nothingToCountIsSaid() {
    let period = Period(from: day("2030-01-01"))
    #expect(
      scene.report(period).text
        == "One: compliance as of Fri 4 Dec 2026\nNo conference counts in this time.")
    #expect(scene.report(period).csv.count > 0 && parses(scene.report(period).page))
  }

  @Test func theTableIsTidyAndReadByExcel() {
    let bytes = scene.report().csv
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(ComplianceReport.tableMark))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = CSVReader.rows(bytes)
    #expect(rows[0] == ComplianceTable.header)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows.contains(["in_time_by_kind", "all", "3", "4", "75", "7", "8", "87.5", "", ""]))
    #expect(
      rows.contains([
        "initial_within_15_working_days", "still_open", "", "1", "", "", "4", "", "", "",
      ]))
    #expect(rows.contains(["by_chair", "CH-1", "3", "4", "75", "6", "8", "75", "", ""]))
    #expect(
      rows.contains(["meeting_room_hours", "Civic/Room 2", "4", "", "", "", "", "", "8", "112"]))
    #expect(
      Set(rows.map { $0.prefix(2) }).count == rows.count, "a figure and group are there twice")
  }

  @Test func jsonHasEveryConferenceThatIsNotInTime() throws {
    let document = try JSONDecoder().decode(Document.self, from: Data(scene.report().json.utf8))
    #expect(document.conferences == 5 && document.children == 12)
    #expect(document.leftOut == ["C-5"])
    #expect(document.stages == ["held": 2, "planned": 2, "without_booking": 0, "still_open": 1])
    #expect(document.notInTime.map(\.conference) == ["C-2"])
    #expect(document.stillOpen.map(\.conference) == ["C-4"])
    #expect((document.notInTime + document.stillOpen).map(\.cause) == ["chair", "not_yet_booked"])
    #expect((document.notInTime + document.stillOpen).map(\.lateWorkingDays) == [2, nil])
    #expect(document.moves.map(\.conference) == ["C-3"])
  }

  private struct Document: Decodable {
    let conferences, children: Int
    let leftOut: [String]
    let stages: [String: Int]
    let notInTime, stillOpen: [Late]
    let moves: [Move]

    struct Late: Decodable {
      let conference, cause: String
      let lateWorkingDays: Int?

      enum CodingKeys: String, CodingKey {
        case conference, cause
        case lateWorkingDays = "late_working_days"
      }
    }

    struct Move: Decodable { let conference: String }

    enum CodingKeys: String, CodingKey {
      case conferences, children, stages, moves
      case leftOut = "left_out"
      case notInTime = "not_in_time"
      case stillOpen = "still_open"
    }
  }

  private func parses(_ page: [UInt8]) -> Bool {
    let text = String(decoding: page, as: UTF8.self)
    return XMLParser(data: Data(text.replacing("<!DOCTYPE html>\n", with: "").utf8)).parse()
  }

  @Test func thePageIsWellFormedAndSaysEverythingInWords() {
    let page = String(decoding: scene.report().page, as: UTF8.self)
    #expect(parses(scene.report().page))
    #expect(page.hasPrefix(PageMark.text))
    #expect(page.contains("aria-label=\"In time, by month. November 2026: 1 of 1, 100 %; December"))
    #expect(page.contains("<caption>Not in time, one by one</caption>"))
    #expect(page.contains("<td>nobody yet</td>"))
    for table in page.components(separatedBy: "<table").dropFirst() {
      #expect(table.contains("<caption>") && table.contains("scope=\"col\""))
    }
    for word in ["http:", "https:", "<script", "<link", "@import", "url(", "src="] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func nothingReadFromAFileBecomesMarkup() {
    var scene = scene
    let hostile = RotaTests.hostile
    scene.scenario.name = hostile
    scene.scenario.workers[0] = Worker(id: ID("SW-1"), team: ID(hostile), works: .workingWeek)
    scene.scenario.chairs.append(Chair(id: ID(hostile), works: .workingWeek))
    scene.late[0] = LateReason(conference: ID("C-2"), cause: .chair, words: hostile)
    let page = scene.report().page
    #expect(parses(page))
    #expect(!String(decoding: page, as: UTF8.self).contains("<script"))
  }

  @Test func everybodyInTimeIsSaid() {
    var scene = scene
    scene.late = []
    let page = String(decoding: scene.report().page, as: UTF8.self)
    #expect(page.contains("Everybody is in time."))
    #expect(scene.report().text.contains("Not in time, by main cause: none"))
  }
}

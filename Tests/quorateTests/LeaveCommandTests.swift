import Foundation
import Reporting
import Testing

/// `quorate leave`.
@Suite struct LeaveCommandTests {
  /// York's week with its plan published, as a booking officer would have it.
  private func publishedWeek(_ folder: TemporaryFolder) throws -> URL {
    let week = try folder.copy(scenario: "york-week")
    let files = try PlannedWeeks.week("york-week").files()
    let planned = try #require(files.first { $0.path == "bookings.csv" })
    var bookings = String(decoding: planned.contents, as: UTF8.self)
    bookings.replace(",provisional,", with: ",published,")
    try Data(bookings.utf8).write(to: week.appendingPathComponent("bookings.csv"))
    return week
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try TemporaryFolder()
    let week = try publishedWeek(folder)
    let before = try folder.files(below: "scenario")
    let result = try Quorate.run(
      "leave", week.path, "--who", "Chair 02", "--from", "2026-12-14", "--to", "18/12/2026",
      "--dry-run")
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix("Chair 02 would be away from Mon 14 Dec 2026 to Fri 18 Dec 2026.\n"))
    #expect(result.output.contains("Chair 02 is away Mon 14 Dec to Fri 18 Dec (leave), and has "))
    #expect(
      result.output.contains("\nNo duty chair on Mon 14 Dec, Thu 17 Dec and Fri 18 Dec.\n"))
    #expect(result.output.contains("\nHas to change because of it: 4\n"))
    #expect(result.output.contains("It would cost nothing\n  from Mon "))
    #expect(result.output.hasSuffix("A dry run: nothing was written.\n"))
    #expect(try folder.files(below: "scenario") == before)
  }

  @Test func leaveIsEnteredAndReadBack() throws {
    let folder = try TemporaryFolder()
    let week = try publishedWeek(folder)
    let result = try Quorate.run(
      "leave", week.path, "--who", "Main Centre/Room 1", "--from", "2027-01-12T13:00", "--to",
      "2027-01-12", "--reason", "repairs", "--page", folder.path("leave.html"))
    #expect(result.status == 0)
    #expect(result.output.contains("on Tue 12 Jan 2027 from 13:00"))
    let table = try String(
      contentsOf: week.appendingPathComponent("unavailable.csv"), encoding: .utf8)
    #expect(table.contains("room,Main Centre/Room 1,2027-01-12T13:00,2027-01-13T00:00,repairs"))
    #expect(try Quorate.run("check", week.path).status == 0)
    let page = try Data(contentsOf: folder.file("leave.html"))
    #expect(String(decoding: page, as: UTF8.self).contains("Main Centre/Room 1 closed"))
  }

  @Test func whatIsEnteredAlreadyIsNotEnteredAgain() throws {
    let folder = try TemporaryFolder()
    let week = try folder.copy(scenario: "york-week")
    let asked = [
      "leave", week.path, "--who", "Chair 02", "--from", "2027-03-01", "--to", "2027-03-05",
    ]
    #expect(try Quorate.run(asked).output.hasSuffix("Plan anew to see everything.\n"))
    let table = week.appendingPathComponent("unavailable.csv")
    let entered = try String(contentsOf: table, encoding: .utf8)
    let line = entered.split(whereSeparator: \.isNewline).count
    let again = try Quorate.run(asked)
    #expect(
      again.output == "Chair 02 is already away then (unavailable.csv, line \(line)); nothing was "
        + "entered.\n")
    #expect(again.status == 0)
    #expect(try Quorate.run(asked + ["--json"]).output.contains("\"entered\" : false"))
    #expect(try String(contentsOf: table, encoding: .utf8) == entered)
  }

  @Test func whatCannotBeMeantIsRefusedWithWhatWouldBeRight() throws {
    let week = Repository.scenario("york-week")
    func errors(_ who: String, _ from: String, _ to: String) throws -> String {
      let result = try Quorate.run(
        "leave", week, "--who", who, "--from", from, "--to", to, "--dry-run")
      #expect(result.status == 64)
      return result.errors
    }
    #expect(try errors("Chair 2", "2026-12-14", "2026-12-18").contains("did you mean Chair 02?"))
    #expect(try errors("Chair 02", "2026-12-18", "2026-12-14").contains("swap them"))
    #expect(try errors("Chair 02", "2026-02-30", "2026-12-14").contains("is no date"))
    #expect(try errors("Chair 02", "2026-11-02", "2026-11-06").contains("is past"))
  }
}

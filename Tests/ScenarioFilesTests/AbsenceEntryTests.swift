import Conferences
import Testing
import WorkingTime

@testable import ScenarioFiles

/// An absence is entered below what a table has, in the table's own form.
@Suite struct AbsenceEntryTests {
  private let leave = Absence(
    subject: .chair(ID("Chair 02")), from: Moment(Day(reading: "2026-12-14")!, .midnight),
    to: Moment(Day(reading: "2026-12-19")!, .midnight), reason: "leave, long")

  private func entered(_ table: String) -> String {
    String(decoding: AbsenceEntry.bytes(Array(table.utf8), adding: leave), as: UTF8.self)
  }

  @Test func aRowFollowsTheColumnsOfTheTable() {
    let table = "reason,to,from,name,kind\nill,2026-12-07,2026-12-07,W-1,worker\n"
    #expect(
      entered(table) == table + "\"leave, long\",2026-12-18,2026-12-14,Chair 02,chair\n")
  }

  @Test func whatIsThereAlreadyIsFoundByItsLine() throws {
    let folder = try TestFolder.sound([
      "unavailable.csv": "kind,name,from,to\nworker,W-01,2026-12-07,2026-12-07\n"
        + "chair,Chair 1,2026-12-14,2026-12-18\n"
    ])
    let read = try folder.read().scenario
    func line(_ from: String, _ to: String, _ chair: String = "Chair 1") -> Int? {
      AbsenceEntry(
        Absence(
          subject: .chair(ID(chair)), from: Moment(Day(reading: from)!, .midnight),
          to: Moment(Day(reading: to)! + 1, .midnight))
      ).knownLine(in: folder.path, of: read)
    }
    #expect(line("2026-12-14", "2026-12-18") == 3)
    #expect(line("2026-12-15", "2026-12-16") == 3)
    #expect(line("2026-12-14", "2026-12-19") == nil)
    #expect(line("2026-12-14", "2026-12-18", "Chair 2") == nil)
  }

  @Test func semicolonsAndLineEndsStayAsTheyAre() {
    let table = "\u{FEFF}kind;name;from;to\r\nworker;W-1;2026-12-07;2026-12-07"
    #expect(entered(table) == table + "\r\nchair;Chair 02;2026-12-14;2026-12-18\r\n")
  }

  private let chairTwo = Absence(
    subject: .chair(ID("Chair 2")), from: Moment(Day(reading: "2026-12-14")!, .midnight),
    to: Moment(Day(reading: "2026-12-19")!, .midnight), reason: "leave, long")

  @Test func theTableReadsBackWithOneAbsenceMore() throws {
    let folder = try TestFolder.sound()
    let before = try folder.read().scenario.absences
    try AbsenceEntry(chairTwo).enter(into: folder.path)
    let after = try folder.read().scenario.absences
    #expect(after.count == before.count + 1)
    #expect(after.filter { $0 != chairTwo } == before)
  }

  @Test func aMissingTableIsMade() throws {
    let folder = try TestFolder(
      TestFolder.soundFiles.filter { $0.key != TableLayout.unavailable.file })
    try AbsenceEntry(chairTwo).enter(into: folder.path)
    #expect(try folder.read().scenario.absences == [chairTwo])
  }
}

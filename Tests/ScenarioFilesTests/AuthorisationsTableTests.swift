import Conferences
import ScenarioFiles
import Testing
import WorkingTime

/// `authorisations.csv`: the record of who agreed to which move.
struct AuthorisationsTableTests {
  private static let header =
    "conference,old_date,old_start,old_venue,new_date,new_start,new_venue,invitations_out,"
    + "told_again,agreed_by,agreed_on\n"

  private func folder(_ rows: String...) throws -> TestFolder {
    try TestFolder.sound([
      "authorisations.csv": Self.header + rows.map { $0 + "\n" }.joined()
    ])
  }

  private static let moved =
    "C-101,2026-12-14,09:30,Centre,2026-12-15,11:45,Annexe,yes,9,Service Manager,04/12/2026"
  private static let cancelled = "C-102,2026-12-16,09:30,Centre,,,,no,12,,"

  @Test func everyCellIsUnderstood() throws {
    let read = try folder(Self.cancelled, Self.moved).read()
    #expect(read.notes.isEmpty)
    let (first, second) = (read.scenario.authorisations[0], read.scenario.authorisations[1])
    #expect(first.conference == ID("C-101"))
    #expect(first.from.day.description == "2026-12-14" && first.from.venue == ID("Centre"))
    #expect(first.to?.start.description == "11:45" && first.to?.venue == ID("Annexe"))
    #expect(first.areInvitationsOut && first.toldAgain == 9)
    #expect(first.agreement?.by == ID("Service Manager"))
    #expect(first.agreement?.on.description == "2026-12-04")
    #expect(second.to == nil && second.agreement == nil && !second.areInvitationsOut)
  }

  @Test func theRecordReadsBackEqual() throws {
    let first = try folder(Self.moved, Self.cancelled).read().scenario
    let again = try TestFolder()
    try ScenarioWriter().write(first, to: again.path)
    #expect(try again.read().scenario.authorisations == first.authorisations)
    #expect(first.authorisations.count == 2)
  }

  @Test func itMayBeMissingOrEmpty() throws {
    #expect(try TestFolder.sound().read().scenario.authorisations.isEmpty)
    #expect(try folder().read().scenario.authorisations.isEmpty)
  }

  @Test(arguments: [
    (
      "C-101,2026-12-14,09:30,Centre,2026-12-15,11:45,,yes,9,Service Manager,",
      "agreed_on: empty; write both who agreed and on which day, or neither"
    ),
    (
      "C-101,2026-12-14,09:30,Centre,2026-12-15,11:45,,yes,9,,2026-12-04",
      "agreed_by: empty; write both who agreed and on which day, or neither"
    ),
    (
      "C-101,2026-12-14,09:30,Centre,2026-12-15,,,yes,9,,",
      "new_start: empty; a move needs new_date and new_start, a cancellation neither"
    ),
    (
      "C-101,2026-12-14,09:30,Centre,2026-12-14,09:30,Centre,yes,9,,",
      "new_date: the new date, start and venue are the old ones, so nothing moves"
    ),
    ("C-101,2026-12-14,09:30,Centre,,,,,9,,", "invitations_out: empty; this cell is required"),
    (
      "C-101,2026-12-14,09:30,Centre,,,,no,many,,",
      "told_again: \"many\" is no whole number of 0 to 10000; write digits only"
    ),
    (
      "C-101,2026-12-14,09:30,Centre,,,,no,9,=1+1,2026-12-04",
      "agreed_by: \"=1+1\" begins with neither a letter nor a digit; write a role or a reference, "
        + "such as Service Manager"
    ),
    (
      "C-101,31/02/2027,09:30,Centre,,,,no,9,,",
      "old_date: \"31/02/2027\" is no date; write 2026-12-07 or 07/12/2026, day first"
    ),
  ])
  func whatIsWrongIsToldAtItsPlace(row: String, message: String) throws {
    #expect(try folder(row).messages == ["authorisations.csv:2: \(message)"])
  }

  @Test func aLineThatIsThereTwiceIsTold() throws {
    #expect(
      try folder(Self.moved, Self.moved).messages == [
        "authorisations.csv:3: conference: C-101's move is there twice, first in line 2; keep one"
      ])
  }

  @Test func whatHasGoneSinceIsKeptAndNotedOnce() throws {
    let gone = Self.moved.replacing("Annexe", with: "Old Hall")
    let read = try folder(
      gone.replacing("C-101", with: "X-1"), gone.replacing("C-101", with: "X-2")
    ).read()
    #expect(read.scenario.authorisations.map(\.conference.text) == ["X-1", "X-2"])
    #expect(
      read.notes.map(\.description) == [
        "authorisations.csv:2: conference: \"X-1\" is not in conferences.csv; nor are 1 more of this "
          + "column; kept for the record",
        "authorisations.csv:2: new_venue: \"Old Hall\" is not in venues.csv; nor are 1 more of this "
          + "column; kept for the record",
      ])
  }

  @Test func aNameMistypedIsPointedOut() throws {
    let folder = try TestFolder.sound(["authorizations.csv": Self.header])
    #expect(
      try folder.read().notes.map(\.description) == [
        "authorizations.csv:1: (file): no table of a scenario, so not read; is it authorisations.csv?"
      ])
  }
}

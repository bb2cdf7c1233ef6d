import Conferences
import ScenarioFiles
import Testing

/// What is allowed and said all the same.
struct NoteTests {
  private func notes(_ changes: [String: (String, String)]) throws -> [String] {
    var files: [String: String] = [:]
    for (file, change) in changes {
      let text = try #require(TestFolder.soundFiles[file])
      files[file] = text.replacing(change.0, with: change.1, maxReplacements: 1)
    }
    return try TestFolder.sound(files).read().notes.map(\.description)
  }

  @Test func theSoundScenarioHasNone() throws {
    #expect(try TestFolder.sound().read().notes.isEmpty)
  }

  @Test func aFormerChairIsANoteAndIsKept() throws {
    let text = try #require(TestFolder.soundFiles["conferences.csv"])
    let folder = try TestFolder.sound([
      "conferences.csv": text.replacing("Chair 1,Chair 2", with: "Chair 7,Chair 8;Chair 2")
    ])
    let read = try folder.read()
    #expect(read.scenario.conferences[1].previousChair == ID("Chair 7"))
    #expect(read.scenario.conferences[1].barredChairs == [ID("Chair 8"), ID("Chair 2")])
    #expect(
      read.notes.map(\.description) == [
        "conferences.csv:3: barred_chairs: \"Chair 8\" is not in chairs.csv; taken for a chair who has "
          + "left",
        "conferences.csv:3: previous_chair: \"Chair 7\" is not in chairs.csv; taken for a chair who has "
          + "left",
      ])
  }

  @Test func aNewlyQualifiedWorkerWithoutAManagerIsANote() throws {
    let notes = try notes(["workers.csv": ("W-01,yes", ",yes")])
    #expect(
      notes == [
        "workers.csv:3: manager: W-02 is newly qualified and has no manager here, so nobody attends "
          + "with them"
      ])
  }

  @Test func aChairWhoNeverWorksIsANote() throws {
    let never = try notes(["chairs.csv": ("Mon-Wed; Thu 09:00-13:00", "Sat")])
    #expect(
      never == [
        "chairs.csv:3: works: Chair 2 works on no day that is planned, 2026-12-04 to 2027-07-16"
      ])
    let away = try notes(["unavailable.csv": ("2027-01-18,2027-01-19", "2026-12-01,2027-12-31")])
    #expect(
      away.contains(
        "chairs.csv:3: works: Chair 2 is away all the time planned, 2026-12-04 to 2027-07-16"))
  }

  @Test func anAbsenceWithAnotherYearThanMeantIsANote() throws {
    let long = try notes(["unavailable.csv": ("2027-01-18,2027-01-19", "2027-01-18,2028-01-19")])
    #expect(
      long == [
        "unavailable.csv:2: to: away for 367 days, from 2027-01-18 to 2028-01-19; is the year right?"
      ])
    let past = try notes(["unavailable.csv": ("2027-01-18,2027-01-19", "2026-01-18,2026-01-19")])
    #expect(
      past == [
        "unavailable.csv:2: to: it ended before 2026-12-04 and changes nothing; is the year right?"
      ])
  }

  @Test func aRoomTooSmallForAnyoneIsANote() throws {
    let notes = try notes(["rooms.csv": ("meeting,12,", "meeting,8,")])
    #expect(
      notes == [
        "rooms.csv:5: capacity: Annexe/Room A is too small for any conference: it has 8 places, and "
          + "the policy asks for 10"
      ])
  }

  @Test func aConferenceTooLargeForEveryRoomIsANote() throws {
    let notes = try notes(["conferences.csv": ("Chair 2,12,2", "Chair 2,30,2")])
    #expect(
      notes == [
        "conferences.csv:3: attendees: 30 people, and the largest meeting room of its venues has 14 "
          + "places"
      ])
  }

  @Test func aTableWithItsNameMistypedIsANote() throws {
    let folder = try TestFolder.sound(["agency.csv": "agency\nPolice\n"])
    #expect(try folder.read().notes.isEmpty)
    let without = try TestFolder(
      TestFolder.soundFiles.filter { $0.key != "duty.csv" }
        .merging(["dutys.csv": "date,chair\n"]) { _, new in new })
    #expect(
      try without.read().notes.map(\.description) == [
        "dutys.csv:1: (file): no table of a scenario, so not read; is it duty.csv?"
      ])
  }
}

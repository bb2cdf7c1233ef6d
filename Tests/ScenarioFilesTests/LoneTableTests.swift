import Conferences
import ScenarioFiles
import Testing

/// A calendar and a duty rota made elsewhere, named by their paths.
struct LoneTableTests {
  private let folder: TestFolder
  private let scenario: Scenario

  init() throws {
    folder = try TestFolder.sound()
    scenario = try folder.read().scenario
  }

  private func path(_ file: String) -> String { "\(folder.path)/\(file)" }

  /// The messages, with the folder's own path left out.
  private func messages(_ read: (ScenarioReader) throws(InputErrors) -> Void) -> [String] {
    do {
      try read(ScenarioReader())
      return []
    } catch {
      return error.errors.map { $0.description.replacing(folder.path, with: "AT") }
    }
  }

  private func aboutBookings(_ file: String) -> [String] {
    messages { (reader) throws(InputErrors) in
      _ = try reader.readBookings(file: path(file), of: scenario)
    }
  }

  private func aboutDuty(_ file: String) -> [String] {
    messages { (reader) throws(InputErrors) in
      _ = try reader.readDuty(file: path(file), of: scenario)
    }
  }

  @Test func theScenariosOwnCanBeRead() {
    #expect(aboutBookings("bookings.csv") == [])
    #expect(aboutDuty("duty.csv") == [])
  }

  @Test func aFileThatIsNotThere() {
    #expect(
      aboutBookings("plan.csv")
        == ["AT/plan.csv: there is no such file; name a table like bookings.csv"])
    #expect(
      aboutDuty("plan.csv") == ["AT/plan.csv: there is no such file; name a table like duty.csv"])
  }

  @Test func aFolderInItsPlace() {
    #expect(
      aboutBookings("") == ["AT/: this is a folder; name the table in it, AT/bookings.csv"])
    #expect(
      aboutDuty("..").allSatisfy { $0.hasSuffix("this is a folder; name a table like duty.csv") })
  }

  @Test func anotherTable() throws {
    #expect(
      aboutBookings("duty.csv")
        == ["AT/duty.csv:1: (file): this is a table like duty.csv; name a table like bookings.csv"])
    #expect(
      aboutDuty("bookings.csv") == [
        "AT/bookings.csv:1: (file): this is a table like bookings.csv; name a table like duty.csv"
      ])
    try folder.write("plan.json", "{\n  \"scenario\": \"York\"\n}\n")
    #expect(
      aboutDuty("plan.json")
        == ["AT/plan.json:1: (file): this has no column date, chair; name a table like duty.csv"])
    try folder.write("midway.csv", "conference,chair,worker,date,start,end\n")
    #expect(
      aboutBookings("midway.csv") == [
        "AT/midway.csv:1: (file): this has no column status, venue, room, family_rooms, "
          + "professionals_room, minute_taker; name a table like bookings.csv"
      ])
  }

  @Test func aMistakeInItIsToldAtItsPlace() throws {
    try folder.write(
      "mine.csv", TestFolder.soundFiles["bookings.csv"]!.replacing("Chair 1", with: "Chair 9"))
    #expect(
      aboutBookings("mine.csv")
        == ["AT/mine.csv:2: chair: \"Chair 9\" is not in chairs.csv"])
  }

  @Test func bookingsOfAnotherScenarioAreToldOnce() throws {
    let sound = TestFolder.soundFiles["bookings.csv"]!
    let row = sound.split(separator: "\n")[1]
    let others = (1...5).map { row.replacing("C-101", with: "Z-\($0)") }.joined(separator: "\n")
    try folder.write("other.csv", sound + others + "\n")
    #expect(
      aboutBookings("other.csv") == [
        "AT/other.csv:3: conference: \"Z-1\" is not in conferences.csv, nor are 4 more of these 6 "
          + "conferences: the bookings are of another scenario; name the folder they were made for "
          + "instead of this one's (A small week)"
      ])
  }

  @Test func aChairTwiceOnADayIsForTheVerifier() throws {
    try folder.write("twice.csv", "date,chair\n2026-12-07,Chair 1\n2026-12-07,Chair 1\n")
    #expect(try ScenarioReader().readDuty(file: path("twice.csv"), of: scenario).count == 2)
    try folder.write("duty.csv", "date,chair\n2026-12-07,Chair 1\n2026-12-07,Chair 1\n")
    #expect(
      folder.messages
        == ["duty.csv:3: chair: Chair 1 is there twice on 2026-12-07, first in line 2; keep one"])
  }
}

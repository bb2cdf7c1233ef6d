import ScenarioFiles
import Testing

/// Messages word for word: they are read by people, so their words are tested.
struct MessageTests {
  /// A table, one of its cells' texts, another in its place, and what is said.
  @Test(arguments: [
    (
      "conferences.csv", "2026-12-02,2026-12-01", "2026-12-02,31/02/2026",
      "conferences.csv:2: s47_strategy: \"31/02/2026\" is no date; write 2026-12-07 or 07/12/2026, "
        + "day first"
    ),
    (
      "conferences.csv", "2026-12-02,2026-12-01", "2026-12-02,2246-12-01",
      "conferences.csv:2: s47_strategy: \"2246-12-01\" is outside 2012 to 2045, the years whose "
        + "bank holidays are known"
    ),
    (
      "conferences.csv", "2026-10-20,initial", "2045-12-20,initial",
      "conferences.csv:3: last_conference: a day counted from 2045-12-20 is outside 2012 to 2045, "
        + "the years whose bank holidays are known; check the date"
    ),
    (
      "conferences.csv", "F-11,initial", "F-11,initail",
      "conferences.csv:2: kind: \"initail\" is none of initial, review, pre_birth, transfer_in; "
        + "nearest known: initial"
    ),
    (
      "conferences.csv", "Police,Health", "Polise,Health",
      "conferences.csv:2: required: \"Polise\" is not in agencies.csv; nearest known: Police"
    ),
    (
      "conferences.csv", "2026-10-20,initial", ",initial",
      "conferences.csv:3: last_conference: empty; a review needs the date of the last conference"
    ),
    (
      "chairs.csv", "Mon-Wed; Thu 09:00-13:00", "Mon-Wed; Thu 13:00-09:00",
      "chairs.csv:3: works: \"Thu 13:00-09:00\": the hours end before they start"
    ),
    (
      "chairs.csv", ",no,,", ",never,,",
      "chairs.csv:3: duty: \"never\" is neither yes nor no; write one of them"
    ),
    (
      "chairs.csv", "Chair 2", "Chair 1",
      "chairs.csv:3: chair: \"Chair 1\" is there twice, first in line 2; keep one"
    ),
    (
      "chairs.csv", "max_per_week", "max_a_week",
      "chairs.csv:1: max_a_week: unknown column; nearest known: max_per_week"
    ),
    (
      "conferences.csv", "family_prefers", "child_name",
      "conferences.csv:1: child_name: this column asks for personal data; the planner works on "
        + "references only, so take the column out"
    ),
    (
      "rooms.csv", "meeting,14", "meeting,-14",
      "rooms.csv:2: capacity: \"-14\" is no whole number of 0 to 10000; write digits only"
    ),
    (
      "venues.csv", "14:00,120", "14:00,700",
      "venues.csv:2: slot_starts: the slot at 14:00 runs past midnight with its 700 minutes; "
        + "start it earlier"
    ),
    (
      "travel.csv", "Centre,Annexe,25", "Centre,Annexe,25\nAnnexe,Centre,30",
      "travel.csv:3: minutes: Annexe and Centre are there twice, with 25 minutes in line 2; keep one"
    ),
    (
      "unavailable.csv", "room,Centre/Room A", "room,Room A",
      "unavailable.csv:3: name: \"Room A\" is not in rooms.csv; a room is written VENUE/ROOM"
    ),
    (
      "unavailable.csv", "2027-01-20T17:00", "2027-01-20T09:00",
      "unavailable.csv:3: to: it ends before it starts; write a later end than 2027-01-20T13:00"
    ),
    (
      "bookings.csv", "Centre,Room A", "Centre,Room E",
      "bookings.csv:2: room: \"Centre/Room E\" is not in rooms.csv; nearest known: Centre/Room A"
    ),
    (
      "bookings.csv", "09:30", "half nine",
      "bookings.csv:2: start: \"half nine\" is no time of day; write 09:30"
    ),
    (
      "duty.csv", "2026-12-07,Chair 1", "2026-12-07,Chair 1\n2026-12-07,Chair 1",
      "duty.csv:3: chair: Chair 1 is there twice on 2026-12-07, first in line 2; keep one"
    ),
    (
      "agencies.csv", "Police,Mon-Fri,1", "Police,Mon-Fri,1,2",
      "agencies.csv:2: (row): 4 cells under 3 headings; put a cell that holds \",\" in double quotes"
    ),
    (
      "agencies.csv", "Police,Mon-Fri,1", "\"Police,Mon-Fri,1",
      "agencies.csv:2: (row): a quote is opened and never closed; close it or take it out"
    ),
    (
      "agencies.csv", "Police,Mon-Fri,1", "\"Police\" force,Mon-Fri,1",
      "agencies.csv:2: (row): text after a closing quote; write a quote inside a quoted cell "
        + "twice: \"\""
    ),
    (
      "scenario.yaml", "policy: barnsley", "policy: barnsly",
      "scenario.yaml:4: policy: \"barnsly\" is neither a built-in policy nor a YAML file in the "
        + "folder; nearest known: barnsley"
    ),
    (
      "scenario.yaml", "aim.initial: 2", "aim.intial: 2",
      "scenario.yaml:5: aim.intial: unknown policy key; nearest known: aim.initial"
    ),
    (
      "scenario.yaml", "2027-07-16", "2026-07-16",
      "scenario.yaml:3: horizon_end: 2026-07-16 is not after as_of, 2026-12-04; write a later date"
    ),
    (
      "scenario.yaml", "to: 2027-01-01", "to: 2026-01-01",
      "scenario.yaml:6: closures: the closure of 2026-12-24 ends before it starts, on 2026-01-01"
    ),
    (
      "scenario.yaml", "name: A small week", "name: A small week\nname: Another",
      "scenario.yaml:1: (file): no valid YAML: \"name\" is there twice; keep one"
    ),
  ])
  func theMessageIs(file: String, old: String, new: String, message: String) throws {
    let text = try #require(TestFolder.soundFiles[file])
    try #require(text.contains(old))
    let folder = try TestFolder.sound([file: text.replacing(old, with: new, maxReplacements: 1)])
    #expect(folder.messages.contains(message), "\(folder.messages)")
  }

  @Test func anotherWrongCellHidesNothing() throws {
    let folder = try TestFolder.sound([
      "rooms.csv": "venue,room,kind,capacity\nCentre,,lounge,many\nNowhere,A,meeting,1",
      "duty.csv": "date,chair\nsoon,Nobody",
    ])
    let places = folder.messages.map { $0.split(separator: ": ").prefix(2).joined(separator: ": ") }
    for place in [
      "duty.csv:2: chair", "duty.csv:2: date", "rooms.csv:2: capacity", "rooms.csv:2: kind",
      "rooms.csv:2: room", "rooms.csv:3: venue",
    ] {
      #expect(places.contains(place), "\(places)")
    }
  }

  @Test func aTableThatCannotBeReadDoesNotMakeOthersWrong() throws {
    let folder = try TestFolder.sound(["chairs.csv": "chair,wroks\nChair 1,Mon"])
    #expect(
      folder.messages == [
        "chairs.csv:1: works: the column is missing; add it",
        "chairs.csv:1: wroks: unknown column; nearest known: works",
      ])
  }

  @Test func errorsComeInTheOrderOfFilesAndLines() throws {
    let folder = try TestFolder.sound([
      "minute_takers.csv": "minute_taker,works\nA,x\nB,y", "agencies.csv": "agency\nA;B",
    ])
    let messages = folder.messages
    #expect(messages == messages.sorted() && messages.count >= 3)
  }

  @Test func aFolderThatIsNotThereIsOneError() {
    #expect(throws: InputErrors.self) { try ScenarioReader().read(folder: "/no/such/folder") }
  }
}

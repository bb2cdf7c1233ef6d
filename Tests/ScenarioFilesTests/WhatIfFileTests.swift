import Conferences
import ScenarioFiles
import Testing
import WorkingTime

/// What-if files: what they may say, and what is said of those that are wrong.
struct WhatIfFileTests {
  private let folder: TestFolder
  private let scenario: Scenario

  init() throws {
    folder = try TestFolder.sound()
    scenario = try folder.read().scenario
  }

  private func read(_ text: String) throws -> WhatIf {
    try folder.write("if.yaml", "name: N\nwhat: W.\n" + text)
    return try WhatIfReader().read(file: folder.path + "/if.yaml", of: scenario)
  }

  private func changed(_ text: String) throws -> Scenario { try read(text).applied(to: scenario) }

  /// Every message, each without the path; line 1 is that of `name`.
  private func messages(_ text: String) throws -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let errors as InputErrors {
      return errors.errors.map { $0.description.replacing(folder.path + "/", with: "") }
    }
  }

  private func texts(_ scenario: Scenario) -> [String] {
    ScenarioWriter().files(of: scenario).map { $0.name + $0.text }
  }

  @Test func oneWithoutChangesLeavesTheScenarioAsItIs() throws {
    let whatIf = try read("")
    #expect(whatIf.name == "N")
    #expect(whatIf.what == "W.")
    #expect(try texts(whatIf.applied(to: scenario)) == texts(scenario))
  }

  @Test func aChairIsChangedInWhatIsNamedOnly() throws {
    let chairs = try changed(
      """
      chairs:
        change:
          - chair: Chair 2
            works: Mon-Fri
            max_per_week: 3
      """
    ).chairs
    let (before, after) = (scenario.chairs[1], chairs[1])
    #expect(chairs.count == 2)
    #expect(after.works.text == "Mon-Fri")
    #expect(after.maximumPerWeek == 3)
    #expect(after.maximumPerDay == before.maximumPerDay)
    #expect(after.venues == before.venues)
    #expect(after.trained == before.trained)
    #expect(after.takesDuty == before.takesDuty)
  }

  @Test func nullGivesWhatAnEmptyCellGives() throws {
    let chairs = try changed("chairs: {change: {chair: Chair 2, venues: null}}").chairs
    #expect(chairs[1].venues.isEmpty)
  }

  @Test func peopleRoomsAndVenuesAreAdded() throws {
    let changed = try changed(
      """
      chairs: {add: [{chair: Chair 3, works: Mon-Fri, venues: [Centre, Mill]}]}
      rooms: {add: [{venue: Mill, room: Hall, kind: meeting, capacity: 20, facilities: [network, typist]}]}
      venues: {add: [{venue: Mill, slot_starts: [09:00, 11:15]}]}
      minute_takers: {add: {minute_taker: MT-2, works: Mon-Thu}}
      """)
    #expect(changed.chairs.map(\.id.text) == ["Chair 1", "Chair 2", "Chair 3"])
    #expect(changed.chairs[2].venues == [ID("Centre"), ID("Mill")])
    #expect(changed.venues.last?.slotStarts.map(\.description) == ["09:00", "11:15"])
    #expect(changed.rooms.contains { $0.id.text == "Mill/Hall" && $0.facilities.count == 2 })
    #expect(changed.minuteTakers.map(\.id.text) == ["MT-1", "MT-2"])
  }

  @Test func theSameChairGoesAndComesBackOtherwise() throws {
    let changed = try changed(
      "chairs: {remove: [Chair 1], add: [{chair: Chair 1, works: Mon}]}")
    #expect(changed.chairs[0].works.text == "Mon")
    #expect(changed.bookings[0].chair == nil)
  }

  @Test func daysAgenciesDemandAndPolicyAreChanged() throws {
    let whatIf = try read(
      """
      unavailable:
        - {kind: chair, name: Chair 1, from: 2026-12-14, to: 2026-12-18, reason: illness}
        - {kind: room, name: Centre/Room A, from: 2026-12-09T13:00, to: 2026-12-09T17:00}
      closures: [{from: 2026-12-10, to: 2026-12-11, reason: snow}]
      agencies: {change: [{agency: Police, at_once: 3}]}
      demand:
        - {by: 1.25, kinds: [initial, pre_birth], seed: 7, booked: yes}
        - by: 0.5
      policy_changes: {travel_minutes: 45, notice.minimum: {value: 1, source: the manager}}
      """)
    let changed = try whatIf.applied(to: scenario)
    #expect(changed.absences.count == 4)
    #expect(changed.closures.map(\.reason) == ["Christmas", "snow"])
    #expect(changed.agencies.last?.atOnce == 3)
    #expect(changed.policy.whole(.noticeMinimum) == 1)
    #expect(changed.travel.otherwise == 45)
    #expect(changed.travel.rows.count == 1)
    let demands = whatIf.changes.compactMap { change in
      if case .demand(let demand) = change { demand } else { nil }
    }
    #expect(
      demands == [
        DemandChange(percent: 125, kinds: [.initial, .preBirth], seed: 7, includesBooked: true),
        DemandChange(percent: 50),
      ])
  }

  @Test func theChangedScenarioReadsBack() throws {
    let changed = try changed(
      """
      chairs: {remove: Chair 1}
      rooms: {remove: [Centre/Room B]}
      demand: {by: 3}
      policy_changes: {margin: 4}
      """)
    let other = try TestFolder()
    try ScenarioWriter().write(changed, to: other.path)
    #expect(try texts(other.read().scenario) == texts(changed))
  }

  @Test func everyErrorIsToldAtOnceWithItsLine() throws {
    let messages = try messages(
      """
      chiars: {remove: [Chair 1]}
      chairs:
        remove: [Chair 9]
        change:
          - chair: Chair 2
            max_per_weak: 3
            works: Mon-Fru
          - {chair: Chair 8, works: Mon}
        add:
          - {chair: Chair 1, works: Mon}
          - {chair: Chair 4, venues: Center}
        drop: [Chair 1]
      venues: {remove: [Centre]}
      agencies: {add: [{agency: Fire}]}
      unavailable: [{kind: chair, name: Chair 7, from: 2026-12-20, to: 2026-12-10}]
      closures: [{from: 2026-12-30, to: 2026-12-10}]
      demand: {by: 6.5, kinds: [initials], sed: 3}
      policy_changes: {notice.minimun: 2}
      """)
    let bad = messages.filter { !$0.hasPrefix("if.yaml:") }
    #expect(bad == [])
    #expect(messages == Self.golden, "\(messages.joined(separator: "\n"))")
  }

  private static let golden = [
    "if.yaml:3: chiars: unknown key; nearest known: chairs",
    "if.yaml:5: chairs.remove: \"Chair 9\" is not in chairs.csv",
    "if.yaml:8: max_per_weak: unknown key of chairs.change; nearest known: max_per_week",
    "if.yaml:9: works: \"Mon-Fru\": \"fru\" is no day; write Mon-Thu, Mon,Wed 09:00-15:00 or 2026-12-09",
    "if.yaml:10: chairs.change: \"Chair 8\" is not in chairs.csv",
    "if.yaml:12: chairs.add: the chair \"Chair 1\" is there already; change it, or choose another name",
    "if.yaml:13: venues: \"Center\" is not in venues.csv; nearest known: Centre",
    "if.yaml:13: works: empty; this cell is required",
    "if.yaml:14: chairs: unknown \"drop\"; known are remove, change, add",
    "if.yaml:15: venues: a venue cannot be taken away, since conferences are booked there; put it under "
      + "unavailable, or remove its rooms",
    "if.yaml:16: agencies: agencies can be changed, neither added nor removed; put one that does not "
      + "come under unavailable",
    "if.yaml:17: name: \"Chair 7\" is not in chairs.csv",
    "if.yaml:17: to: it ends before it starts; write a later end than 2026-12-20",
    "if.yaml:18: closures: the closure of 2026-12-30 ends before it starts, on 2026-12-10",
    "if.yaml:19: demand: unknown key \"sed\"; nearest known: seed",
    "if.yaml:19: demand.by: \"6.5\" is no factor from 0 to 5 with at most two decimals; write 1.2 for a "
      + "fifth more, 0.8 for a fifth less",
    "if.yaml:19: demand.kinds: \"initials\" is none of initial, review, pre_birth, transfer_in; nearest "
      + "known: initial",
    "if.yaml:20: notice.minimun: unknown policy key; nearest known: notice.minimum",
  ]

  @Test(arguments: [
    (
      "chairs: [Chair 1]",
      "chairs: a list says not what to do; write add, change or remove below it"
    ),
    (
      "chairs: {add: [Chair 3]}",
      "chairs.add: \"Chair 3\" is no list of key: value; write {chair: …, works: …}"
    ),
    (
      "chairs: {remove: [{chair: Chair 1}]}",
      "chairs.remove: a mapping is no name; write it as its table does"
    ),
    (
      "chairs: {add: {chair: C, works: {a: b}}}",
      "works: a mapping is no value; write text or a list of texts"
    ),
    (
      "rooms: {add: {venue: Centre, room: R, postcode: X}}",
      "postcode: personal data; write references only"
    ),
    ("demand: {seed: 3}", "demand: by is missing; write by: 1.2 for a fifth more"),
    ("demand: more", "demand: \"more\" is no demand; write {by: 1.2, seed: 7}"),
    (
      "policy_changes: 3",
      "policy_changes: \"3\" is no list of key: value; write {notice.minimum: 2}"
    ),
  ])
  func whatHasTheWrongFormIsTold(text: String, message: String) throws {
    let messages = try messages(text)
    #expect(messages.contains("if.yaml:3: \(message)"), "\(messages)")
  }

  @Test func aPolicyUnderWhichNobodyHasALimitIsRefused() throws {
    let messages = try messages(
      "policy_changes: {review.first.months: null, review.first.days: null}")
    #expect(
      messages == [
        "if.yaml:3: review.first.months: months and days are both null; give at least one of them"
      ])
  }

  @Test func nameAndSentenceAreNeeded() throws {
    try folder.write("if.yaml", "closures: []\n")
    let file = folder.path + "/if.yaml"
    let errors = #expect(throws: InputErrors.self) {
      try WhatIfReader().read(file: file, of: scenario)
    }
    #expect(
      errors?.description == """
        \(file):1: name: missing; write name: A chair leaves
        \(file):1: what: missing; write what: One sentence on what is supposed.
        """)
  }

  @Test func aFileThatIsNotThereIsNamedAsGiven() throws {
    let errors = #expect(throws: InputErrors.self) {
      try WhatIfReader().read(file: "nowhere.yaml", of: scenario)
    }
    #expect(
      errors?.description == "nowhere.yaml: there is no such file; name a YAML file of changes")
  }
}

import Conferences
import ScenarioFiles
import Testing

struct PolicyFileTests {
  private func folder(policy: String, _ files: [String: String]) throws -> TestFolder {
    let yaml = "as_of: 2026-12-04\nhorizon_end: 2027-07-16\npolicy: \(policy)\n"
    return try TestFolder.sound(files.merging(["scenario.yaml": yaml]) { _, new in new })
  }

  @Test func aFileInTheFolderExtendsABuiltInPolicy() throws {
    let folder = try folder(
      policy: "local",
      [
        "local.yaml": """
        title: Our own
        extends: york
        notice: {minimum: 4, desired: {value: 9, source: the board's minutes}}
        room.facilities: [network]
        tiers: [statutory, moved, quorum, continuity, standards, preference]
        report.authorised_by: 11:30
        """
      ])
    let policy = try folder.read().scenario.policy
    #expect(policy.title == "Our own" && policy.name == "local")
    #expect(policy.extends == ["york", "working-together"])
    #expect(policy.whole(.noticeMinimum) == 4)
    #expect(policy.entry(.noticeMinimum).source == "policy file local.yaml")
    #expect(policy.entry(.noticeDesired).source == "the board's minutes")
    #expect(policy.wholeOrNone(.reviewFirstDays) == nil)
    #expect(policy.roomFacilities == [.network])
    #expect(policy.tiers[1] == .moved)
    #expect(policy.value(.reportAuthorisedBy).description == "11:30")
  }

  /// A key, the highest value that makes sense for it, and the least.
  @Test(arguments: [
    ("duty.weeks", 0, 104), ("duty.chairs_per_day", 0, 50), ("duty.conferences_on_duty_day", 0, 50),
    ("initial.within_working_days", 1, 260), ("review.first.months", 1, 24),
    ("review.then.days", 1, 731), ("notice.minimum", 0, 260), ("travel_minutes", 0, 480),
    ("midway.window_working_days", 0, 260), ("visit.then_working_days", 0, 260),
  ])
  func numbersBeyondSenseAreErrorsWithTheHighestOne(key: String, least: Int, most: Int) throws {
    for number in [least, most] {
      #expect(try folder(policy: "own", ["own.yaml": "\(key): \(number)"]).messages == [])
    }
    for number in [least - 1, most + 1] {
      let messages = try folder(policy: "own", ["own.yaml": "\(key): \(number)"]).messages
      #expect(messages.count == 1)
      #expect(
        messages[0].hasPrefix(
          "own.yaml:1: \(key): \"\(number)\" is no whole number of \(least) to \(most); write digits "
            + "only"))
    }
  }

  @Test func filesExtendEachOther() throws {
    let folder = try folder(
      policy: "a.yaml", ["a.yaml": "extends: b\nmargin: 1", "b.yml": "extends: leeds\nmargin: 4"])
    let policy = try folder.read().scenario.policy
    #expect(policy.whole(.margin) == 1)
    #expect(policy.extends == ["b", "leeds", "working-together"])
  }

  @Test func aCircleIsAnError() throws {
    let folder = try folder(
      policy: "a", ["a.yaml": "extends: b", "b.yaml": "extends: c.yaml", "c.yaml": "extends: b"])
    #expect(
      folder.messages == [
        "b.yaml:1: extends: the policies extend each other in a circle: a.yaml extends b.yaml "
          + "extends c.yaml extends b.yaml"
      ])
  }

  @Test(arguments: ["../secret", "/etc/passwd", "scenario.yaml", ".hidden.yaml", "a\\\\b"])
  func onlyFilesOfTheFolderAreRead(name: String) throws {
    let messages = try folder(policy: "\"\(name)\"", [:]).messages
    #expect(messages.count == 1 && messages[0].contains("neither a built-in policy"))
  }

  @Test(arguments: [
    ("margin: -1", "margin: \"-1\" is no whole number"),
    ("margin: 2.5", "margin: \"2.5\" is no whole number"),
    ("margin: \"2\"", "margin: \"2\" is no whole number"),
    ("margin: null", "margin: null is no whole number"),
    ("margin: [2]", "margin: a list is no whole number"),
    ("slots.default: 0", "slots.default: \"0\" is no whole number of 1 to"),
    ("standards.thin_margin: .5", "is no weight"),
    ("standards.thin_margin: 0.1234", "is no weight"),
    ("standards.thin_margin: 1e3", "is no weight"),
    ("reminder.chair_contacts_family: perhaps", "neither yes nor no"),
    ("report.authorised_by: 25:00", "is no time of day"),
    ("room.facilities: [netwrok]", "nearest known: network"),
    ("consultation.from: today", "is none of request, strategy"),
    ("margin: {value: 1, sauce: x}", "unknown \"sauce\""),
    ("margin: 1\nnotice: {minimum: 1}\nnotice.minimum: 2", "is there twice"),
    ("a: {b: {c: {d: {e: {f: 1}}}}}", "unknown policy key"),
    ("? [1, 2]\n: 3", "(blank): unknown policy key"),
  ])
  func aValueOfTheWrongFormIsRefused(text: String, phrase: String) throws {
    let messages = try folder(policy: "local", ["local.yaml": text]).messages
    #expect(messages.contains { $0.hasPrefix("local.yaml:") && $0.contains(phrase) }, "\(messages)")
  }
}

internal import ArgumentParser
internal import Conferences
internal import ScenarioFiles
internal import WorkingTime

/// Reads what an option or argument refers to: dates, times, and names in a scenario's tables.
enum Reference {
  static func day(_ text: String) throws -> Day {
    guard let day = Day(reading: text) else {
      throw ValidationError("\"\(text)\" is no date; write 2026-12-11 or 11/12/2026, day first.")
    }
    return day
  }

  static func time(_ text: String) throws -> TimeOfDay {
    guard let time = TimeOfDay(reading: text) else {
      throw ValidationError("\"\(text)\" is no time of day; write 09:30.")
    }
    return time
  }

  static func conference(_ text: String, in scenario: Scenario) throws -> ID<Conference> {
    try known(text, "conference", "conferences.csv", scenario.conferences.map(\.id))
  }

  static func chair(_ text: String, in scenario: Scenario) throws -> ID<Chair> {
    try known(text, "chair", "chairs.csv", scenario.chairs.map(\.id))
  }

  static func venue(_ text: String, in scenario: Scenario) throws -> ID<Venue> {
    try known(text, "venue", "venues.csv", scenario.venues.map(\.id))
  }

  /// - Throws: `ValidationError` with the name that is nearest.
  private static func known<Row>(
    _ text: String, _ noun: String, _ file: String, _ ids: [ID<Row>]
  ) throws -> ID<Row> {
    let id = ID<Row>(text)
    if ids.contains(id) { return id }
    let hint = Nearest.name(to: text, among: ids.map(\.text)).map { "; did you mean \($0)?" }
    throw ValidationError("there is no \(noun) \"\(text)\" in \(file)\(hint ?? "")")
  }
}

/// Absences.
extension Reference {
  /// - Throws: `ValidationError` for a name that is in no table or in several, and for dates that are
  ///   none.
  static func absence(
    of name: String, from: String, to: String, reason: String, in scenario: Scenario
  ) throws -> Absence {
    let subject = try subject(name, in: scenario)
    let start = try moment(from, "--from") ?? Moment(day(from), .midnight)
    let end = try moment(to, "--to") ?? Moment(day(to) + 1, .midnight)
    guard start < end else {
      throw ValidationError("--to \(to) is before --from \(from); swap them")
    }
    guard end.day > scenario.asOf else {
      throw ValidationError(
        "\(to) is past: the scenario is as of \(scenario.asOf); name a later day")
    }
    guard reason.count <= longestReason, !reason.contains(where: \.isNewline) else {
      throw ValidationError("--reason is one line of at most \(longestReason) characters")
    }
    return Absence(subject: subject, from: start, to: end, reason: reason)
  }

  private static let longestReason = 80

  /// Nil for a date without a time.
  private static func moment(_ text: String, _ option: String) throws -> Moment? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return Moment(try day(String(parts[0])), try time(String(parts[1])))
  }

  private static func subject(_ name: String, in scenario: Scenario) throws -> Subject {
    let all = subjects(of: scenario)
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let found = all.filter {
      $0.name == name || (parts.count == 2 && $0.kind == parts[0] && $0.name == parts[1])
    }
    if let one = found.first, found.count == 1 { return one }
    if found.count > 1 {
      let ways = found.map { "\"\($0.kind):\($0.name)\"" }.joined(separator: " or ")
      throw ValidationError("\"\(name)\" is in several tables; write \(ways)")
    }
    let hint = Nearest.name(to: name, among: all.map(\.name)).map { "; did you mean \($0)?" }
    throw ValidationError(
      "there is no chair, worker, minute-taker, room, agency or venue \"\(name)\"\(hint ?? "")")
  }

  private static func subjects(of scenario: Scenario) -> [Subject] {
    scenario.chairs.map { .chair($0.id) } + scenario.workers.map { .worker($0.id) }
      + scenario.minuteTakers.map { .minuteTaker($0.id) }
      + scenario.rooms.map { .room($0.id) } + scenario.agencies.map { .agency($0.id) }
      + scenario.venues.map { .venue($0.id) }
  }
}

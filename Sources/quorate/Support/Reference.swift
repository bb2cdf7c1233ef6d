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

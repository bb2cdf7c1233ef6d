internal import ArgumentParser
internal import Conferences
internal import Planning
internal import WorkingTime

/// The options that say which slots a question is about.
struct SlotOptions: ParsableArguments {
  @Option(help: "Only on this day.", transform: Reference.day) var on: Day?
  @Option(help: "Only from this day on.", transform: Reference.day) var from: Day?
  @Option(help: "Only up to this day.", transform: Reference.day) var to: Day?
  @Option(help: "Only at this time, such as 09:30.", transform: Reference.time)
  var at: TimeOfDay?
  @Option(help: "Only at this venue.") var venue: String?
  @Option(help: "Only with this chair.") var chair: String?

  func validate() throws {
    if on != nil, from != nil || to != nil {
      throw ValidationError("--on is one day; leave out --from and --to")
    }
    if let from, let to, to < from {
      throw ValidationError("--to \(to) is before --from \(from); swap them")
    }
  }

  /// Whether any of them was given.
  var areGiven: Bool {
    on != nil || from != nil || to != nil || at != nil || venue != nil || chair != nil
  }

  /// - Throws: `ValidationError` for a name that the scenario does not have.
  func query(in scenario: Scenario) throws -> SlotQuery {
    var query = SlotQuery()
    query.days = days(in: scenario)
    query.start = at
    query.venue = try venue.map { try Reference.venue($0, in: scenario) }
    query.chair = try chair.map { try Reference.chair($0, in: scenario) }
    return query
  }

  private func days(in scenario: Scenario) -> ClosedRange<Day>? {
    if let on { return on...on }
    if from == nil && to == nil { return nil }
    let first = from ?? min(scenario.asOf + 1, to ?? scenario.asOf + 1)
    return first...max(first, to ?? scenario.horizonEnd)
  }
}

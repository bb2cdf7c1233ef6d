internal import Conferences
internal import Planning
internal import ScenarioFiles
internal import WorkingTime

/// What there is to say of a scenario before it is planned.
struct Outlook {
  let read: ReadScenario
  let overview: Overview

  private typealias Section = (title: String, lines: [String])

  var text: String {
    let sections: [Section] = [
      ("Notes on the tables", read.notes.map(\.description)),
      ("Late on arrival, or for a later plan", overview.arrivals.map(line)),
      ("More is due than there is room for", overview.shortages.map(line)),
      ("The tightest spot", overview.bottleneck.map { [$0.sentence] } ?? []),
      ("To think of", overview.advice.map(line)),
      ("Bookings that do not hold as they stand", ProblemLines(problems: overview.standing).lines),
    ]
    let said = sections.filter { !$0.lines.isEmpty }.map { section in
      ([section.title] + section.lines.map { "  \($0)" }).joined(separator: "\n")
    }
    return ([headline] + said).joined(separator: "\n\n")
  }

  private var headline: String {
    let scenario = read.scenario
    return "\(scenario.name), as of \(scenario.asOf.british): "
      + "\(Count.of(scenario.conferences.count, "conference")), "
      + "\(Count.of(scenario.bookings.count, "booking")) so far. The tables can be planned."
  }

  private func line(_ problem: Problem) -> String {
    "\(problem.severity.rawValue): \(problem.sentence)"
  }

  var json: String {
    get throws {
      try ResultJSON.text(
        Document(
          scenario: read.scenario.name, asOf: read.scenario.asOf.description,
          conferences: read.scenario.conferences.count, bookings: read.scenario.bookings.count,
          notes: read.notes.map(ResultJSON.NoteEntry.init),
          arrivals: overview.arrivals.map(ResultJSON.ProblemEntry.init),
          shortages: overview.shortages.map(ResultJSON.ProblemEntry.init),
          bottleneck: overview.bottleneck.map(ResultJSON.ProblemEntry.init),
          advice: overview.advice.map(ResultJSON.ProblemEntry.init),
          standing: overview.standing.map(ResultJSON.ProblemEntry.init)))
    }
  }

  private struct Document: Encodable {
    let scenario, asOf: String
    let conferences, bookings: Int
    let notes: [ResultJSON.NoteEntry]
    let arrivals, shortages: [ResultJSON.ProblemEntry]
    let bottleneck: ResultJSON.ProblemEntry?
    let advice, standing: [ResultJSON.ProblemEntry]
  }
}

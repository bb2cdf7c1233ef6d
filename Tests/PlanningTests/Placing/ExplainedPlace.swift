import Conferences
import GLPKSolver
import Planning
import WorkingTime

/// What an explainer answers to one question about a calendar by chance.
struct ExplainedPlace {
  let chance: ChanceCalendar
  let conference: Conference
  /// Nil where it was asked what is wrong.
  let query: SlotQuery?
  let answer: ExplainedQuestion

  var fixes: [Fix] { answer.fixes ?? [] }

  var asksForQuorum: Bool { answer.question.hasSuffix("when enough agencies can come?") }

  /// More than there are.
  private static let mostFixes = 1000

  static func all(of chance: ChanceCalendar) throws -> [ExplainedPlace] {
    let explainer = Explainer(try chance.calendar(), solver: GLPKSolver())
    var dice = chance.dice
    return try chance.open.flatMap { conference in
      try [nil, AskedPlace.query(chance, &dice)].flatMap { query -> [ExplainedPlace] in
        let explanation = try explainer.explanation(
          of: conference.id, query, mostFixes: mostFixes)
        return (explanation?.answers ?? []).map {
          ExplainedPlace(chance: chance, conference: conference, query: query, answer: $0)
        }
      }
    }
  }

  /// Whether a suggestion is where it was asked for, but for the chair, which a fix may change.
  func isAnswered(_ suggestion: Suggestion) -> Bool {
    let booking = suggestion.booking
    guard let query else { return true }
    return (query.days?.contains(booking.day) ?? true)
      && (query.start ?? booking.start) == booking.start
      && (query.venue == nil || query.venue == booking.venue)
  }
}

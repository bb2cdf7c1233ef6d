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

  /// Whether it could be where a fix would have it with only a part of the fix, all other bookings
  /// staying as they are; by trying every chair.
  func isPossible(with trial: FixTrial, where suggestion: Suggestion) -> Bool {
    var part = chance
    part.scenario = trial.changed
    let bookable = Bookable(
      conference.id, in: part.scenarioWith(only: conference.id, duty: trial.duty))
    let asked = suggestion.booking
    let anyChair = trial.kinds.contains(.anotherChair)
    return bookable.isPossible { choice in
      let chair = choice.chair.map { chance.scenario.chairs[$0].id }
      let isThere =
        choice.day == asked.day && choice.span == suggestion.span && choice.venue == asked.venue
      return isThere && (anyChair || wantedChair == nil || chair == wantedChair)
        && (!asksForQuorum || bookable.contract.isQuorate(choice))
    }
  }

  private var wantedChair: ID<Chair>? {
    answer.question.contains("the previous chair, not chair")
      ? conference.previousChair : query?.chair
  }
}

extension Contract {
  func isQuorate(_ choice: Choice) -> Bool {
    let conference = scenario.conferences[choice.conference]
    let agencies = Set(conference.required + conference.invited)
    let present = agencies.count { isPresent($0, choice.span, on: choice.day) }
    return present >= min(policy.whole(.quorumOtherAgencies), agencies.count)
  }
}

import Conferences
import WorkingTime

@testable import Planning

/// A question about a conference's place in a calendar by chance, and ways to answer it without the
/// code that does.
struct AskedPlace {
  let chance: ChanceCalendar
  let question: PlacingQuestion
  let sentence: String

  /// Whatever is wrong with every conference, and some places asked about by chance.
  static func all(of chance: ChanceCalendar) throws -> [AskedPlace] {
    let calendar = try chance.calendar()
    var dice = chance.dice
    return chance.open.flatMap { conference -> [AskedPlace] in
      let asked = AskedQuestions(
        calendar: calendar, conference: conference,
        limit: calendar.register.limits[conference.id]!)
      let entry = calendar.entries.first { $0.conference.id == conference.id }
      let queries = [query(chance, &dice), query(chance, &dice)].map(asked.about)
      return (asked.whatIsWrong(entry) + queries).map {
        AskedPlace(chance: chance, question: $0.question, sentence: $0.sentence)
      }
    }
  }

  static func query(_ chance: ChanceCalendar, _ dice: inout Dice) -> SlotQuery {
    let scenario = chance.scenario
    var query = SlotQuery()
    let first = scenario.asOf + 1 + dice.below(scenario.horizonEnd - scenario.asOf)
    if dice.chance(70) { query.days = first...(first + dice.pick([0, 0, 1, 3])) }
    if dice.chance(30) { query.start = dice.pick(dice.pick(scenario.venues).slotStarts) }
    if dice.chance(20) { query.venue = dice.pick(scenario.venues).id }
    if dice.chance(50) { query.chair = dice.pick(scenario.chairs).id }
    return query
  }

  func standings() throws -> Standings { Standings(question, Refusals(try chance.calendar())) }

  /// Whether any place would do if only these facts held, all other bookings that are among them
  /// staying as they are; by trying every one.
  func isPossible(with facts: Set<Fact>) -> Bool { isPossible(inForce: .only(facts)) }

  /// The same while everything is as it is but for one fact.
  func isPossible(without fact: Fact) -> Bool { isPossible(inForce: .allBut(fact)) }

  private func isPossible(inForce facts: InForce) -> Bool {
    let id = question.conference.id
    let inForce = FactsInForce(facts: facts, conference: question.conference)
    let bookable = Bookable(id, in: inForce.scenario(chance.scenarioWith(only: id)))
    return bookable.isPossible {
      isAsked($0, bookable.contract, isLimitInForce: facts.contains(.limit))
    }
  }

  /// The same while everything is as it is.
  var isPossible: Bool {
    let bookable = Bookable(
      question.conference.id, in: chance.scenarioWith(only: question.conference.id))
    return bookable.isPossible { isAsked($0, bookable.contract, isLimitInForce: true) }
  }

  func isAsked(_ choice: Choice, _ contract: Contract, isLimitInForce: Bool) -> Bool {
    let scenario = contract.scenario
    if let days = question.days, !days.contains(choice.day) { return false }
    if let start = question.start, choice.span.start != start { return false }
    if let venue = question.venue, choice.venue != venue { return false }
    if let chair = question.chair, choice.chair.map({ scenario.chairs[$0].id }) != chair {
      return false
    }
    if question.mustBeInTime, isLimitInForce {
      let conference = chance.scenario.conferences[choice.conference]
      if choice.day > Contract(chance.scenario).days(of: conference).limit { return false }
    }
    return !question.mustBeQuorate || contract.isQuorate(choice)
  }
}

import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// Suggestions against trying every place there is, in calendars by chance.
struct SuggestionLawTests {
  /// More than there are slots.
  private static let all = 1000

  private struct Asked {
    let chance: ChanceCalendar
    let id: ID<Conference>
    let query: SlotQuery

    func suggestions(best: Int = SuggestionLawTests.all, moving: Int = 0) throws -> Suggestions {
      let calendar = try chance.calendar()
      return try #require(
        try Suggester(calendar, solver: GLPKSolver()).suggestions(
          for: id, query, best: best, moving: moving))
    }
  }

  private func asked(_ seed: Int) -> [Asked] {
    let chance = ChanceCalendar(seed: seed)
    var dice = chance.dice
    return chance.open.flatMap { conference in
      [SlotQuery(), AskedPlace.query(chance, &dice)].map {
        Asked(chance: chance, id: conference.id, query: $0)
      }
    }
  }

  @Test(arguments: ChanceCalendar.seeds)
  func theListHasEverySlotAtItsBest(seed: Int) throws {
    for asked in asked(seed) {
      let best = BestPlaces(asked.id, asked.chance, asked.query)
      let found = try asked.suggestions().suggestions
      let worth = Dictionary(
        found.map { (BestPlaces.Slot($0.booking), $0.changes.after) },
        uniquingKeysWith: { first, _ in first })
      #expect(worth.count == found.count)
      let isRight = worth == best.worth
      #expect(isRight, "\(asked.id) \(asked.query)\n\(asked.chance.report)")
    }
  }

  @Test(arguments: ChanceCalendar.seeds)
  func theListIsInOrderAndAShorterOneIsItsBeginning(seed: Int) throws {
    for asked in asked(seed) {
      let all = try asked.suggestions().suggestions
      for (better, worse) in zip(all, all.dropFirst()) {
        let (a, b) = (better.changes.after, worse.changes.after)
        #expect(a < b || (a == b && better.booking.day <= worse.booking.day))
      }
      for count in [1, 3] {
        #expect(try asked.suggestions(best: count).suggestions == Array(all.prefix(count)))
      }
    }
  }

  @Test(arguments: ChanceCalendar.seeds)
  func everySuggestionKeepsEveryRuleAndCostsWhatItSays(seed: Int) throws {
    for asked in asked(seed) {
      let chance = asked.chance
      let verifier = try Verifier(chance.scenario)
      let before = Set(verifier.problems(bookings: chance.bookings, duty: nil))
      for suggestion in try asked.suggestions(best: 4, moving: 2).suggestions {
        let bookings = chance.bookings(with: [suggestion.booking] + suggestion.rebookings.map(\.to))
        let new = Set(verifier.problems(bookings: bookings, duty: nil)).subtracting(before)
        #expect(new.isEmpty, "\(asked.id) \(new.map(\.sentence))\n\(chance.report)")
        #expect(CalendarCheck(chance.scenario, bookings, chance.scenario.duty).broken == [])
        #expect(suggestion.changes.before == chance.worth(chance.bookings))
        #expect(suggestion.changes.after == chance.worth(bookings))
        for rebooking in suggestion.rebookings {
          #expect(rebooking.from == chance.booking(of: rebooking.from.conference))
          #expect(rebooking.from.conference == rebooking.to.conference)
          #expect(rebooking.from.conference != asked.id && rebooking.from != rebooking.to)
        }
      }
    }
  }

  @Test(arguments: ChanceCalendar.seeds)
  func moreThatMayMoveIsNeverWorse(seed: Int) throws {
    for asked in asked(seed) where asked.query.days == nil {
      var best: TierVector?
      for moving in 0...2 {
        let now = try asked.suggestions(best: 1, moving: moving).suggestions.first?.changes.after
        if let best { #expect(try #require(now) <= best) }
        best = now
      }
    }
  }

  @Test(arguments: ChanceCalendar.seeds)
  func whereThereIsNothingToSuggestItIsSaidWhy(seed: Int) throws {
    for asked in asked(seed) {
      let found = try asked.suggestions()
      #expect(found.suggestions.isEmpty == (found.refusal != nil))
    }
  }
}

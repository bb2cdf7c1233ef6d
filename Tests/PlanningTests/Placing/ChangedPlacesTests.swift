import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// How suggestions must change when the scenario does, whatever they are.
struct ChangedPlacesTests {
  private static let seeds = ChanceCalendar.seeds.filter { $0 % 2 == 0 }

  /// The best that a conference has, or could have at another time, the rest staying as it is. Where
  /// others make room they may gain by it, which they do not when nobody has to.
  private func best(
    _ id: ID<Conference>, _ scenario: Scenario, _ bookings: [Booking]
  ) throws -> TierVector? {
    let calendar = try Verifier(scenario).calendar(bookings: bookings, duty: nil)
    let found = try Suggester(calendar, solver: GLPKSolver()).suggestions(for: id, best: 2)
    let own = bookings.first { $0.conference == id }.map(BestPlaces.Slot.init)
    let best = found?.suggestions.first { BestPlaces.Slot($0.booking) != own }
    let now = TierVector(values: TierValues.of(calendar).map(\.1.thousandths))
    return [best?.changes.after, now].compactMap(\.self).min()
  }

  @Test(arguments: seeds) func oneMoreOfAnythingIsNeverWorse(seed: Int) throws {
    let chance = ChanceCalendar(seed: seed)
    var dice = chance.dice
    for conference in chance.open {
      let before = try best(conference.id, chance.scenario, chance.bookings)
      for addition in Addition.allCases {
        let after = try best(conference.id, addition.more(chance.scenario, &dice), chance.bookings)
        #expect(try #require(after) <= #require(before), "\(addition)\n\(chance.report)")
      }
    }
  }

  @Test(arguments: seeds) func leaveIsNeverBetter(seed: Int) throws {
    let chance = ChanceCalendar(seed: seed)
    var dice = chance.dice
    for conference in chance.open {
      let before = try best(conference.id, chance.scenario, chance.bookings)
      for _ in 0..<3 {
        var fewer = chance.scenario
        let day = fewer.asOf + 1 + dice.below(6)
        fewer.absences.append(
          Absence(
            subject: somebody(chance.scenario, &dice), from: Moment(day, .midnight),
            to: Moment(day + 1 + dice.below(3), .midnight)))
        let after = try best(conference.id, fewer, chance.bookings)
        #expect(try #require(after) >= #require(before), "\(fewer.absences)\n\(chance.report)")
      }
    }
  }

  private func somebody(_ scenario: Scenario, _ dice: inout Dice) -> Subject {
    dice.pick(
      scenario.chairs.map { .chair($0.id) } + scenario.workers.map { .worker($0.id) }
        + scenario.minuteTakers.map { .minuteTaker($0.id) }
        + scenario.agencies.map { .agency($0.id) } + scenario.rooms.map { .room($0.id) }
        + scenario.venues.map { .venue($0.id) })
  }

  @Test(arguments: seeds) func namesChangeNothingButNames(seed: Int) throws {
    let chance = ChanceCalendar(seed: seed)
    let rename = Renaming.keepingOrder
    let renamed = try Suggester(
      Verifier(rename(chance.scenario)).calendar(
        bookings: chance.bookings.map { rename($0) }, duty: nil), solver: GLPKSolver())
    let suggester = Suggester(try chance.calendar(), solver: GLPKSolver())
    for conference in chance.open {
      let here = try #require(try suggester.suggestions(for: conference.id, moving: 1))
      let there = try #require(
        try renamed.suggestions(for: rename.conference(conference.id), moving: 1))
      #expect(there.suggestions.map(\.booking) == here.suggestions.map { rename($0.booking) })
      #expect(there.suggestions.map(\.changes) == here.suggestions.map(\.changes))
    }
  }
}

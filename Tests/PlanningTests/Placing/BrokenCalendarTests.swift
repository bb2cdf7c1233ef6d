import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// Calendars that break rules already are asked about like any other: what is suggested breaks none
/// that was kept, and costs what it says.
struct BrokenCalendarTests {
  private static let seeds = ChanceCalendar.seeds.filter { $0 % 2 == 1 }

  /// A calendar by chance with bookings off the grid, on other days, with anybody, or there twice.
  private struct Broken {
    let chance: ChanceCalendar
    private(set) var bookings: [Booking] = []

    init(seed: Int) {
      chance = ChanceCalendar(seed: seed)
      var dice = chance.dice
      let open = Set(chance.open.map(\.id))
      for booking in chance.bookings {
        var broken = booking
        if open.contains(booking.conference), dice.chance(60) {
          broken.status = .provisional
          switch dice.below(5) {
          case 0: broken.start = broken.start + 5
          case 1: broken.day = chance.scenario.asOf + 1 + dice.below(12)
          case 2: broken.chair = dice.pick(chance.scenario.chairs).id
          case 3: bookings.append(broken)
          default: broken.room = dice.pick(chance.scenario.rooms).id
          }
        }
        bookings.append(broken)
      }
    }
  }

  @Test(arguments: seeds) func whatIsSuggestedBreaksNoMore(seed: Int) throws {
    let broken = Broken(seed: seed)
    let verifier = try Verifier(broken.chance.scenario)
    let calendar = verifier.calendar(bookings: broken.bookings, duty: nil)
    let before = Set(verifier.problems(in: calendar))
    for conference in broken.chance.open {
      let found = try #require(
        try Suggester(calendar, solver: GLPKSolver()).suggestions(
          for: conference.id, best: 3, moving: 1))
      for suggestion in found.suggestions {
        let booked = [suggestion.booking] + suggestion.rebookings.map(\.to)
        let concerned = Set(booked.map(\.conference))
        let bookings = broken.bookings.filter { !concerned.contains($0.conference) } + booked
        let changed = verifier.calendar(bookings: bookings, duty: nil)
        let new = Set(verifier.problems(in: changed)).subtracting(before).filter {
          !concerned.isDisjoint(with: $0.conferences)
        }
        #expect(new.isEmpty, "\(new.map(\.sentence))\n\(broken.chance.report)")
        #expect(suggestion.changes.map(\.before) == TierValues.of(calendar).map(\.1))
        #expect(suggestion.changes.map(\.after) == TierValues.of(changed).map(\.1))
      }
    }
  }

  @Test(arguments: seeds) func everyConferenceIsExplained(seed: Int) throws {
    let broken = Broken(seed: seed)
    let explainer = Explainer(
      try Verifier(broken.chance.scenario).calendar(bookings: broken.bookings, duty: nil),
      solver: GLPKSolver())
    for conference in broken.chance.scenario.conferences {
      for answer in try #require(try explainer.explanation(of: conference.id)).answers {
        #expect(answer.facts.isEmpty || answer.possible == nil, "\(answer.question)")
      }
    }
  }
}

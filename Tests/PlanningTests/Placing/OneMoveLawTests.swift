import Conferences
import GLPKSolver
import Planning
import Testing

/// With one other conference that may move, the best is found that trying every pair of places finds.
struct OneMoveLawTests {
  /// Some in which it is better to move one, and some in which that one gains by it.
  static let seeds = ChanceCalendar.seeds + [67, 71, 73, 90, 96, 103, 120, 643, 690, 755]

  @Test(arguments: seeds) func theBestWithOneMoveIsFound(seed: Int) throws {
    let chance = ChanceCalendar(seed: seed)
    let suggester = Suggester(try chance.calendar(), solver: GLPKSolver())
    for conference in chance.open {
      let found = try #require(
        try suggester.suggestions(for: conference.id, best: 1, moving: 1)
      ).suggestions.first
      let alone = BestPlaces(conference.id, chance, SlotQuery()).worth.values.min()
      let withOne = BestWithOneMove(conference.id, chance).best
      let best = [alone, withOne].compactMap(\.self).min()
      #expect(found?.changes.after == best, "\(conference.id)\n\(chance.report)")
    }
  }
}

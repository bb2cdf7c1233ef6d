import Conferences
import Testing
import WorkingTime

@testable import Planning

/// Bookings for one conference at one opening.
@Suite struct PlacerTests {
  /// Wherever several chairs could come, only one, or none.
  @Test func theFirstEntryIsTheFirstOfAll() throws {
    var chairs: Set<ID<Chair>?> = []
    for seed in stride(from: 0, to: 400, by: 5) {
      let scenario = TinyScenarios.scenario(seed: seed)
      let held = scenario.bookings.filter { scenario.status(of: $0) != .provisional }
      let calendar = try Calendar(scenario, bookings: held, duty: nil)
      let refusals = Refusals(calendar)
      for conference in scenario.conferences {
        let limit = try #require(calendar.register.limits[conference.id])
        let question = PlacingQuestion(conference, limit: limit, published: nil)
        let placer = Placer(question, refusals)
        for opening in question.openings(in: calendar) {
          let first = placer.firstEntry(at: opening)?.booking
          #expect(first == placer.entries(at: opening).first?.booking)
          chairs.insert(first?.chair)
        }
      }
    }
    #expect(chairs.count > 2, "nobody, and more than one chair")
  }
}

import Conferences
import Testing

/// How figures spread over runs.
@Suite struct SpreadTests {
  @Test func aFigureByItselfIsAllThereIs() {
    let spread = Spread([7])
    #expect([spread.mean, spread.low, spread.middle, spread.high] == [7, 7, 7, 7])
  }

  @Test func percentilesAreTheNearestRank() {
    let spread = Spread((1...20).reversed())
    #expect([spread.low, spread.middle, spread.high] == [1, 10, 19])
    let large = Spread(Array(1...100))
    #expect([large.low, large.middle, large.high] == [5, 50, 95])
  }

  @Test func theMeanIsRoundedHalfUp() {
    #expect(Spread([1, 2]).mean == 2)
    #expect(Spread([1, 1, 2]).mean == 1)
    #expect(Spread([0, 0]).mean == 0)
  }
}

import Conferences
import Testing

@testable import Planning

/// A stretch in which nothing was found is looked at again only when something else is chosen in it.
struct CleanStretchesTests {
  private let chosen: [SingleCuts.Chosen]
  private let cut = Cut(
    form: .single(SingleUse(subject: .worker(0), day: 0, minute: 0)), limit: PoolPrices.unit,
    days: [0])

  init() throws {
    let parts = try SearchParts(TinyScenarios.largerScenario(seed: 3))
    chosen = parts.space.open.joined().prefix(3).map { ($0, 0.5) }
  }

  /// How often two looks at stretches really look, the first of which finds some cuts.
  private func looks(
    at first: (stretch: Int, chosen: [SingleCuts.Chosen]), finding cuts: [Cut] = [],
    then second: (stretch: Int, chosen: [SingleCuts.Chosen])
  ) throws -> Int {
    var stretches = CleanStretches()
    var count = 0
    for (look, found) in [(first, cuts), (second, [])] {
      _ = try stretches.unlessClean(look.stretch, look.chosen) {
        count += 1
        return found
      }
    }
    return count
  }

  @Test func theSameIsNotLookedAtAgain() throws {
    #expect(try looks(at: (4, chosen), then: (4, chosen)) == 1)
  }

  @Test func anotherDegreeIs() throws {
    var other = chosen
    other[1].value = 0.25
    #expect(try looks(at: (4, chosen), then: (4, other)) == 2)
  }

  @Test func moreAndLessAndOthersAre() throws {
    #expect(try looks(at: (4, chosen), then: (4, chosen.dropLast())) == 2)
    #expect(try looks(at: (4, chosen.dropLast()), then: (4, chosen)) == 2)
    #expect(try looks(at: (4, chosen), then: (4, chosen.reversed())) == 2)
  }

  @Test func anotherStretchIs() throws {
    #expect(try looks(at: (4, chosen), then: (5, chosen)) == 2)
  }

  @Test func oneInWhichSomethingWasFoundIs() throws {
    #expect(try looks(at: (4, chosen), finding: [cut], then: (4, chosen)) == 2)
  }

  @Test func whatIsFoundIsHandedOn() throws {
    var stretches = CleanStretches()
    let found = try stretches.unlessClean(4, chosen) { [cut] }
    #expect(found == [cut])
  }
}

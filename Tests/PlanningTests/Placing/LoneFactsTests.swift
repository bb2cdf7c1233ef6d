import Conferences
import GLPKSolver
import Testing

@testable import Planning

/// Which facts alone would have to be otherwise, against trying every place of the real calendar with
/// that fact lifted.
struct LoneFactsTests {
  @Test(arguments: ChanceCalendar.seeds)
  func aFactIsEnoughExactlyWhereLiftingItAloneMakesItPossible(seed: Int) throws {
    for asked in try AskedPlace.all(of: ChanceCalendar(seed: seed)) {
      let standings = try asked.standings()
      guard let facts = try ConflictSet.find(standings, solver: GLPKSolver()) else { continue }
      for fact in facts {
        let isEnough = standings.isOpen(without: fact)
        let isPossible = asked.isPossible(without: fact)
        #expect(
          isEnough == isPossible,
          "\(asked.sentence) without \(fact) of \(facts)\n\(asked.chance.report)")
      }
    }
  }

  /// Some are enough and some are not, so that neither answer goes untested.
  @Test func bothAnswersComeUp() throws {
    var answers: [Bool: Int] = [:]
    for seed in ChanceCalendar.seeds.prefix(60) {
      for asked in try AskedPlace.all(of: ChanceCalendar(seed: seed)) {
        let standings = try asked.standings()
        for fact in try ConflictSet.find(standings, solver: GLPKSolver()) ?? [] {
          answers[standings.isOpen(without: fact), default: 0] += 1
        }
      }
    }
    #expect(answers[true, default: 0] > 20 && answers[false, default: 0] > 20, "\(answers)")
  }

  private static let c2 = ToldPlace {
    $0.scene.add("C-2", worker: "W-1")
    $0.start = "09:30"
  }

  @Test func whatAloneIsInTheWayIsEnough() throws {
    let facts = try Self.c2.answer().facts
    #expect(facts.map(\.isEnough) == [true])
  }

  @Test func oneOfTwoThingsThatEachRefuseItIsNotEnough() throws {
    var place = Self.c2
    place.scene.away(.worker(ID("W-1")), "2026-12-15", "2026-12-16", "leave")
    let facts = try place.answer().facts
    #expect(facts.map(\.isEnough) == [false])
  }

  @Test func eachOfThingsThatRefuseItOnlyTogetherIsEnough() throws {
    let place = ToldPlace {
      $0.onlyChair(perDay: 1)
      $0.scene.add("C-2", worker: "W-2")
    }
    let facts = try place.answer().facts
    #expect(facts.count == 2 && facts.allSatisfy(\.isEnough))
  }
}

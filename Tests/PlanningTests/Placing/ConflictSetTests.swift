import Conferences
import GLPKSolver
import Testing

@testable import Planning

/// The facts that are told as making something impossible, against trying every place there is.
struct ConflictSetTests {
  @Test(arguments: ChanceCalendar.seeds)
  func factsAreToldExactlyWhereNothingIsPossible(seed: Int) throws {
    for asked in try AskedPlace.all(of: ChanceCalendar(seed: seed)) {
      let standings = try asked.standings()
      guard !standings.openings.isEmpty else { continue }
      let facts = try ConflictSet.find(standings, solver: GLPKSolver())
      #expect(
        (facts == nil) == asked.isPossible,
        "\(asked.sentence) \(facts as Any)\n\(asked.chance.report)")
    }
  }

  @Test(arguments: ChanceCalendar.seeds)
  func theFactsAloneMakeItImpossibleAndNoneOfThemCanBeLeftOut(seed: Int) throws {
    for asked in try AskedPlace.all(of: ChanceCalendar(seed: seed)) {
      guard
        let facts = try ConflictSet.find(
          try asked.standings(), solver: GLPKSolver())
      else { continue }
      let all = Set(facts)
      #expect(all.count == facts.count && !facts.isEmpty)
      let isPossible = asked.isPossible(with: all)
      #expect(
        !isPossible, "\(asked.sentence) \(facts)\n\(asked.chance.report)")
      for fact in facts {
        let isPossible = asked.isPossible(with: all.subtracting([fact]))
        #expect(
          isPossible,
          "\(asked.sentence) without \(fact) of \(facts)\n\(asked.chance.report)")
      }
    }
  }
}

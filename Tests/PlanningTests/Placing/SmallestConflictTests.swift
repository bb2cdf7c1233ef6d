import Conferences
import GLPKSolver
import Testing

@testable import Planning

/// The facts that are told are the smallest that make something impossible, and the first of those.
struct SmallestConflictTests {
  private static let seeds = ChanceCalendar.seeds

  @Test(arguments: seeds) func nothingSmallerAndNothingAsSmallAndEarlierRefusesAll(seed: Int) throws
  {
    for asked in try AskedPlace.all(of: ChanceCalendar(seed: seed)) {
      let standings = try asked.standings()
      guard let facts = try ConflictSet.find(standings, solver: GLPKSolver()) else { continue }
      let price = facts.reduce(0) { $0 + $1.price }
      guard let first = EverySet(standings, most: price).smallest?.first else { continue }
      #expect(
        facts == first.map { standings.table.facts[$0] },
        "\(asked.sentence)\n\(asked.chance.report)")
    }
  }

  /// Without these the test above would prove little.
  @Test func manySetsOfEverySizeAreTriedAndSomeAreNotWhatIsGathered() throws {
    var sizes: [Int: Int] = [:]
    var better = 0
    for seed in Self.seeds where seed % 4 == 0 {
      for asked in try AskedPlace.all(of: ChanceCalendar(seed: seed)) {
        let standings = try asked.standings()
        guard let gathered = GatheredConflict.find(standings) else { continue }
        let facts = standings.inOrder(gathered.inForce.members)
        let price = standings.table.price(of: facts)
        guard let first = EverySet(standings, most: price).smallest?.first else { continue }
        sizes[first.count, default: 0] += 1
        if first != facts { better += 1 }
      }
    }
    #expect(sizes[1, default: 0] > 100 && sizes[2, default: 0] > 20 && sizes[3, default: 0] > 10)
    #expect(better > 10)
  }

  /// What facts are told does not hang on the order in which tables list anybody.
  @Test(arguments: seeds.filter { $0 % 2 == 0 }) func theOrderOfTablesChangesNothing(seed: Int)
    throws
  {
    for asked in try AskedPlace.all(of: ChanceCalendar(seed: seed)) {
      var turned = asked.chance.scenario
      turned.chairs.reverse()
      turned.minuteTakers.reverse()
      turned.rooms.reverse()
      turned.agencies.reverse()
      turned.absences.reverse()
      turned.duty.reverse()
      let calendar = try Planning.Calendar(
        turned, bookings: asked.chance.bookings.reversed(), duty: nil)
      let here = try ConflictSet.find(asked.standings(), solver: GLPKSolver())
      let there = try ConflictSet.find(
        Standings(asked.question, Refusals(calendar)), solver: GLPKSolver())
      #expect(here == there, "\(asked.sentence)\n\(asked.chance.report)")
    }
  }

  /// A search that may not go on keeps what was gathered, or something better, and no fact of it can
  /// be left out.
  @Test(arguments: seeds.filter { $0 % 3 == 0 }) func aSpentBudgetKeepsWhatCannotBeLeftOut(
    seed: Int
  ) throws {
    for asked in try AskedPlace.all(of: ChanceCalendar(seed: seed)) {
      let standings = try asked.standings()
      guard let gathered = GatheredConflict.find(standings) else { continue }
      for models in 0...2 {
        var search = SmallestConflict(
          gathered, in: standings, solver: GLPKSolver(), budget: .init(models: models))
        try search.run()
        if models == 0 {
          #expect(search.best == standings.inOrder(gathered.inForce.members) && !search.isProven)
        }
        check(search.best, standings)
      }
    }
  }

  private func check(_ facts: [Int], _ standings: Standings) {
    func refusesAll(_ facts: [Int]) -> Bool {
      var inForce = FactSet()
      for fact in facts { inForce[fact] = true }
      return standings.openings.indices.allSatisfy { standings.refuses($0, inForce) }
    }
    #expect(refusesAll(facts))
    #expect(facts.allSatisfy { fact in !refusesAll(facts.filter { $0 != fact }) })
  }
}

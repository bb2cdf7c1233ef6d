import Conferences
import GLPKSolver
import LinearModels
import Testing

@testable import Planning

/// Whether a pool can serve what is wanted in fractions, against a model that merges nothing and leaves
/// no row out.
struct ShortageTests {
  private struct Wish {
    let items: [StaffItem]
    let wanted: [Double]
  }

  /// Choices of some conferences within a few days, each to a degree.
  private func wish(_ parts: SearchParts, _ kind: PoolKind, _ dice: inout Dice) -> Wish {
    var items: [StaffItem] = []
    var wanted: [Double] = []
    let days = parts.ground.days.count
    guard days > 0 else { return Wish(items: [], wanted: []) }
    let first = dice.below(days)
    for conference in parts.candidates.tasks.indices {
      var left = 4
      let options = (first..<min(first + 2, days)).flatMap {
        parts.candidates.list(conference, day: $0)
      }
      for candidate in dice.shuffled(options).prefix(3) where left > 0 {
        guard let item = parts.candidates.needs.item(candidate, kind) else { continue }
        let quarters = 1 + dice.below(left)
        left -= quarters
        items.append(item)
        wanted.append(Double(quarters) / 4)
      }
    }
    return Wish(items: items, wanted: wanted)
  }

  /// What goes unserved at least.
  private func unserved(_ wish: Wish, _ pool: ResourcePool) throws -> Double {
    var model = LinearModel()
    var terms: [StaffingRows.Row: [Term]] = [:]
    let cliques = Clique.all(over: wish.items, travel: pool.travel)
    for (item, degree) in zip(wish.items, wish.wanted) {
      let variables = item.eligible.map { _ in
        model.addVariable(.between(0, item.demand > 1 ? degree : 1), cost: -1)
      }
      model.addConstraint(
        variables.map { Term($0, 1) }, .atMost(degree * Double(item.demand)))
      for (member, variable) in zip(item.eligible, variables) {
        var counts = cliques.filter { $0.contains(item) }.map { StaffingRows.Count.clique($0) }
        if pool.perDay != nil { counts.append(.day(item.day)) }
        if pool.perWeek != nil { counts.append(.week(item.week)) }
        for count in counts {
          terms[StaffingRows.Row(member: member, count: count), default: []].append(
            Term(variable, 1))
        }
      }
    }
    for (row, own) in terms {
      model.addConstraint(own, .atMost(Double(pool.capacity(row))))
    }
    let served = -(try GLPKSolver().solve(model, limits: SolveLimits()).solution?.objective ?? 0)
    let asked = zip(wish.items, wish.wanted).reduce(0) { $0 + Double($1.0.demand) * $1.1 }
    return asked - served
  }

  private func each(
    _ seed: Int, _ body: (_ wish: Wish, _ pool: ResourcePool, _ parts: SearchParts) throws -> Void
  ) throws {
    var dice = Dice(seed: seed)
    let crowded = TinyScenarios.scenario(seed: TinyScenarios.crowded.lowerBound + seed)
    for scenario in [TinyScenarios.largerScenario(seed: seed), crowded] {
      let parts = try SearchParts(scenario)
      for kind in PoolKind.allCases {
        for _ in 0..<4 {
          let wish = wish(parts, kind, &dice)
          if !wish.items.isEmpty { try body(wish, parts.pools[kind], parts) }
        }
      }
    }
  }

  @Test(arguments: 0..<8)
  func pricesAreFoundJustWhenSomethingGoesUnserved(seed: Int) throws {
    var (short, enough) = (0, 0)
    try each(seed) { wish, pool, parts in
      let model = parts.staffing.model(pool)
      let unserved = try unserved(wish, pool)
      let found = try model.shortages(wish.items, wanted: wish.wanted)
      #expect(found.isEmpty == (unserved < 1e-6), "\(pool.kind), \(unserved)")
      let whole = try model.shortage(wish.items, wanted: wish.wanted)
      #expect((whole == nil) == found.isEmpty)
      for prices in found {
        let used = zip(wish.items, wish.wanted).reduce(0) { $0 + Double(prices.use($1.0)) * $1.1 }
        #expect(used > Double(prices.capacity))
      }
      if found.isEmpty { enough += 1 } else { short += 1 }
    }
    #expect(short > 3)
    #expect(enough > 3)
  }

  @Test(arguments: 0..<8)
  func whatIsHandedOutQuicklyLeavesNoLessThanMustBe(seed: Int) throws {
    var (none, some) = (0, 0)
    try each(seed) { wish, pool, _ in
      let missing = FractionalStaffing(pool: pool).missing(wish.items, wanted: wish.wanted)
      let unserved = try unserved(wish, pool)
      #expect(missing > unserved - 1e-6)
      if missing == 0 { none += 1 } else { some += 1 }
    }
    #expect(none > 2)
    #expect(some > 2)
  }
}

import Conferences
import Testing

@testable import Planning

/// The few conferences of a calendar that alone make its chairing as dear as it is.
struct ChairingCoreTests {
  private static let block = 10
  private static let blocks = Array(stride(from: 0, to: 40, by: block))

  /// Calendars of a block of seeds that cost more than the least, and what is kept of their needs.
  private func dear(
    _ first: Int,
    _ body: (_ calendar: RandomCalendar, _ cost: Int, _ core: [ChairingModel.Need]) throws -> Void
  ) throws {
    for seed in first..<first + Self.block {
      for calendar in try RandomCalendar.some(seed: seed) {
        guard let cost = try calendar.leastCost(of: calendar.needs),
          cost > calendar.parts.facts.leastCost
        else { continue }
        let naming = calendar.parts.staffing.naming
        try body(calendar, cost, try naming.core(of: calendar.needs, costing: cost))
      }
    }
  }

  @Test(arguments: blocks)
  func whatIsKeptIsAPartAndCostsAsMuch(first: Int) throws {
    var (given, kept) = (0, 0)
    try dear(first) { calendar, cost, core in
      let name = calendar.parts.ground.scenario.name
      let keptCost = try calendar.leastCost(of: core)
      #expect(keptCost == cost, "\(name)")
      let conferences = core.map(\.item.conference)
      #expect(Set(conferences).count == core.count, "\(name)")
      #expect(Set(calendar.chosen.map(\.conference)).isSuperset(of: conferences), "\(name)")
      given += calendar.needs.count
      kept += core.count
    }
    #expect(kept > 0)
    #expect(kept < given * 3 / 4)
  }

  /// Unless it is a single one: that much at least is always kept.
  @Test(arguments: blocks)
  func withoutAnyOfItsPartsItCostsLess(first: Int) throws {
    try dear(first) { calendar, cost, core in
      for place in core.indices where core.count > 1 {
        var fewer = core
        fewer.remove(at: place)
        let less = try calendar.leastCost(of: fewer)
        #expect(less ?? .max < cost, "\(calendar.parts.ground.scenario.name)")
      }
    }
  }

  /// What costs less than is asked for is all kept.
  @Test func nothingIsLeftOutWhereThatWouldCostLess() throws {
    try dear(0) { calendar, cost, _ in
      let kept = try calendar.parts.staffing.naming.core(of: calendar.needs, costing: cost + 1)
      #expect(kept.map(\.item.conference) == calendar.needs.map(\.item.conference))
    }
  }
}

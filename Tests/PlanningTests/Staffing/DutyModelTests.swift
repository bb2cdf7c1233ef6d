import Conferences
import GLPKSolver
import LinearModels
import Testing

@testable import Planning

/// The part of an integer model that prices open duty days, against naming the chairs exactly.
struct DutyModelTests {
  private static let block = 10
  private static let blocks = Array(stride(from: 0, to: 40, by: block))

  /// What it is told of a calendar's candidates.
  private enum Telling {
    case certain, chosen, notChosen
  }

  /// What the model says chairing costs, in thousandths.
  private func says(_ calendar: RandomCalendar, _ telling: Telling = .certain) throws -> Int {
    let parts = calendar.parts
    let step = parts.scale.steps[parts.scale.standards]
    var model = LinearModel()
    let chairing = model.addVariable(.atLeast(0), cost: 1, isWhole: true)
    let asked = calendar.items.map { item -> DutyModel.Asked in
      switch telling {
      case .certain: (item, nil)
      case .chosen: (item, model.addVariable(.exactly(1), cost: 0, isWhole: true))
      case .notChosen: (item, model.addVariable(.exactly(0), cost: 0, isWhole: true))
      }
    }
    DutyModel(facts: parts.facts, pool: parts.pools[.chairs])
      .add(asked, to: &model, chairing: chairing, step: step)
    let outcome = try GLPKSolver().solve(model, limits: SolveLimits())
    #expect(outcome.ending == .optimal)
    return Int(try #require(outcome.solution).objective.rounded()) * step
  }

  /// Calendars of a block of seeds with duty to fill, and what their chairs cost at the least.
  private func priced(
    _ first: Int, _ change: (inout Scenario) -> Void = { _ in },
    _ body: (_ calendar: RandomCalendar, _ cost: Int) throws -> Void
  ) throws {
    for seed in first..<first + Self.block {
      for calendar in try RandomCalendar.some(seed: seed, change)
      where !calendar.parts.facts.needs.isEmpty {
        if let cost = try calendar.leastCost(of: calendar.needs) { try body(calendar, cost) }
      }
    }
  }

  @Test(arguments: blocks)
  func itSaysNoMoreThanWhatNamingTheChairsCosts(first: Int) throws {
    try priced(first) { calendar, cost in
      let said = try says(calendar)
      #expect(said <= cost, "\(calendar.parts.ground.scenario.name)")
    }
  }

  /// A relaxation that always says the least would hold too.
  @Test(arguments: blocks)
  func itSaysAllOfItWhereThereAreNoCaseloadLimits(first: Int) throws {
    var dear = 0
    try priced(first, withoutCaseloadLimits) { calendar, cost in
      let said = try says(calendar)
      #expect(said == cost, "\(calendar.parts.ground.scenario.name)")
      if cost > calendar.parts.facts.leastCost { dear += 1 }
    }
    #expect(dear > 3)
  }

  @Test(arguments: blocks)
  func whatIsChosenCountsLikeWhatIsCertain(first: Int) throws {
    try priced(first) { calendar, _ in
      let certain = try says(calendar)
      let chosen = try says(calendar, .chosen)
      #expect(chosen == certain, "\(calendar.parts.ground.scenario.name)")
    }
  }

  @Test(arguments: blocks)
  func whatIsNotChosenAsksForNobody(first: Int) throws {
    try priced(first) { calendar, _ in
      let nothing = try RandomCalendar(calendar.parts, []).leastCost(of: [])
      let said = try says(calendar, .notChosen)
      #expect(said == nothing, "\(calendar.parts.ground.scenario.name)")
    }
  }

  private func withoutCaseloadLimits(_ scenario: inout Scenario) {
    scenario.chairs = scenario.chairs.map {
      Chair(
        id: $0.id, works: $0.works, maximumPerDay: $0.maximumPerDay,
        maximumPerWeek: $0.maximumPerWeek, venues: $0.venues, trained: $0.trained,
        takesDuty: $0.takesDuty)
    }
  }
}

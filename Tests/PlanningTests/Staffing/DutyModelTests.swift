import Conferences
import GLPKSolver
import LinearModels
import Testing
import WorkingTime

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

  /// What makes duty dear.
  enum Strain: CaseIterable {
    /// Whatever comes by chance.
    case chance
    /// Two conferences a week and no more.
    case fullWeeks
    /// Who is on duty may hold one conference, and could hold three otherwise.
    case oneBesideDuty
  }

  /// A relaxation that always says the least would hold too.
  @Test(arguments: Strain.allCases)
  func itSaysAllOfItWhereThereAreNoCaseloadLimits(strain: Strain) throws {
    var dear = 0
    for first in Self.blocks {
      try priced(first, strain.put) { calendar, cost in
        let said = try says(calendar)
        #expect(said == cost, "\(calendar.parts.ground.scenario.name)")
        if cost > calendar.parts.facts.leastCost { dear += 1 }
      }
    }
    #expect(dear > 5)
  }

  /// Chair 1 holds two conferences that Chair 2 may not, and no more in a week; so Chair 2 has to hold
  /// the one on a day on which only Chair 2 could be on duty.
  @Test(arguments: [(2, 1), (3, 0)])
  func aFullWeekMayCostADutyDay(most: Int, openDays: Int) throws {
    var scene = Scene([.dutyChairsPerDay: .whole(1), .dutyWeeks: .whole(1)])
    scene.scenario.chairs = [
      Chair(id: ID("Chair 1"), works: .workingWeek, maximumPerWeek: most, takesDuty: false),
      Chair(id: ID("Chair 2"), works: .workingWeek),
    ]
    scene.addConference("C-1")
    for id in ["C-2", "C-3"] { scene.addConference(id) { $0.barredChairs = [ID("Chair 2")] } }
    let parts = try SearchParts(scene.scenario)
    let chosen = ["2026-12-08", "2026-12-09", "2026-12-10"].enumerated().map { conference, date in
      parts.candidates.list(conference, day: parts.ground.index(of: day(date))!)[0]
    }
    let calendar = RandomCalendar(parts, chosen)
    let cost = openDays * parts.facts.dutyWeight
    #expect(try says(calendar) == cost)
    #expect(try calendar.leastCost(of: calendar.needs) == cost)
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
}

extension DutyModelTests.Strain {
  /// Takes caseload limits away, too.
  fileprivate func put(on scenario: inout Scenario) {
    scenario.chairs = scenario.chairs.map {
      Chair(
        id: $0.id, works: $0.works, maximumPerDay: self == .oneBesideDuty ? 3 : $0.maximumPerDay,
        maximumPerWeek: self == .fullWeeks ? 2 : $0.maximumPerWeek, venues: $0.venues,
        trained: $0.trained, takesDuty: $0.takesDuty)
    }
    if self == .oneBesideDuty {
      let one = Policy.Entry(value: .whole(1), source: "this test", policy: "test")
      scenario.policy = scenario.policy.changing([.dutyConferences: one])
    }
  }
}

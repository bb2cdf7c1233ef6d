import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// A cap on the busiest chair, lowered step by step.
struct BalanceSweepTests {
  /// - Parameters:
  ///   - busiest: conferences in the busiest week.
  ///   - statutory: the first tier's value.
  private func figures(busiest: Int, statutory: Int) -> PlanFigures {
    let nothing = Portion(conferences: 0, ofConferences: 0, children: 0, ofChildren: 0)
    let none = Use(taken: 0, places: 0)
    let tier = TierResult(
      tier: .statutory, value: Weight(thousandths: statutory * 1000),
      bound: Weight(thousandths: statutory * 1000))
    return PlanFigures(
      tiers: [TierFigure(tier)], inTime: nothing, byKind: [], initialWithin15: nothing,
      reviewsOnTime: nothing, continuity: nothing, late: 0, daysLate: 0, withoutBooking: 0,
      moved: 0, withoutQuorum: 0, busiestWeek: busiest,
      use: UseOfAll(weeks: 12, chairs: none, minuteTakers: none, rooms: none), stoppedEarly: nil)
  }

  private func scenario() -> Scenario {
    var scene = Scene()
    for number in 1...4 { scene.addConference("C-\(number)", worker: "W-\(1 + number % 3)") }
    return scene.scenario
  }

  @Test func capsGoFromBelowTheBusiestWeekToTheEnd() {
    let sweep = BalanceSweep(end: 2)
    #expect(sweep.caps(under: figures(busiest: 5, statutory: 0)) == [4, 3, 2])
    #expect(sweep.caps(under: figures(busiest: 2, statutory: 0)) == [])
  }

  @Test func itStopsAtTheFirstCapThatBreaksWhatIsEssential() throws {
    var asked: [Int] = []
    let balance = try BalanceSweep(end: 1).balance(scenario()) { scenario in
      let cap = scenario.chairs[0].maximumPerWeek
      asked.append(cap)
      return figures(busiest: 5, statutory: cap < 3 ? 11 : 0)
    }
    #expect(asked == [5, 4, 3, 2])
    #expect(balance.steps.map(\.cap) == [4, 3, 2])
  }

  @Test func whatWasPlannedBelowTheBrokenCapIsNotTold() {
    let base = figures(busiest: 5, statutory: 0)
    let steps = [4, 3, 2, 1].map { cap in
      BalanceStep(cap: cap, outcome: .figures(figures(busiest: cap, statutory: cap < 3 ? 11 : 0)))
    }
    #expect(BalanceSweep(end: 1).told(steps, under: base).map(\.cap) == [4, 3, 2])
  }

  @Test func aCapIsTheSmallerOfItselfAndTheChairsOwn() {
    var scenario = scenario()
    scenario.chairs[0] = Chair(id: ID("Chair 1"), works: .workingWeek, maximumPerWeek: 2)
    #expect(scenario.withEveryWeek(atMost: 3).chairs.map(\.maximumPerWeek) == [2, 3])
    #expect(scenario.withEveryWeek(atMost: 1).chairs.map(\.maximumPerWeek) == [1, 1])
  }

  @Test func aCapHoldsInThePlan() throws {
    let plan = try Planner(solver: GLPKSolver()).plan(scenario().withEveryWeek(atMost: 1))
    let weeks = Dictionary(grouping: plan.bookings) { "\($0.chair!) \($0.day.monday)" }
    #expect(plan.bookings.count == 4)
    #expect(weeks.values.allSatisfy { $0.count == 1 })
  }
}

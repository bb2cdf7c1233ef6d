import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// What must hold of every what-if, whatever the scenario; in order of the tiers, when proven.
struct WhatIfLawTests {
  private func worth(_ scenario: Scenario) throws -> TierVector {
    let plan = try Planner(solver: GLPKSolver()).plan(scenario)
    try #require(plan.isOptimal, "\(scenario.name) is not proven")
    return TierVector(values: plan.tiers.map(\.value.thousandths))
  }

  private func applied(_ change: WhatIf.Change, _ scenario: Scenario) throws -> Scenario {
    try WhatIf(name: "", what: "", changes: [change]).applied(to: scenario)
  }

  /// A chair who took duty would make everybody's share of it smaller (D1).
  private func additions(_ scenario: Scenario) -> [WhatIf.Change] {
    let venue = scenario.venues[0].id
    let room = { (kind: Room.Kind) in
      Room(
        venue: venue, name: "One more", kind: kind, capacity: 20,
        facilities: Set(Facility.allCases))
    }
    return [
      .chair(.add(Chair(id: ID("One more"), works: .workingWeek, takesDuty: false))),
      .minuteTaker(.add(MinuteTaker(id: ID("One more"), works: .workingWeek))),
      .room(.add(room(.meeting))), .room(.add(room(.family))), .room(.add(room(.professionals))),
    ]
  }

  @Test(arguments: Sample.small)
  func oneMoreOfAnythingNeverWorsensATier(sample: Sample) throws {
    let scenario = try sample.scenario()
    let before = try worth(scenario)
    for change in additions(scenario) {
      let after = try worth(applied(change, scenario))
      #expect(after <= before, "\(change): \(after) after \(before)")
    }
  }

  @Test(arguments: Sample.small)
  func oneLessOfARoomOrMinuteTakerNeverImprovesOne(sample: Sample) throws {
    let scenario = try sample.scenario()
    let before = try worth(scenario)
    var dice = sample.dice
    let changes: [WhatIf.Change] = [
      .room(.remove(dice.pick(scenario.rooms).id)),
      .minuteTaker(.remove(dice.pick(scenario.minuteTakers).id)),
    ]
    for change in changes {
      let after = try worth(applied(change, scenario))
      #expect(before <= after, "\(change): \(after) after \(before)")
    }
  }

  @Test(arguments: Sample.small)
  func leaveNeverImprovesATier(sample: Sample) throws {
    let scenario = try sample.scenario()
    let before = try worth(scenario)
    var dice = sample.dice
    for subject in subjects(scenario, &dice) {
      let from = scenario.asOf + 1 + dice.below(5)
      let leave = Absence(
        subject: subject, from: Moment(from, .midnight),
        to: Moment(from + 1 + dice.below(5), .midnight), reason: "leave")
      let after = try worth(applied(.absence(leave), scenario))
      #expect(before <= after, "\(subject): \(after) after \(before)")
    }
  }

  private func subjects(_ scenario: Scenario, _ dice: inout Dice) -> [Subject] {
    [
      .chair(dice.pick(scenario.chairs).id), .minuteTaker(dice.pick(scenario.minuteTakers).id),
      .worker(dice.pick(scenario.workers).id), .room(dice.pick(scenario.rooms).id),
      .venue(dice.pick(scenario.venues).id),
    ] + (scenario.agencies.isEmpty ? [] : [.agency(dice.pick(scenario.agencies).id)])
  }

  @Test(arguments: Sample.small)
  func aLowerCapOnEveryWeekIsNeverBetter(sample: Sample) throws {
    let scenario = try sample.scenario()
    let before = try worth(scenario)
    for cap in [2, 1] {
      let capped = try Planner(solver: GLPKSolver()).plan(scenario.withEveryWeek(atMost: cap))
      let after = TierVector(values: capped.tiers.map(\.value.thousandths))
      #expect(before <= after, "at most \(cap): \(after) after \(before)")
    }
  }
}

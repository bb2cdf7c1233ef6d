import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// How a plan must change when its scenario changes, whatever the plan is.
struct MetamorphicTests {
  /// A plan that is proven, since only the best can be compared.
  private func plan(_ scenario: Scenario) throws -> Plan {
    let plan = try Planner(solver: GLPKSolver()).plan(scenario)
    try #require(plan.isOptimal, "\(scenario.name) is not proven")
    return plan
  }

  private func values(_ plan: Plan) -> TierVector {
    TierVector(values: plan.tiers.map(\.value.thousandths))
  }

  @Test(arguments: Sample.all)
  func namesInTheSameOrderGiveTheSamePlan(sample: Sample) throws {
    let scenario = try sample.scenario()
    let rename = Renaming.keepingOrder
    let (plan, renamed) = (try plan(scenario), try self.plan(rename(scenario)))
    #expect(values(renamed) == values(plan))
    #expect(renamed.bookings == plan.bookings.map { rename($0) })
    #expect(renamed.duty == plan.duty.map { rename($0) })
  }

  @Test(arguments: Sample.all)
  func namesInAnotherOrderGiveAPlanAsGood(sample: Sample) throws {
    let scenario = try sample.scenario()
    let renamed = try plan(Renaming.reversing(scenario)(scenario))
    #expect(try values(renamed) == values(plan(scenario)))
  }

  @Test(arguments: Sample.all)
  func oneMoreOfAnythingIsNeverWorse(sample: Sample) throws {
    let scenario = try sample.scenario()
    let before = try values(plan(scenario))
    var dice = sample.dice
    for addition in Addition.allCases {
      let after = try values(plan(addition.more(scenario, &dice)))
      #expect(after <= before, "one more \(addition): \(after) after \(before)")
    }
  }

  @Test(arguments: Sample.all)
  func onePlanPublishedComesBackUnmoved(sample: Sample) throws {
    var scenario = try sample.scenario()
    let first = try plan(scenario)
    scenario.bookings = first.bookings.map(published)
    let second = try plan(scenario)
    #expect(values(second) <= values(first))
    #expect(second.tiers.first { $0.tier == .moved }?.value.thousandths == 0)
    for (booking, old) in zip(second.bookings, scenario.bookings) {
      #expect(booking.conference == old.conference)
      #expect(booking.keepsPromise(of: old) || !isMovingDear(scenario))
    }
  }

  /// A policy by chance may have it cost nothing.
  private func isMovingDear(_ scenario: Scenario) -> Bool {
    scenario.policy.whole(.movedBooked) > 0 && scenario.policy.whole(.movedInvited) > 0
  }

  private func published(_ booking: Booking) -> Booking {
    var booking = booking
    if booking.status == .provisional { booking.status = .published }
    return booking
  }

  @Test(arguments: Sample.all)
  func oneConferenceLessIsNeverWorse(sample: Sample) throws {
    let scenario = try sample.scenario()
    let before = try values(plan(scenario))
    var dice = sample.dice
    for _ in 0..<3 {
      var fewer = scenario
      let dropped = fewer.conferences.remove(at: dice.below(fewer.conferences.count))
      fewer.bookings.removeAll { $0.conference == dropped.id }
      let after = try values(plan(fewer))
      #expect(after <= before, "without \(dropped.id): \(after) after \(before)")
    }
  }
}

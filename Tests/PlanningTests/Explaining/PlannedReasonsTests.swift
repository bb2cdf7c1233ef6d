import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// What a proven plan says of itself is true: where it gives something up, nothing was free, since
/// the plan would be better for taking it.
@Suite("Reasons of proven plans") struct PlannedReasonsTests {
  @Test(arguments: 0..<20)
  func nothingIsGivenUpThatWasFree(block: Int) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      let scenario = TinyScenarios.scenario(seed: seed)
      let plan = try Planner(solver: GLPKSolver()).plan(scenario)
      let calendar = try Planning.Calendar(scenario, bookings: plan.bookings, duty: plan.duty)
      let parts = TierValues(calendar).parts(of: .standards)
      let lost = parts.first { $0.part == .dutyUncovered }?.count
      #expect(plan.dutyUncovered.reduce(0) { $0 + $1.missing } == lost, "seed \(seed)")
      for day in plan.dutyUncovered {
        #expect(!day.reason.contains(/\b(is|are) free\b/), "seed \(seed): \(day.reason)")
      }
      for reason in plan.conferences.flatMap(\.reasons) where isPriced(scenario.policy) {
        #expect(!reason.contains("could take it"), "seed \(seed): \(reason)")
        #expect(!reason.contains("is still free"), "seed \(seed): \(reason)")
      }
    }
  }

  /// Whether everything given up costs something, in the usual order.
  private func isPriced(_ policy: Policy) -> Bool {
    policy.tiers == Tier.allCases && policy.whole(.movedBooked) > 0
      && policy.weight(.publishedChairChanged).thousandths > 0
  }
}

import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// A plan, who agreed to it, and the plan after it.
struct AuthorisedPlanTests {
  private let manager = Agreement(by: ID("Service Manager"), on: day("2026-12-04"))

  private func plan(_ scenario: Scenario) throws -> Plan {
    try Planner(solver: GLPKSolver()).plan(scenario)
  }

  /// C-1 is published for a day on which its worker is away; C-2 is new.
  private var scenario: Scenario {
    var scene = Scene()
    scene.add("C-1")
    scene.tell(as: .published)
    scene.addConference("C-2", worker: "W-2")
    scene.away(.worker(ID("W-1")), "2026-12-15", "2026-12-16", "ill")
    return scene.scenario
  }

  @Test func aMoveWaitsAndIsPublishedOnceSomebodyAgrees() throws {
    let scenario = scenario
    var plan = try plan(scenario)
    let waiting = Authorisations(of: plan, in: scenario).waiting
    #expect(waiting.map(\.conference.text) == ["C-1"])
    #expect(plan.bookings.map(\.status) == [.provisional, .provisional])
    plan.record(manager, in: scenario)
    #expect(Authorisations(of: plan, in: scenario).waiting.isEmpty)
    #expect(Authorisations(of: plan, in: scenario).agreed.first?.agreement == manager)
    #expect(plan.bookings.map(\.status) == [.published, .provisional])
    #expect(plan.conferences.map { $0.booking?.status } == [.published, .provisional])
  }

  @Test func anAgreementBeforeThePlanPublishesTheMoveItNames() throws {
    var scenario = scenario
    var agreed = try #require(
      Authorisations(of: try plan(scenario), in: scenario).waiting.first)
    agreed.agreement = manager
    scenario.authorisations = [agreed]
    let again = try plan(scenario)
    #expect(again.bookings.map(\.status) == [.published, .provisional])
    #expect(Authorisations(of: again, in: scenario).earlier.isEmpty)
  }

  private static let samples: [Sample] =
    Sample.small
    + ["rutland-week", "york-week"].map {
      Sample.week($0)
    }

  @Test(arguments: samples) func aPlanFedBackNeedsNoAgreement(sample: Sample) throws {
    var scenario = try sample.scenario()
    guard isMovingDear(scenario) else { return }
    let first = try plan(scenario)
    scenario.bookings = first.bookings.map { booking in
      var booking = booking
      if booking.status == .provisional { booking.status = .published }
      return booking
    }
    let second = try plan(scenario)
    let difference = try difference(scenario, first, second)
    #expect(difference.differences.allSatisfy { $0.kind == .staffedAnew })
    #expect(!difference.tiers.isWorse)
    #expect(Authorisations(of: second, in: scenario).moves.isEmpty)
  }

  @Test(arguments: samples) func anAuthorisedPlanFedBackHolds(sample: Sample) throws {
    var scenario = try sample.scenario()
    guard isMovingDear(scenario) else { return }
    var first = try plan(scenario)
    first.record(Agreement(by: manager.by, on: scenario.asOf), in: scenario)
    let agreed = Authorisations(of: first, in: scenario)
    scenario.bookings = first.bookings
    scenario.authorisations = agreed.earlier + agreed.agreed
    let second = try plan(scenario)
    let after = Authorisations(of: second, in: scenario)
    #expect(after.moves.isEmpty)
    #expect(after.earlier.sorted() == (agreed.earlier + agreed.agreed).sorted())
    let published = Set(first.bookings.filter { $0.status == .published }.map(\.conference))
    let changed = try difference(scenario, first, second).differences.filter {
      published.contains($0.conference)
    }
    #expect(changed.allSatisfy { $0.kind == .staffedAnew })
  }

  private func difference(_ scenario: Scenario, _ first: Plan, _ second: Plan) throws
    -> CalendarDifference
  {
    let verifier = try Verifier(scenario)
    return CalendarComparison(
      from: verifier.calendar(bookings: first.bookings, duty: first.duty),
      to: verifier.calendar(bookings: second.bookings, duty: second.duty)
    ).difference
  }

  /// A policy by chance may have a move cost nothing.
  private func isMovingDear(_ scenario: Scenario) -> Bool {
    scenario.policy.whole(.movedBooked) > 0 && scenario.policy.whole(.movedInvited) > 0
  }
}

import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// What a plan pays once somebody who was published has left.
struct LeavingTests {
  private func plan(_ scenario: Scenario) throws -> (plan: Plan, values: TierValues) {
    let plan = try Planner(solver: GLPKSolver()).plan(scenario)
    #expect(plan.isOptimal)
    let verifier = try Verifier(scenario)
    let calendar = verifier.calendar(bookings: plan.bookings, duty: plan.duty)
    #expect(verifier.problems(in: calendar).filter { !$0.isGiven }.isEmpty)
    return (plan, TierValues(calendar))
  }

  private func count(_ part: TierPart, _ values: TierValues) -> Int {
    values.parts(of: part.tier).first { $0.part == part }?.count ?? 0
  }

  private func without(_ change: WhatIf.Change, _ scenario: Scenario) throws -> Scenario {
    try WhatIf(name: "", what: "", changes: [change]).applied(to: scenario)
  }

  private func published(_ status: Booking.Status = .published) -> Scenario {
    var scene = Scene()
    scene.add("C-1") { $0.previousChair = ID("Chair 1") }
    scene.tell(as: status)
    return scene.scenario
  }

  @Test func thePromiseStandsAndAnotherChairIsPaidFor() throws {
    let before = published()
    let kept = try plan(before)
    #expect(count(.publishedChairChanged, kept.values) == 0)
    let (plan, values) = try plan(without(.chair(.remove(ID("Chair 1"))), before))
    #expect(plan.bookings[0].keepsPromise(of: before.bookings[0]))
    #expect(plan.bookings[0].chair == ID("Chair 2"))
    #expect(count(.moved, values) == 0)
    #expect(count(.otherChair, values) == 1)
    #expect(count(.publishedChairChanged, values) == 1)
  }

  /// It is worth what it is worth when the chair is away for good instead.
  @Test func leavingCostsAsMuchAsBeingAwayForGood() throws {
    let before = published()
    let away = Absence(
      subject: .chair(ID("Chair 1")), from: moment("2026-12-05"), to: moment("2027-07-01"))
    let gone = try plan(without(.chair(.remove(ID("Chair 1"))), before)).plan
    let absent = try plan(without(.absence(away), before)).plan
    #expect(gone.tiers == absent.tiers)
  }

  @Test func withNobodyLeftNothingCanBeHeld() throws {
    var scenario = published()
    scenario.chairs.removeLast()
    let (plan, _) = try plan(without(.chair(.remove(ID("Chair 1"))), scenario))
    #expect(plan.bookings.isEmpty)
    #expect(plan.tiers[0].value == Weight(thousandths: 1_000_000))
  }

  @Test func aFixedBookingStaysAndIsReported() throws {
    let (plan, _) = try plan(without(.chair(.remove(ID("Chair 1"))), published(.fixed)))
    #expect(plan.bookings[0].chair == nil)
    #expect(plan.given.contains { $0.conferences == [ID("C-1")] })
  }

  @Test func anotherRoomAndMinuteTakerCostNothing() throws {
    let before = published()
    let base = try plan(before).plan.tiers
    for change in [
      WhatIf.Change.room(.remove(ID("Centre/Room 1"))),
      .room(.remove(ID("Centre/Family 1"))), .minuteTaker(.remove(ID("Minutes 1"))),
    ] {
      #expect(try plan(without(change, before)).plan.tiers == base)
    }
  }

  @Test func aBookingThatIsOffItsVenuesNewSlotsMoves() throws {
    let before = published()
    var venue = before.venues[0]
    venue = Venue(
      id: venue.id, slotStarts: [time("10:00")], slotMinutes: 120, open: venue.open)
    let (plan, values) = try plan(without(.changeVenue(venue), before))
    #expect(!plan.bookings[0].keepsPromise(of: before.bookings[0]))
    #expect(count(.moved, values) == 1)
  }
}

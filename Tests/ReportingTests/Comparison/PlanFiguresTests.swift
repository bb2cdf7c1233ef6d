import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// What a plan comes to.
struct PlanFiguresTests {
  private func figures(_ one: OneConference) -> PlanFigures {
    let (scenario, plan) = one.finished
    let none = Use(taken: 0, places: 0)
    return PlanFigures(
      scenario: scenario, plan: plan,
      use: UseOfAll(weeks: 12, chairs: none, minuteTakers: none, rooms: none))
  }

  @Test func aConferenceInTimeCountsByKindAndChildren() {
    var one = OneConference(.initial)
    one.conference.children = 3
    one.conference.previousChair = ID("CH-1")
    let figures = figures(one)
    let whole = Portion(conferences: 1, ofConferences: 1, children: 3, ofChildren: 3)
    #expect(figures.inTime == whole)
    #expect(figures.byKind == [KindFigure(kind: .initial, inTime: whole)])
    #expect(figures.initialWithin15 == whole)
    #expect(figures.reviewsOnTime.ofConferences == 0)
    #expect(figures.continuity == whole)
    #expect(figures.late == 0)
    #expect(figures.busiestWeek == 1)
    #expect(figures.isProven)
    #expect(figures.tier(.standards)?.value == 500)
  }

  @Test func aLateOneCountsItsDaysAndAMovedOneOnce() {
    var one = OneConference(.initial)
    one.publish()
    one.booking.day = Day(reading: "2026-12-18")!
    one.conference.previousChair = ID("CH-2")
    let figures = figures(one)
    #expect(figures.late == 1)
    #expect(figures.daysLate == 2)
    #expect(figures.moved == 1)
    #expect(figures.inTime.conferences == 0)
    #expect(figures.continuity.conferences == 0)
    #expect(figures.continuity.ofConferences == 1)
  }

  @Test func aDroppedOneIsWithoutABookingAndToldAgain() {
    var one = OneConference(.initial)
    one.publish()
    one.isDropped = true
    let figures = figures(one)
    #expect(figures.withoutBooking == 1)
    #expect(figures.moved == 1)
    #expect(figures.busiestWeek == 0)
  }
}

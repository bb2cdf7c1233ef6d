import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// S6: the next review's date is set at the conference.
@Suite struct NextReviewTests {
  private func scene() -> Scene {
    var scene = Scene()
    scene.add("C-1", "2026-12-15", "09:30", number: 2) { $0.invited = [ID("Health")] }
    return scene
  }

  @Test func itIsDueThreeMonthsAfterAnInitialConferenceWithTheSameChair() throws {
    let made = try NextReviewMaker(try scene().calendar()).adding(after: ID("C-1"))
    let (calendar, review) = try #require(made)
    #expect(review.id == ID("C-1 review"))
    #expect(review.previousChair == ID("Chair 2"))
    #expect(review.invited == [ID("Health")])
    let found = try #require(
      try Suggester(calendar, solver: GLPKSolver()).suggestions(for: review.id))
    #expect(found.limit.limit == day("2027-03-15"), "the earlier of 3 months and 91 days")
    let best = try #require(found.suggestions.first)
    #expect(best.booking.day == found.limit.target)
    #expect(best.booking.chair == ID("Chair 2"))
    #expect(best.changes.first { $0.tier == .continuity }?.difference == 0)
  }

  @Test func itIsDueSixMonthsAfterAReview() throws {
    var scene = Scene()
    scene.add("C-1") {
      $0 = Conference(id: $0.id, family: $0.family, kind: .review, worker: $0.worker)
      $0.dates.lastConference = day("2026-09-28")
      $0.lastKind = .initial
    }
    let (calendar, review) = try #require(
      try NextReviewMaker(try scene.calendar()).adding(after: ID("C-1")))
    let found = try #require(
      try Suggester(calendar, solver: GLPKSolver()).suggestions(for: review.id))
    #expect(found.limit.limit == day("2027-06-15"))
  }

  @Test func whereTheHorizonDoesNotReachItIsSaid() throws {
    var scene = scene()
    scene.scenario.horizonEnd = day("2027-01-15")
    let (calendar, review) = try #require(
      try NextReviewMaker(try scene.calendar()).adding(after: ID("C-1")))
    let found = try #require(
      try Suggester(calendar, solver: GLPKSolver()).suggestions(for: review.id))
    #expect(found.suggestions.isEmpty)
    #expect(
      found.refusal
        == "Its first day possible, Mon 1 Feb 2027, is after Fri 15 Jan 2027, the last day that "
        + "can be booked.")
  }

  @Test func withoutABookingThereIsNoNextReview() throws {
    var scene = Scene()
    scene.addConference("C-1")
    #expect(try NextReviewMaker(try scene.calendar()).adding(after: ID("C-1")) == nil)
  }

  @Test func itsReferenceIsNobodyElses() throws {
    var scene = scene()
    scene.addConference("C-1 review")
    let (_, review) = try #require(
      try NextReviewMaker(try scene.calendar()).adding(after: ID("C-1")))
    #expect(review.id == ID("C-1 review 2"))
  }
}

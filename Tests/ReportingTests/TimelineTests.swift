import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// Dates worked out by hand for a conference on Monday 14 December 2026, 09:30 to 11:30.
@Suite struct TimelineTests {
  @Test func s4RequestBeforeBirthIsDueTwelveWeeksBeforeDelivery() {
    var one = OneConference(.preBirth)
    one.conference.dates.expectedDelivery = day("2027-03-01")
    #expect(one.dates(.preBirthRequest) == ["2026-12-07"])
    #expect(one.first(.preBirthRequest)?.done == day("2026-11-27"))
  }

  @Test func s6NextReviewsWindowNamesTheSameChair() {
    var one = OneConference(.initial)
    one.nextReview = NextReview(
      earliest: day("2027-01-29"), target: day("2027-03-05"), limit: day("2027-03-12"))
    #expect(one.dates(.nextReview) == ["2027-03-12"])
    #expect(one.about(.nextReview).contains("with chair CH-1"))
  }

  @Test func s12RemoteInitialConferenceNeedsTheChairsAgreement() {
    var one = OneConference(.initial, PolicyFixture.northLincolnshire)
    #expect(one.dates(.remoteAgreement) == [])
    one.conference.mode = .remote
    one.booking.venue = nil
    #expect(one.dates(.remoteAgreement) == ["2026-12-07"])
  }

  @Test func s12RemoteReviewNeedsNone() {
    var one = OneConference(.review)
    one.conference.mode = .remote
    #expect(one.dates(.remoteAgreement) == [])
  }

  @Test func s14TooFewAgenciesLeaveTheDecisionToTheChair() {
    var one = OneConference(.initial, PolicyFixture.barnsley)
    one.conference.invited = [ID("health"), ID("police")]
    #expect(one.dates(.quorumDecision) == [])
    one.scenario.absences = [
      Absence(
        subject: .agency(ID("police")), from: Moment(day("2026-12-14"), TimeOfDay(minutes: 660)),
        to: Moment(day("2026-12-14"), .endOfDay))
    ]
    #expect(one.dates(.quorumDecision) == ["2026-12-14T09:30"])
  }

  @Test func s15EveryMoveWaitsForAManager() {
    var one = OneConference(.initial)
    one.publish()
    #expect(one.dates(.moveAuthorisation) == [])
    one.before?.day = day("2026-12-11")
    #expect(one.first(.moveAuthorisation)?.who == "Safeguarding Team Manager")
  }

  @Test func s15WhatIsPublishedAndDroppedWaitsForAManagerToo() {
    var one = OneConference(.initial)
    one.publish()
    one.isDropped = true
    #expect(one.tasks.map(\.kind) == [.cancellationAuthorisation])
  }

  @Test func s17ConsultationCountsFromTheRequestAndNamesTheDutyChair() {
    var one = OneConference(.initial, PolicyFixture.practiceGuide)
    one.duty = [DutyDay(day: day("2026-12-01"), chair: ID("CH-2"))]
    #expect(one.dates(.consultation) == ["2026-12-01"])
    #expect(one.about(.consultation).contains("CH-2"))
  }

  @Test func s17ConsultationCountsFromTheStrategyDiscussionInNorthLincolnshire() {
    let one = OneConference(.initial, PolicyFixture.northLincolnshire)
    #expect(one.dates(.consultation) == ["2026-11-27"])
  }

  @Test func s18RequestIsDueWithin24HoursAndLateNoticeIsShown() {
    let one = OneConference(.initial, PolicyFixture.barnsley)
    let task = one.first(.request)
    #expect(task?.due == day("2026-11-26"))
    #expect(task?.dueTime == nil)
    #expect(task?.done == day("2026-11-27"))
    #expect(one.about(.request).hasSuffix("late notice, by 1 working day"))
  }

  @Test func s18RequestIsDueByMiddayInNorthLincolnshire() {
    #expect(
      OneConference(.initial, PolicyFixture.northLincolnshire).dates(.request)
        == ["2026-11-26T12:00"])
  }

  @Test func s36SignificantEventsAreToldInOneWorkingDay() {
    let one = OneConference(.review, PolicyFixture.practiceGuide)
    #expect(one.about(.significantEvents).contains("within 1 working day"))
  }

  @Test func s38TheChecklistGoesByRole() {
    var one = OneConference(.initial)
    one.conference.required = [ID("interpreter")]
    let about = one.about(.invitationChecklist)
    for role in ["parental responsibility", "advocate", "observers", "partner", "interpreter"] {
      #expect(about.contains(role))
    }
  }

  @Test func s39ATaskCanCarryTheDayItWasDone() {
    var task = OneConference(.initial).tasks[0]
    task.done = day("2026-12-08")
    #expect(task.done == day("2026-12-08"))
  }

  @Test func everyTaskNamesItsSourceAndTheyStandInOrder() {
    let tasks = OneConference(.initial, PolicyFixture.barnsley).tasks
    #expect(tasks.allSatisfy { !$0.source.isEmpty && !$0.who.isEmpty && !$0.about.isEmpty })
    #expect(tasks == tasks.sorted())
  }
}

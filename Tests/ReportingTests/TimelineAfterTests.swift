import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// What comes after a conference held on Monday 14 December 2026, 09:30 to 11:30.
@Suite struct TimelineAfterTests {
  @Test func s29DecisionsFollowWithin24Hours() {
    #expect(
      OneConference(.initial, PolicyFixture.barnsley).dates(.decisions) == ["2026-12-15T11:30"])
  }

  @Test func s29HoursRunOnWorkingDays() {
    var one = OneConference(.initial, PolicyFixture.barnsley)
    one.booking.day = day("2026-12-11")
    #expect(one.dates(.decisions) == ["2026-12-14T11:30"])
  }

  @Test func s29PlanReachesTheFamilyWithin48HoursInYork() {
    #expect(
      OneConference(.initial, PolicyFixture.york).dates(.planToFamily) == ["2026-12-16T11:30"])
    #expect(OneConference(.initial, PolicyFixture.leeds).dates(.planToFamily) == [])
  }

  @Test func s29ActionsAreHandedOverOnTheDay() {
    #expect(
      OneConference(.review, PolicyFixture.practiceGuide).dates(.actions) == ["2026-12-14T11:30"])
  }

  @Test func s30MinutesAreDoneIn11AndSharedIn20WorkingDays() {
    let one = OneConference(.initial, PolicyFixture.practiceGuide)
    #expect(one.dates(.minutesDone) == ["2026-12-31"])
    #expect(one.dates(.minutesShared) == ["2027-01-14"])
  }

  @Test func s30MinutesAreSharedIn15WorkingDaysInBarnsley() {
    let one = OneConference(.initial, PolicyFixture.barnsley)
    #expect(one.dates(.minutesDone) == [])
    #expect(one.dates(.minutesShared) == ["2027-01-07"])
  }

  @Test func s31FirstCoreGroupIsTenWorkingDaysAfterAnInitialConference() {
    let one = OneConference(.initial)
    #expect(one.dates(.firstCoreGroup) == ["2026-12-30"])
    #expect(one.dates(.planShared) == ["2026-12-30"])
    #expect(one.about(.firstCoreGroup) == "Proposed: Wed 30 Dec 2026")
    #expect(one.dates(.coreGroup) == ["2027-01-27", "2027-02-24"])
    #expect(one.dates(.coreGroupMinutes).first == "2027-01-07")
  }

  @Test func s31FirstCoreGroupIs28DaysAfterAReview() {
    #expect(OneConference(.review).dates(.firstCoreGroup) == ["2027-01-11"])
  }

  @Test func s31CoreGroupIsProposedForADayOnWhichTheWorkerIsIn() {
    var one = OneConference(.initial)
    one.scenario.closures = [Closure(from: day("2026-12-24"), to: day("2027-01-01"))]
    one.scenario.absences = [
      Absence(
        subject: .worker(ID("SW-1")), from: Moment(day("2026-12-22"), .midnight),
        to: Moment(day("2026-12-23"), .endOfDay))
    ]
    #expect(one.about(.firstCoreGroup) == "Proposed: Mon 21 Dec 2026")
  }

  @Test func s31AWorkerAwayAllAlongIsSaid() {
    var one = OneConference(.initial)
    one.scenario.absences = [
      Absence(
        subject: .worker(ID("SW-1")), from: Moment(day("2026-12-14"), .midnight),
        to: Moment(day("2027-01-08"), .endOfDay))
    ]
    #expect(one.about(.firstCoreGroup).contains("somebody else leads it"))
  }

  @Test func s32VisitIsWithinTwoWorkingDaysThenEveryTen() {
    let one = OneConference(.initial)
    #expect(one.dates(.firstVisit) == ["2026-12-16"])
    #expect(one.dates(.visit).prefix(2) == ["2027-01-04", "2027-01-18"])
    #expect(OneConference(.review).dates(.firstVisit) == [])
  }

  @Test func s32VisitsEndWithTheNextReview() {
    var one = OneConference(.initial)
    one.nextReview = NextReview(
      earliest: day("2027-01-04"), target: day("2027-01-11"), limit: day("2027-01-15"))
    #expect(one.dates(.visit) == ["2027-01-04"])
  }

  @Test func s33MidwayMeetingStandsAtItsTime() {
    var one = OneConference(.review)
    one.midway = [
      MidwayMeeting(
        conference: ID("C-101"), day: day("2026-12-08"),
        span: Span(TimeOfDay(minutes: 840), TimeOfDay(minutes: 900)), chair: ID("CH-1"),
        worker: ID("SW-1"))
    ]
    #expect(one.dates(.midway) == ["2026-12-08T14:00"])
  }

  @Test func s33MidwayMeetingThatFoundNoPlaceSaysWhy() {
    var one = OneConference(.review)
    one.conference.dates.lastConference = day("2026-09-14")
    one.midwayUnplaced = [(ID("C-101"), "chair and worker are never free together")]
    #expect(one.dates(.midway) == ["2026-10-29"])
    #expect(one.about(.midway).contains("never free together"))
  }

  @Test func s34EscalationIsWithin24Hours() {
    #expect(
      OneConference(.initial, PolicyFixture.practiceGuide).dates(.escalation)
        == ["2026-12-15T11:30"])
    #expect(OneConference(.initial, PolicyFixture.leeds).dates(.escalation) == [])
  }
}

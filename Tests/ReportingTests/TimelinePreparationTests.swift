import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// What is prepared before a conference on Monday 14 December 2026, 09:30 to 11:30.
@Suite struct TimelinePreparationTests {
  @Test func s23HarmOutsideTheHomeHasItsReminders() {
    var one = OneConference(.initial, PolicyFixture.northLincolnshire)
    #expect(one.dates(.harmOutsideHome) == [])
    one.conference.isHarmOutsideHome = true
    #expect(one.about(.harmOutsideHome).contains("trusted adult"))
  }

  @Test(arguments: [
    (PolicyFixture.northLincolnshire, "over 8"), (PolicyFixture.barnsley, "aged 11 to 15"),
  ]) func s24AdvocateIsOfferedByAge(policy: Policy, ages: String) {
    let task = OneConference(.initial, policy).first(.advocate)
    #expect(task?.due == day("2026-12-07"))
    #expect(OneConference(.initial, policy).about(.advocate).contains(ages))
  }

  @Test(arguments: [
    (PolicyFixture.northLincolnshire, Conference.Kind.initial, "2026-12-10"),
    (PolicyFixture.northLincolnshire, .review, "2026-12-07"),
    (PolicyFixture.leeds, .initial, "2026-12-09"), (PolicyFixture.leeds, .review, "2026-12-07"),
    (PolicyFixture.barnsley, .initial, "2026-12-10"),
  ]) func s25ReportReachesTheChair(policy: Policy, kind: Conference.Kind, due: String) {
    #expect(OneConference(kind, policy).dates(.reportToChair) == [due])
  }

  @Test func s25ReportIsAuthorisedByTenInBarnsley() {
    #expect(
      OneConference(.initial, PolicyFixture.barnsley).dates(.reportAuthorised)
        == ["2026-12-10T10:00"])
    #expect(OneConference(.initial, PolicyFixture.leeds).dates(.reportAuthorised) == [])
  }

  @Test(arguments: [
    (PolicyFixture.practiceGuide, Conference.Kind.initial, "2026-12-10"),
    (PolicyFixture.practiceGuide, .review, "2026-12-10"),
    (PolicyFixture.york, .initial, "2026-12-09"), (PolicyFixture.leeds, .initial, "2026-12-09"),
    (PolicyFixture.leeds, .review, "2026-12-07"),
  ]) func s26ReportReachesTheFamily(policy: Policy, kind: Conference.Kind, due: String) {
    #expect(OneConference(kind, policy).dates(.reportToFamily) == [due])
  }

  @Test func s27InvitationsToAReviewGoOutTheMonthBefore() {
    var one = OneConference(.review)
    one.booking.day = day("2027-01-14")
    one.publish()
    #expect(one.dates(.invitations) == ["2026-12-14"])
    #expect(one.dates(.replies) == ["2026-12-16"])
  }

  @Test func s27AMonthBeforeOnAWeekendGoesBack() {
    var one = OneConference(.review)
    one.publish()
    #expect(one.dates(.invitations) == ["2026-11-13"])
  }

  @Test func s27WhatIsBookedTooLateForThatIsInvitedToAtOnce() {
    #expect(OneConference(.review).dates(.invitations) == ["2026-12-07"])
    #expect(OneConference(.initial).dates(.invitations) == ["2026-12-07"])
  }

  @Test func s28ChairAndWorkerSpeakAWeekBefore() {
    #expect(
      OneConference(.initial, PolicyFixture.barnsley).dates(.chairAndWorkerSpeak)
        == ["2026-12-07"])
    #expect(OneConference(.initial, PolicyFixture.york).dates(.chairAndWorkerSpeak) == [])
  }

  @Test func s37ChairOffersTheFamilyContactTheWorkingDayBefore() {
    #expect(OneConference(.initial, PolicyFixture.york).dates(.familyContact) == ["2026-12-11"])
    #expect(OneConference(.initial, PolicyFixture.barnsley).dates(.familyContact) == [])
  }
}

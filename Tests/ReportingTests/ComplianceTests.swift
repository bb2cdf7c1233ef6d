import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// S35, by hand over ``ComplianceScene``.
@Suite struct ComplianceTests {
  private let scene = ComplianceScene()

  @Test func theTwoNationalFiguresAreTold() {
    #expect(
      scene.rows("initial_within_15_working_days") == [
        "all: 1 of 1, 2 of 2 children", "held: 1 of 1, 2 of 2 children",
        "still_open: 0 of 1, 0 of 4 children",
      ])
    #expect(
      scene.rows("reviews_on_time") == [
        "all: 2 of 3, 5 of 6 children", "held: 0 of 1, 0 of 1 children",
        "planned: 2 of 2, 5 of 5 children",
      ])
  }

  @Test func inTimeIsToldByKindTeamAndMonth() {
    #expect(
      scene.rows("in_time_by_kind") == [
        "all: 3 of 4, 7 of 8 children", "initial: 1 of 1, 2 of 2 children",
        "review: 2 of 3, 5 of 6 children",
      ])
    #expect(
      scene.rows("in_time_by_team") == [
        ": 1 of 1, 2 of 2 children", "North: 1 of 2, 2 of 3 children",
        "South: 1 of 1, 3 of 3 children",
      ])
    #expect(
      scene.rows("in_time_by_month") == [
        "2026-11: 1 of 1, 2 of 2 children", "2026-12: 1 of 2, 3 of 4 children",
        "2027-01: 1 of 1, 2 of 2 children",
      ])
  }

  @Test func whoIsNotInTimeIsToldByCause() {
    #expect(
      scene.rows("not_in_time_by_cause") == [
        "chair: 1 of 1, 1 of 1 children"
      ])
    #expect(
      scene.rows("still_open_by_cause") == ["not_yet_booked: 1 of 1, 4 of 4 children"])
  }

  @Test func chairsKeptAreOfThoseThatHadOne() {
    #expect(
      scene.rows("same_chair") == [
        "kept: 1 of 3, 1 of 6 children", "another: 1 of 3, 2 of 6 children",
        "has_left: 1 of 3, 3 of 6 children",
      ])
  }

  @Test func publishedDatesThatArePastAreNoneToKeep() {
    #expect(
      scene.rows("published_dates") == [
        "kept: 1 of 2, 2 of 5 children", "staffed_anew: 0 of 2, 0 of 5 children",
        "moved: 1 of 2, 3 of 5 children", "dropped: 0 of 2, 0 of 5 children",
      ])
  }

  @Test func aPublishedDateWithoutABookingIsDropped() {
    var scene = scene
    var old = scene.scenario.bookings[2]
    old = Booking(
      conference: ID("C-4"), status: .published, day: day("2026-12-15"), start: old.start,
      venue: old.venue, chair: old.chair, minuteTaker: old.minuteTaker)
    scene.scenario.bookings.append(old)
    #expect(scene.rows("published_dates").last == "dropped: 1 of 3, 4 of 9 children")
  }

  @Test func whoAgreedToMovesIsTold() {
    var scene = scene
    #expect(scene.rows("moves_agreed_by") == [": 1 of 1, 3 of 3 children"])
    let moved = Authorisation(
      conference: ID("C-3"), from: scene.scenario.bookings[2].promise,
      to: scene.plan.bookings[2].promise, areInvitationsOut: true, toldAgain: 10,
      agreement: Agreement(by: ID("Service Manager"), on: day("2026-12-04")))
    let before = Authorisation(
      conference: ID("C-0"), from: scene.scenario.bookings[0].promise, to: nil,
      areInvitationsOut: true, toldAgain: 10,
      agreement: Agreement(by: ID("Team Manager"), on: day("2026-11-02")))
    scene.scenario.authorisations = [moved, before]
    #expect(
      scene.rows("moves_agreed_by") == [
        "Service Manager: 1 of 2, 3 of 3 children", "Team Manager: 1 of 2, 0 of 3 children",
        ": 0 of 2, 0 of 3 children",
      ])
    // What was agreed to before counts on the day of the agreement, C-3 on its own day.
    #expect(scene.rows("moves_agreed_by", Period(to: day("2026-11-30"))).count == 2)
    #expect(scene.compliance(Period(from: day("2026-12-01"))).agreedBefore == [])
  }

  @Test func workingDaysInHandAreBanded() {
    let rows = scene.rows("working_days_in_hand").filter { !$0.contains(": 0 of") }
    #expect(
      rows == [
        "1_to_5_late: 1 of 4, 1 of 8 children", "0: 1 of 4, 2 of 8 children",
        "1_to_2: 2 of 4, 5 of 8 children",
      ])
    let bands = [-11, -10, -6, -5, -1, 0, 1, 2, 3, 5, 6, 10, 11].map(MarginBand.init)
    #expect(
      bands.map(\.rawValue) == [
        "more_than_10_late", "6_to_10_late", "6_to_10_late", "1_to_5_late", "1_to_5_late", "0",
        "1_to_2", "1_to_2", "3_to_5", "3_to_5", "6_to_10", "6_to_10", "more_than_10",
      ])
  }

  @Test func aConferenceCountsOnItsDayOrElseOnItsLimit() {
    let december = Period(from: day("2026-12-01"), to: day("2026-12-31"))
    #expect(scene.compliance(december).planned.keys.sorted() == [ID("C-2"), ID("C-3"), ID("C-4")])
    #expect(scene.rows("in_time_by_month", december).count == 1)
    let untilTheLimit = Period(from: day("2026-12-18"), to: day("2026-12-18"))
    #expect(scene.compliance(untilTheLimit).planned.keys.sorted() == [ID("C-4")])
    #expect(scene.compliance(untilTheLimit).open.map(\.cause) == [.notYetBooked])
  }

  @Test func whatIsLeftForLaterIsToldAndNotCounted() {
    let words = ComplianceWords(compliance: scene.compliance())
    #expect(
      words.headline
        == "5 conferences about 12 children, Mon 30 Nov 2026 to Mon 11 Jan 2027: 2 held, 2 "
        + "booked, 1 still open.")
    #expect(
      words.notes == [
        "1 conference without a booking still has a free slot in time; quorate plan finds out "
          + "whether there is one for all at once.",
        "1 conference is left for a later plan and not counted: C-5.",
      ])
  }

  /// Without a booking nobody can say yet, until the limit is past; then it is not in time.
  @Test func whatIsStillOpenIsInNoPercentageUntilItsLimitIsPast() {
    var scene = scene
    scene.scenario.asOf = day("2026-12-17")
    #expect(scene.compliance().count(.open) == 1)
    scene.scenario.asOf = day("2026-12-18")
    let compliance = scene.compliance()
    #expect(compliance.count(.open) == 0 && compliance.count(.withoutBooking) == 1)
    #expect(compliance.late.map(\.conference) == [ID("C-2"), ID("C-4")])
    #expect(
      scene.rows("initial_within_15_working_days") == [
        "all: 1 of 2, 2 of 6 children", "held: 1 of 1, 2 of 2 children",
        "without_booking: 0 of 1, 0 of 4 children",
      ])
    #expect(
      ComplianceWords(compliance: compliance).headline.hasSuffix(
        "3 held, 1 booked, 1 without a booking, limit past, 0 still open."))
  }

  @Test func whatTheTablesDoNotReachBackToIsSaid() {
    let notes = { (from: String) in
      ComplianceWords(compliance: scene.compliance(Period(from: day(from)))).notes
    }
    #expect(
      notes("2026-11-22").first
        == "The tables hold nothing before Mon 30 Nov 2026: this is not the whole time from Sun 22 Nov "
        + "2026 on.")
    #expect(notes("2026-11-30").allSatisfy { !$0.hasPrefix("The tables") })
  }

  @Test func teamsAreInTheOrderOfTheirNumbers() {
    let teams = ["Team 10", "Team 2", "Team 1", "team", "Team 11"]
    #expect(
      teams.sorted { $0.inNaturalOrder < $1.inNaturalOrder }
        == ["Team 1", "Team 2", "Team 10", "Team 11", "team"])
  }

  @Test func theDayOfTheReportCountsAsHeld() {
    var scene = scene
    scene.scenario.asOf = day("2026-12-14")
    #expect(scene.compliance().count(.held) == 3)
    scene.scenario.asOf = day("2026-12-13")
    #expect(scene.compliance().count(.held) == 2)
  }

  @Test func bothClocksAreShownWhereTheyDisagree() {
    var scene = scene
    // Wed 4 November and 15 working days are Wed 25 November, before C-1's day.
    scene.scenario.conferences[0].dates.s47Strategy = day("2026-11-04")
    #expect(
      scene.rows("initial_within_15_working_days").first == "all: 0 of 1, 0 of 2 children")
    #expect(scene.rows("in_time_by_kind")[1] == "initial: 1 of 1, 2 of 2 children")
    #expect(
      ComplianceWords(compliance: scene.compliance()).notes.last
        == "1 conference is in time by the policy's own clock, and not within the national 15 "
        + "working days: C-1.")
  }
}

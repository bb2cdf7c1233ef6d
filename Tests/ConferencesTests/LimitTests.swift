import Conferences
import ScenarioFiles
import Testing
import WorkingTime

/// L1 to L6, each kind, with its receipt.
struct LimitTests {
  @Test func anInitialConferenceIsDueFifteenWorkingDaysAfterTheStrategyDiscussion() throws {
    let limit = try limitOf(.initial) { $0.dates.s47Strategy = day("2026-12-11") }
    #expect(limit.limit == day("2027-01-06"))
    #expect(limit.receipt.event.contains("section 47"))
    #expect(limit.receipt.rule.hasPrefix("15 working days"))
    #expect(
      limit.receipt.bankHolidaysSkipped
        == [day("2026-12-25"), day("2026-12-28"), day("2027-01-01")])
    #expect(limit.receipt.alternatives.map(\.workingDaysLater) == [-1])
  }

  @Test func theReceiptShowsBothStrategyDiscussions() throws {
    let limit = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-12-01")
      $0.dates.lastStrategy = day("2026-12-08")
    }
    #expect(limit.limit == day("2026-12-22"))
    #expect(limit.receipt.alternatives.contains { $0.day == day("2026-12-31") })
    let barnsley = try limitOf(.initial, policy: "barnsley") {
      $0.dates.s47Strategy = day("2026-12-01")
      $0.dates.lastStrategy = day("2026-12-08")
    }
    #expect(barnsley.limit == day("2026-12-31"))
    #expect(barnsley.receipt.alternatives.contains { $0.day == day("2026-12-22") })
    #expect(barnsley.receipt.alternatives.contains { $0.workingDaysLater == -5 })
  }

  @Test func whereTheChosenDiscussionHasNoDateTheOtherIsCountedFrom() throws {
    let limit = try limitOf(.initial, policy: "barnsley") {
      $0.dates.s47Strategy = day("2026-12-01")
    }
    #expect(limit.limit == day("2026-12-22"))
    #expect(limit.receipt.notes.contains { $0.contains("missing") })
  }

  @Test func anEventOnAWeekendIsDayZeroAllTheSame() throws {
    let limit = try limitOf(.initial) { $0.dates.s47Strategy = day("2026-12-05") }
    #expect(limit.limit == day("2026-12-29"))
  }

  @Test func aTransferInIsDueFifteenWorkingDaysAfterTheRequest() throws {
    let limit = try limitOf(.transferIn) { $0.dates.transferRequest = day("2026-12-03") }
    #expect(limit.limit == day("2026-12-24"))
  }

  @Test func aPreBirthConferenceIsDueByWeekThirtyTwo() throws {
    let limit = try limitOf(.preBirth) { $0.dates.expectedDelivery = day("2027-03-22") }
    #expect(limit.limit == day("2027-01-25"))
    #expect(limit.receipt.notes.contains { $0.contains("Mon 28 Dec 2026") })
  }

  @Test func aPreBirthConferenceAfterAStrategyDiscussionTakesTheEarlierLimit() throws {
    let limit = try limitOf(.preBirth) {
      $0.dates.expectedDelivery = day("2027-03-22")
      $0.dates.s47Strategy = day("2026-12-11")
    }
    #expect(limit.limit == day("2027-01-06"))
    #expect(limit.receipt.alternatives.contains { $0.day == day("2027-01-25") })
    let early = try limitOf(.preBirth) {
      $0.dates.expectedDelivery = day("2027-02-08")
      $0.dates.s47Strategy = day("2026-12-11")
    }
    #expect(early.limit == day("2026-12-14"))
    #expect(early.receipt.alternatives.contains { $0.day == day("2027-01-06") })
  }

  @Test func aFirstReviewIsDueAfterThreeMonthsOrNinetyOneDays() throws {
    let byDays = try review(after: .initial, on: "2026-12-07")
    #expect(byDays.limit == day("2027-03-05"))
    #expect(byDays.receipt.movedBackFrom == day("2027-03-07"))
    let november = try review(after: .preBirth, on: "2026-11-30")
    #expect(november.limit == day("2027-02-26"))
    #expect(november.receipt.movedBackFrom == day("2027-02-28"))
    let byNinetyOne = try review(after: .transferIn, on: "2026-06-03")
    #expect(byNinetyOne.limit == day("2026-09-02"))
    #expect(byNinetyOne.receipt.rule.hasPrefix("91 days"))
    #expect(byNinetyOne.receipt.alternatives.contains { $0.day == day("2026-09-03") })
  }

  @Test func aLaterReviewIsDueAfterSixMonths() throws {
    let limit = try review(after: .review, on: "2026-08-31")
    #expect(limit.limit == day("2027-02-26"))
    let then = try review(after: .review, on: "2026-12-07")
    #expect(then.limit == day("2027-06-07"))
  }

  @Test func wherePolicyCountsMonthsOnlyDaysAreAnotherConvention() throws {
    let york = try review(after: .initial, on: "2026-06-03", policy: "york")
    #expect(york.limit == day("2026-09-03"))
    #expect(york.receipt.alternatives.contains { $0.convention.hasPrefix("91 days") })
  }

  @Test func urgencyMakesItShorter() throws {
    let limit = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.neededBy = day("2026-12-20")
    }
    #expect(limit.limit == day("2026-12-18"))
    #expect(limit.receipt.alternatives.contains { $0.day == day("2027-01-06") })
    let later = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.neededBy = day("2027-02-01")
    }
    #expect(later.limit == day("2027-01-06"))
  }

  @Test func theEarliestDayIsAfterThePlanIsMade() throws {
    let limit = try limitOf(.initial) { $0.dates.s47Strategy = day("2026-12-01") }
    #expect(limit.earliest == day("2026-12-07"))
  }

  @Test func noticeIsCountedFromTheRequest() throws {
    let national = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-12-01")
      $0.dates.requested = day("2026-12-04")
    }
    #expect(national.earliest == day("2026-12-09"))
    let barnsley = try limitOf(.initial, policy: "barnsley") {
      $0.dates.s47Strategy = day("2026-12-01")
      $0.dates.requested = day("2026-12-04")
    }
    #expect(barnsley.earliest == day("2026-12-08"))
  }

  @Test func notBeforeMovesForwardToAWorkingDay() throws {
    let limit = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.notBefore = day("2026-12-25")
    }
    #expect(limit.earliest == day("2026-12-29"))
    #expect(limit.target == day("2026-12-31"))
  }

  @Test func aReviewIsAtMostThirtyWorkingDaysEarlyAndNeedsNoNotice() throws {
    let limit = try limitOf(.review) {
      $0.dates.lastConference = day("2026-12-07")
      $0.lastKind = .review
      $0.dates.requested = day("2027-06-04")
    }
    #expect(limit.limit == day("2027-06-07"))
    #expect(limit.earliest == day("2027-04-22"))
    #expect(limit.target == day("2027-05-28"))
  }

  @Test func whatWasLateOnArrivalSaysSo() throws {
    let limit = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-11-13")
      $0.dates.requested = day("2026-12-03")
    }
    #expect(limit.limit == day("2026-12-04"))
    #expect(limit.isLateOnArrival)
    #expect(limit.earliest == day("2026-12-08"))
    #expect(limit.target == limit.earliest)
  }

  @Test func aLimitBeyondThePublishedHolidaysIsMarked() throws {
    let limit = try review(after: .review, on: "2028-10-02")
    #expect(limit.receipt.notes.contains { $0.contains("computed") })
  }

  @Test(arguments: [
    (Conference.Kind.initial, "s47_strategy"), (.review, "last_conference"),
    (.preBirth, "expected_delivery"), (.transferIn, "transfer_request"),
  ])
  func aLimitFaultIsNamed(kind: Conference.Kind, column: String) {
    #expect(throws: LimitFault.self) { try limitOf(kind) { _ in } }
    do {
      _ = try limitOf(kind) { _ in }
    } catch let missing as LimitFault {
      #expect(missing.column == column)
    } catch {
      Issue.record(error)
    }
  }
}

func day(_ text: String) -> Day { Day(reading: text)! }

/// The limit of a conference under a built-in policy, on Friday 4 December 2026.
func limitOf(
  _ kind: Conference.Kind, policy name: String = "working-together",
  _ set: (inout Conference) -> Void
) throws -> Limit {
  var conference = Conference(id: ID("C-1"), family: ID("F-1"), kind: kind, worker: ID("W-1"))
  set(&conference)
  let policy = try #require(BuiltInPolicies.policy(named: name))
  return try Deadlines(policy: policy, workingDays: WorkingDays(), asOf: day("2026-12-04"))
    .limit(of: conference)
}

func review(after kind: Conference.Kind, on last: String, policy: String = "working-together")
  throws -> Limit
{
  try limitOf(.review, policy: policy) {
    $0.dates.lastConference = day(last)
    $0.lastKind = kind
  }
}

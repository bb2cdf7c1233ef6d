import Conferences
import ScenarioFiles
import Testing
import WorkingTime

/// The rules S1 to S6 of the documents, each by its number.
struct SeedRuleTests {
  @Test(arguments: ["barnsley", "leeds", "working-together"])
  func s1InitialWithinFifteenWorkingDays(policy: String) throws {
    let limit = try limitOf(.initial, policy: policy) { $0.dates.s47Strategy = day("2026-12-11") }
    #expect(limit.limit == day("2027-01-06"))
    #expect(!limit.receipt.source.isEmpty)
  }

  @Test func s2UrgencyMayMakeItShorter() throws {
    let limit = try limitOf(.initial, policy: "leeds") {
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.neededBy = day("2026-12-16")
    }
    #expect(limit.limit == day("2026-12-16"))
    #expect(limit.receipt.rule.contains("needed by"))
  }

  @Test func s3ATransferInHasItsOwnKindAndClock() throws {
    let limit = try limitOf(.transferIn, policy: "barnsley") {
      $0.dates.transferRequest = day("2026-12-11")
      $0.dates.s47Strategy = day("2026-11-20")
    }
    #expect(limit.limit == day("2027-01-06"))
    #expect(limit.receipt.source.contains("transfer in"))
  }

  @Test func s4PreBirthByWeekThirtyTwoWithAReminder() throws {
    let limit = try limitOf(.preBirth, policy: "barnsley") {
      $0.dates.expectedDelivery = day("2027-04-12")
    }
    #expect(limit.limit == day("2027-02-15"))
    #expect(limit.receipt.notes.contains { $0.contains("Mon 18 Jan 2027") })
  }

  @Test(arguments: ["practice-guide", "york"])
  func s5FirstReviewWithinThreeMonthsThenSix(policy: String) throws {
    #expect(
      try review(after: .initial, on: "2026-12-10", policy: policy).limit == day("2027-03-10"))
    #expect(try review(after: .review, on: "2026-12-10", policy: policy).limit == day("2027-06-10"))
  }

  @Test func s6ReviewsAreBookedAboutSixMonthsAhead() throws {
    let next = try review(after: .review, on: "2026-12-03")
    #expect(next.limit == day("2027-06-03"))
    #expect(next.earliest > day("2027-04-01"))
    #expect(next.target < next.limit)
  }
}

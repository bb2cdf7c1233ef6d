import Conferences
import Testing
import WorkingTime

/// L4: `needed_by` makes a limit shorter, and the receipt keeps every other way of counting, each
/// with its day and by how much that differs.
struct UrgencyReceiptTests {
  @Test func bothStrategyDiscussionsAndBothWaysOfCountingStay() throws {
    let limit = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.lastStrategy = day("2026-12-15")
      $0.dates.neededBy = day("2026-12-18")
    }
    #expect(limit.limit == day("2026-12-18"))
    try expect(
      limit,
      [
        ("without urgency: 15 working days after it", "2027-01-06", 10),
        ("counting the day itself as day 1", "2027-01-05", 9),
        ("15 working days after the last strategy discussion", "2027-01-08", 12),
      ])
  }

  @Test func thePolicysClockIsTheOneWithoutUrgency() throws {
    let limit = try limitOf(.initial, policy: "barnsley") {
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.lastStrategy = day("2026-12-15")
      $0.dates.neededBy = day("2026-12-18")
    }
    try expect(
      limit,
      [
        ("without urgency: 15 working days after it", "2027-01-08", 12),
        ("counting the day itself as day 1", "2027-01-07", 11),
        ("15 working days after the strategy discussion that started", "2027-01-06", 10),
      ])
  }

  @Test func aReviewKeepsMonthsAndDays() throws {
    let limit = try limitOf(.review) {
      $0.dates.lastConference = day("2026-12-07")
      $0.lastKind = .initial
      $0.dates.neededBy = day("2027-02-26")
    }
    try expect(
      limit,
      [("without urgency: 3 months", "2027-03-05", 5), ("91 days after it", "2027-03-08", 6)])
  }

  @Test func aReviewCountedInMonthsOnlyKeepsTheCustomaryDays() throws {
    let limit = try limitOf(.review, policy: "york") {
      $0.dates.lastConference = day("2026-08-31")
      $0.lastKind = .review
      $0.dates.neededBy = day("2027-02-22")
    }
    try expect(
      limit,
      [("without urgency: 6 months", "2027-02-26", 4), ("183 days after it", "2027-03-02", 6)])
  }

  @Test func aTransferKeepsTheDayCountedAsTheFirst() throws {
    let limit = try limitOf(.transferIn) {
      $0.dates.transferRequest = day("2026-12-03")
      $0.dates.neededBy = day("2026-12-20")
    }
    #expect(limit.limit == day("2026-12-18"))
    #expect(limit.receipt.movedBackFrom == day("2026-12-20"))
    try expect(
      limit,
      [
        ("without urgency: 15 working days", "2026-12-24", 4),
        ("counting the day itself as day 1", "2026-12-23", 3),
      ])
  }

  @Test func aPreBirthConferenceKeepsTheWeekAndTheStrategyDiscussion() throws {
    let byStrategy = try limitOf(.preBirth) {
      $0.dates.expectedDelivery = day("2027-03-22")
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.neededBy = day("2026-12-18")
    }
    try expect(
      byStrategy,
      [
        ("without urgency: 15 working days", "2027-01-06", 10),
        ("counting the day itself as day 1", "2027-01-05", 9),
        ("by week 32 of pregnancy", "2027-01-25", 23),
      ])
    let byWeek = try limitOf(.preBirth) {
      $0.dates.expectedDelivery = day("2027-02-08")
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.neededBy = day("2026-12-10")
    }
    try expect(
      byWeek,
      [
        ("without urgency: by week 32 of pregnancy", "2026-12-14", 2),
        ("15 working days after it", "2027-01-06", 16),
      ])
  }

  /// Another clock would give an earlier limit than the week of pregnancy does.
  @Test func theOtherStrategyDiscussionIsShownWhereTheWeekDecides() throws {
    let limit = try limitOf(.preBirth, policy: "barnsley") {
      $0.dates.expectedDelivery = day("2027-03-01")
      $0.dates.s47Strategy = day("2026-12-01")
      $0.dates.lastStrategy = day("2026-12-15")
    }
    #expect(limit.limit == day("2027-01-04"))
    try expect(
      limit,
      [
        ("15 working days after it, its own day being day 0, from the last", "2027-01-08", 4),
        ("15 working days after the strategy discussion that started", "2026-12-22", -6),
      ])
  }

  @Test func whatGivesTheSameDayIsNoOtherWay() throws {
    let limit = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.neededBy = day("2027-01-05")
    }
    try expect(limit, [("without urgency: 15 working days", "2027-01-06", 1)])
  }

  @Test func whatIsNotUrgentChangesNothing() throws {
    let plain = try limitOf(.initial) { $0.dates.s47Strategy = day("2026-12-11") }
    let later = try limitOf(.initial) {
      $0.dates.s47Strategy = day("2026-12-11")
      $0.dates.neededBy = day("2027-01-06")
    }
    #expect(later.limit == plain.limit)
    #expect(later.receipt.rule == plain.receipt.rule)
    #expect(later.receipt.alternatives == plain.receipt.alternatives)
  }

  /// Exactly these, in any order.
  private func expect(_ limit: Limit, _ ways: [(starts: String, day: String, later: Int)]) throws {
    let told = limit.receipt.alternatives
    #expect(told.count == ways.count, "\(told)")
    for way in ways {
      let other = try #require(told.first { $0.convention.hasPrefix(way.starts) }, "\(told)")
      #expect(other.day == day(way.day))
      #expect(other.workingDaysLater == way.later)
    }
  }
}

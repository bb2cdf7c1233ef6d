import Testing
import WorkingTime

@testable import Planning

/// Shares handed out one after another: what a member still has room for, and who gives.
struct HandedOutSharesTests {
  private static func pool(
    _ members: Int, perDay: Int = 3, perWeek: Int = 9, way: Int = 30
  ) -> ResourcePool {
    ResourcePool(
      kind: .chairs, memberCount: members,
      perDay: Array(repeating: Array(repeating: perDay, count: 5), count: members),
      perWeek: Array(repeating: [perWeek], count: members),
      travel: (0..<3).map { from in (0..<3).map { from == $0 ? 0 : way } })
  }

  private static func item(
    _ conference: Int, day: Int = 0, _ start: String, _ end: String, venue: Int = 0,
    eligible: [Int] = [0]
  ) -> StaffItem {
    StaffItem(
      conference: conference, day: day, week: 0, span: Span(time(start), time(end)), venue: venue,
      demand: 1, eligible: eligible, preferred: [])
  }

  /// Half of one before and half of another after it, both too far away: each leaves half.
  @Test func whatIsTooNearOnEitherSideDoesNotAddUp() {
    let before = Share(item: Self.item(0, "09:00", "11:00", venue: 1), degree: 0.5)
    let after = Share(item: Self.item(1, "13:10", "15:00", venue: 2), degree: 0.5)
    let between = Self.item(2, "11:10", "13:00")
    #expect(Self.pool(1).busy(between, with: [before, after]) == 0.5)
  }

  @Test func whatIsTooNearOnOneSideAddsUp() {
    let shares = ["09:00", "09:15"].map {
      Share(item: Self.item(0, $0, "11:00", venue: 1), degree: 0.25)
    }
    #expect(Self.pool(1).busy(Self.item(2, "11:10", "13:00"), with: shares) == 0.5)
    #expect(Self.pool(1, way: 10).busy(Self.item(2, "11:10", "13:00"), with: shares) == 0)
  }

  @Test func whatOverlapsAddsUpMinuteByMinute() {
    let early = Share(item: Self.item(0, "09:00", "10:00"), degree: 0.5)
    let late = Share(item: Self.item(1, "10:00", "11:00"), degree: 0.25)
    #expect(Self.pool(1).busy(Self.item(2, "09:30", "10:30"), with: [early, late]) == 0.5)
    #expect(Self.pool(1).busy(Self.item(2, day: 1, "09:30", "10:30"), with: [early, late]) == 0)
  }

  /// In turn, the first chair has given all her week before Friday, when the second is away.
  @Test func whoHasMostLeftGivesSoThatTheWeekLasts() {
    let items =
      (0..<4).map { Self.item($0, day: $0, "09:00", "11:00", eligible: [0, 1]) }
      + [Self.item(4, day: 4, "09:00", "11:00")]
    func missing(_ turn: HandedOutShares.Turn) -> Double {
      var shares = HandedOutShares(pool: Self.pool(2, perWeek: 3), turn: turn)
      return items.reduce(0) { $0 + shares.serve($1, wanted: 1) }
    }
    #expect(missing(.inOrder) == 1)
    #expect(missing(.mostLeftFirst) == 0)
  }

  /// The first chair is taken by what the second could do as well.
  @Test func whatOthersCanDoIsHandedOn() {
    let either = Self.item(0, "09:00", "11:00", eligible: [0, 1])
    let onlyFirst = Self.item(1, "10:00", "12:00", eligible: [0])
    func missing(_ turn: HandedOutShares.Turn) -> Double {
      var shares = HandedOutShares(pool: Self.pool(2), turn: turn)
      return [either, onlyFirst].reduce(0) { $0 + shares.serve($1, wanted: 1) }
    }
    #expect(missing(.inOrder) == 1)
    #expect(missing(.mostLeftFirst) == 0)
  }

  @Test func whatNobodyCanDoGoesUnserved() {
    let items = (0..<3).map { Self.item($0, "09:00", "11:00", eligible: [0, 1]) }
    let quick = FractionalStaffing(pool: Self.pool(2))
    #expect(quick.missing(items, wanted: [1, 0.5, 1]) == 0.5)
    #expect(quick.missing(items, wanted: [1, 0.5, 0.5]) == 0)
  }
}

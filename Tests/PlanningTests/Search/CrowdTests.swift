import Testing
import WorkingTime

@testable import Planning

/// What counts in a crowd: what is no easier to serve than what was there when it could not be.
struct CrowdTests {
  private static func item(
    _ conference: Int, day: Int = 0, _ start: String = "09:00", _ end: String = "11:00",
    venue: Int? = 0, demand: Int = 1, eligible: [Int] = [1, 2], preferred: [Int] = []
  ) -> StaffItem {
    StaffItem(
      conference: conference, day: day, week: day / 5, span: Span(time(start), time(end)),
      venue: venue, demand: demand, eligible: eligible, preferred: preferred)
  }

  /// The first has company on its day, the third is alone.
  private let crowd = Crowd([item(0), item(1), item(2, day: 3)], kind: .chairs)!

  @Test func nobodyIsNoCrowd() {
    #expect(Crowd([], kind: .chairs) == nil)
  }

  @Test func whatIsInItCounts() {
    #expect(crowd.count == 3)
    #expect(crowd.days == [0, 3])
    #expect(crowd.contains(Self.item(0)))
    #expect(crowd.contains(Self.item(2, day: 3)))
  }

  @Test func anotherConferenceDoesNotCount() {
    #expect(!crowd.contains(Self.item(3)))
    #expect(!crowd.contains(Self.item(2)))
  }

  @Test func anotherDayDoesNotCount() {
    #expect(!crowd.contains(Self.item(0, day: 1)))
    #expect(!crowd.contains(Self.item(2, day: 2)))
  }

  @Test func anotherTimeOrPlaceCountsOnlyWhereNothingElseIsOnTheDay() {
    #expect(!crowd.contains(Self.item(0, "09:00", "12:00")))
    #expect(!crowd.contains(Self.item(0, "08:00", "11:00")))
    #expect(!crowd.contains(Self.item(0, venue: 1)))
    #expect(!crowd.contains(Self.item(0, venue: nil)))
    #expect(crowd.contains(Self.item(2, day: 3, "14:00", "15:00", venue: 1)))
    #expect(crowd.contains(Self.item(2, day: 3, venue: nil)))
  }

  @Test func onlyWhoHasNobodyElseCounts() {
    #expect(crowd.contains(Self.item(0, eligible: [2])))
    #expect(crowd.contains(Self.item(0, eligible: [])))
    #expect(!crowd.contains(Self.item(0, eligible: [1, 2, 3])))
    #expect(!crowd.contains(Self.item(0, eligible: [0])))
  }

  @Test func whoAsksForLessDoesNotCount() {
    let crowd = Crowd([Self.item(0, demand: 2), Self.item(1)], kind: .familyRooms)!
    #expect(crowd.contains(Self.item(0, demand: 2)))
    #expect(!crowd.contains(Self.item(0, demand: 1)))
    #expect(crowd.contains(Self.item(1, demand: 2)))
  }

  @Test func whoIsPreferredMakesNoDifference() {
    #expect(crowd.contains(Self.item(0, preferred: [1])))
  }
}

import Conferences
import Synthetic
import Testing
import WorkingTime

/// Sizes against the published figures, averaged over seeds since one draw of a small authority
/// says little.
@Suite struct SizeTests {
  @Test(arguments: ["york", "barnsley"])
  func childrenOnPlansAreNearThePublishedNumber(name: String) {
    let published = Authority(named: name)!.childrenOnPlans
    let seeds: ClosedRange<UInt64> = 1...4
    let children = seeds.reduce(0) { sum, seed in
      sum
        + made(name, seed: seed).conferences.filter { $0.kind == .review }
        .reduce(0) { $0 + $1.children }
    }
    #expect((published * 80...published * 135).contains(children * 100 / seeds.count))
  }

  @Test func conferencesAWeekAreNearTheDerivedNumber() {
    let derived = Authority(named: "leeds")!.conferencesInAHundredWeeks
    let made = made("leeds", .season(weeks: 26)).conferences.count * 100 / 26
    #expect((derived * 85...derived * 115).contains(made * 100))
  }

  @Test(arguments: Authority.published)
  func everyAuthorityHasThePublishedChairs(authority: Authority) {
    guard authority.initialChildrenAYear < 700 else { return }
    let scenario = made(authority.name)
    #expect(scenario.chairs.count == max(2, authority.chairs))
    #expect(
      scenario.rooms.count { $0.kind == .meeting } == authority.meetingRooms.reduce(0, +))
    #expect(!scenario.bookings.isEmpty)
  }

  @Test func aWeeksWorkWaits() {
    let scenario = made("leeds")
    let booked = Set(scenario.bookings.map(\.conference))
    let waiting = scenario.conferences.filter { !booked.contains($0.id) }
    #expect((15...50).contains(waiting.count))
    #expect(waiting.contains { $0.kind == .initial } && waiting.contains { $0.kind == .review })
    let requests = waiting.compactMap(\.dates.requested)
    #expect(requests.allSatisfy { scenario.asOf - 7 < $0 && $0 <= scenario.asOf })
  }
}

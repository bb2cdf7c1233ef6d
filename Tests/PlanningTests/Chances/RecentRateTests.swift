import Conferences
import Planning
import Testing
import WorkingTime

/// What a fortnight's requests say of a year's.
@Suite struct RecentRateTests {
  private let even = Array(repeating: 83, count: 12)

  private func rate(_ requests: [String], _ shares: [Int]? = nil) -> RecentRate {
    var scene = Scene()
    for (number, request) in requests.enumerated() {
      scene.addConference("C-\(number)") { $0.dates.requested = day(request) }
    }
    return RecentRate(scene.scenario, monthShares: shares ?? even)
  }

  /// Ten working days of two months with twenty-one each are about a twenty-fifth of a year.
  @Test func aFortnightIsTakenForAYear() {
    let found = rate(["2026-12-03"])
    #expect(found.asked == 1 && found.perYear == 25)
    #expect(rate([]).perYear == 0)
  }

  @Test func onlyTheLastFourteenDaysCount() {
    #expect(rate(["2026-11-20", "2026-11-21", "2026-12-04", "2026-12-05"]).asked == 2)
  }

  /// A fortnight in months that have few requests stands for more in the others.
  @Test func theMonthIsTakenIntoAccount() {
    var shares = Array(repeating: 90, count: 12)
    (shares[10], shares[11]) = (50, 50)
    #expect(rate(["2026-12-03"], shares).perYear == 42)
  }

  /// The exact bounds of a Poisson number of 10 are 4.80 and 18.39; ten weeks' worth of a year.
  @Test func theRangeIsThatOfAPoissonNumber() {
    let range = rate(Array(repeating: "2026-12-03", count: 10)).range
    #expect((119...123).contains(range.lowerBound), "\(range)")
    #expect((462...468).contains(range.upperBound), "\(range)")
    #expect(rate([]).range.lowerBound == 0)
  }
}

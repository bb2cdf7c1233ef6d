import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// Forecasts as people read them.
@Suite struct ForecastReportTests {
  private func share(_ tenths: Int) -> ChanceForecast.Share {
    ChanceForecast.Share(asked: 100, tenths: tenths, low: tenths - 20, high: tenths)
  }

  private func text(atMost: Int) -> String {
    let (scenario, plan) = OneConference(.initial).finished
    let weeks = (0..<2).map { number in
      ChanceForecast.Week(
        monday: day("2026-12-07") + 7 * number, due: 5, inTime: 4, atMost: 5,
        arriving: share(900))
    }
    let forecast = ChanceForecast(
      initialsAYear: 52, runs: 20, weeks: weeks, atMost: atMost, asItIs: share(900),
      keeping: [
        .init(slotsAWeek: 1, share: share(600)), .init(slotsAWeek: 2, share: share(920)),
      ])
    return ForecastReport(scenario: scenario, plan: plan, forecast: forecast, estimate: nil).text
  }

  @Test func weeksThatAddUpToMoreThanAllTogetherSayWhy() {
    let words =
      "\nAt most adds up to 10, each week by itself; together it is 9, since weeks share people and "
      + "rooms.\n"
    #expect(text(atMost: 9).contains(words))
    #expect(!text(atMost: 10).contains("adds up to"))
  }

  @Test func whatToTryNextIsSaid() {
    #expect(text(atMost: 10).contains("\nFor 90 % of them in time keep 2 slots a week free.\n"))
    #expect(
      text(atMost: 10).contains(
        "\nNo number of slots tried is enough for 99 % of them in time; try more with --keep 3,4.\n"
      ))
  }

  @Test func whatAChanceIsIsSaid() {
    #expect(
      text(atMost: 10).contains(
        "\nChance: of 100 requests, so many could be booked in time on the day they came, over all times "
          + "the weeks were played; in brackets, what 95 in 100 repetitions would be within.\n"))
  }
}

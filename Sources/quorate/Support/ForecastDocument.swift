internal import Conferences
internal import Planning
internal import WorkingTime

/// A forecast for programs.
struct ForecastDocument: Encodable {
  private let initialsAYear, runs: Int
  private let rate: Rate?
  private let atMost: Int
  private let weeks: [Week]
  private let asItIs: Share
  private let keeping: [Kept]
  private let slotsToKeep: [Need]

  /// Taken from the tables' last fortnight.
  private struct Rate: Encodable {
    let askedInLastFortnight, low, high: Int
  }

  /// The fewest slots a week for so many per cent in time; nil where none tried is enough.
  private struct Need: Encodable {
    let percent: Int
    let slotsAWeek: Int?
  }

  private struct Week: Encodable {
    let week: String
    let due, inTime, atMost: Int
    let arriving: Share
  }

  private struct Kept: Encodable {
    let slotsAWeek: Int
    let share: Share
  }

  /// In per cent.
  private struct Share: Encodable {
    let asked: Int
    let percent, low, high: Double?

    init(_ share: ChanceForecast.Share) {
      asked = share.asked
      percent = share.tenths.map { Double($0) / 10 }
      low = share.tenths == nil ? nil : Double(share.low) / 10
      high = share.tenths == nil ? nil : Double(share.high) / 10
    }
  }

  /// - Parameter recent: nil when somebody said how many there are a year.
  init(_ forecast: ChanceForecast, _ recent: RecentRate?) {
    initialsAYear = forecast.initialsAYear
    runs = forecast.runs
    rate = recent.map {
      Rate(
        askedInLastFortnight: $0.asked, low: $0.range.lowerBound, high: $0.range.upperBound)
    }
    atMost = forecast.atMost
    weeks = forecast.weeks.map {
      Week(
        week: $0.monday.description, due: $0.due, inTime: $0.inTime, atMost: $0.atMost,
        arriving: Share($0.arriving))
    }
    asItIs = Share(forecast.asItIs)
    keeping = forecast.keeping.map { Kept(slotsAWeek: $0.slotsAWeek, share: Share($0.share)) }
    slotsToKeep = [90, 95, 99].map {
      Need(percent: $0, slotsAWeek: forecast.fewestSlots(for: 10 * $0))
    }
  }
}

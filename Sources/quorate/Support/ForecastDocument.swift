internal import Conferences
internal import WorkingTime

/// A forecast for programs.
struct ForecastDocument: Encodable {
  private let initialsAYear, runs: Int
  private let weeks: [Week]
  private let asItIs: Share
  private let keeping: [Kept]

  private struct Week: Encodable {
    let week: String
    let due, inTime: Int
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

  init(_ forecast: ChanceForecast) {
    initialsAYear = forecast.initialsAYear
    runs = forecast.runs
    weeks = forecast.weeks.map {
      Week(
        week: $0.monday.description, due: $0.due, inTime: $0.inTime, arriving: Share($0.arriving))
    }
    asItIs = Share(forecast.asItIs)
    keeping = forecast.keeping.map { Kept(slotsAWeek: $0.slotsAWeek, share: Share($0.share)) }
  }
}

public import Conferences
internal import WorkingTime

/// The table that `quorate forecast --csv` writes: a row a week, a row for all weeks with the calendar
/// as it is, and a row for each number of slots kept free.
public enum ForecastTable {
  private static let header = [
    "row", "week_of", "slots_kept", "due", "in_time", "at_most", "asked_for", "chance_percent",
    "chance_low", "chance_high",
  ]

  /// What every such table begins with.
  public static let mark = "\u{FEFF}" + header.prefix(2).joined(separator: ",")

  public static func bytes(_ forecast: ChanceForecast) -> [UInt8] {
    var table = CSVText(header: header)
    for week in forecast.weeks {
      table.add(
        ["week", week.monday.description, "", String(week.due), String(week.inTime)]
          + [String(week.atMost)] + cells(week.arriving))
    }
    let (due, inTime) = forecast.weeks.reduce((0, 0)) { ($0.0 + $1.due, $0.1 + $1.inTime) }
    table.add(
      ["as_it_is", "", "", String(due), String(inTime), String(forecast.atMost)]
        + cells(forecast.asItIs))
    for kept in forecast.keeping {
      table.add(["kept", "", String(kept.slotsAWeek), "", "", ""] + cells(kept.share))
    }
    return table.bytes
  }

  private static func cells(_ share: ChanceForecast.Share) -> [String] {
    guard let tenths = share.tenths else { return [String(share.asked), "", "", ""] }
    return [String(share.asked)] + [tenths, share.low, share.high].map { "\($0 / 10).\($0 % 10)" }
  }
}

internal import Conferences
internal import WorkingTime

/// H5: exactly one minute-taker, at a venue where they work, not too often a day (S30).
enum MinuteTakerRule: CalendarRule {
  static let number = "H5"
  static let says = "A conference has one minute-taker, there, within the day's limit."
  static let source = "S30"

  static func problems(in calendar: Calendar) -> [Problem] {
    calendar.entries.compactMap { entry in
      sentence(entry, calendar).map { problem([entry], in: calendar, $0) }
    } + tooMany(calendar)
  }

  private static func sentence(_ entry: CalendarEntry, _ calendar: Calendar) -> String? {
    guard let taker = entry.booking.minuteTaker.flatMap({ calendar.register.minuteTakers[$0] })
    else { return "\(entry.words) has no minute-taker." }
    guard let venue = entry.booking.venue, !taker.venues.isEmpty, !taker.venues.contains(venue)
    else { return nil }
    let places = Words.list(taker.venues.map(\.text).sorted())
    return "\(Words.minuteTaker(taker.id)) does not work at \(venue), only at \(places): "
      + "\(entry.words)."
  }

  private static func tooMany(_ calendar: Calendar) -> [Problem] {
    calendar.holdings.minuteTakers.runs { $0.sharesDay(with: $1) }.compactMap { run in
      guard let first = run.first else { return nil }
      let taker = calendar.register.minuteTakers.rows[first.holder]
      guard run.count > taker.maximumPerDay else { return nil }
      return problem(
        run.map(\.entry), in: calendar,
        "\(Words.minuteTaker(taker.id)) has \(Words.count(run.count, "conference")) on "
          + "\(first.day.britishShort) and takes \(taker.maximumPerDay) at most: "
          + "\(Words.list(run.map(\.entry.words))).")
    }
  }
}

internal import Conferences
internal import WorkingTime

/// H4: a chair who may chair it, there, and not too often (S7, S17, S23).
enum ChairRule: CalendarRule {
  static let number = "H4"
  static let says =
    "A conference has a chair who may take it, within the day's and week's limits, not on duty."
  static let source = "S7, S17, S23"

  static func problems(in calendar: Calendar) -> [Problem] {
    calendar.entries.flatMap { entry in
      suitability(entry, calendar).map { problem([entry], in: calendar, $0) }
    } + limits(calendar) + onDuty(calendar)
  }

  private static func suitability(_ entry: CalendarEntry, _ calendar: Calendar) -> [String] {
    guard let chair = entry.booking.chair.flatMap({ calendar.register.chairs[$0] }) else {
      return ["\(entry.words) has no chair."]
    }
    let name = Words.chair(chair.id)
    var found: [String] = []
    if let venue = entry.booking.venue, !chair.venues.isEmpty, !chair.venues.contains(venue) {
      let places = Words.list(chair.venues.map(\.text).sorted())
      found.append("\(name) does not chair at \(venue), only at \(places): \(entry.words).")
    }
    if entry.conference.barredChairs.contains(chair.id) {
      found.append("\(name) is not to chair \(entry.words).")
    }
    if entry.conference.isHarmOutsideHome, !chair.isTrainedForHarmOutsideHome {
      found.append(
        "\(name) is not trained for harm outside the home, as \(entry.words) needs.")
    }
    return found
  }

  private static func limits(_ calendar: Calendar) -> [Problem] {
    let chairs = calendar.register.chairs.rows
    let days = calendar.holdings.chairs.runs { $0.sharesDay(with: $1) }
    let weeks = calendar.holdings.chairs.runs {
      $0.holder == $1.holder && $0.day.monday == $1.day.monday
    }
    let aDay = tooMany(
      days, calendar, limit: { chairs[$0].maximumPerDay }, words: { "on \($0.britishShort)" })
    let aWeek = tooMany(
      weeks, calendar, limit: { chairs[$0].maximumPerWeek },
      words: { "in the week of \($0.monday.britishShort)" })
    return aDay + aWeek
  }

  private static func tooMany(
    _ runs: [ArraySlice<Holding>], _ calendar: Calendar, limit: (Int) -> Int,
    words: (Day) -> String
  ) -> [Problem] {
    runs.compactMap { run in
      guard let first = run.first, run.count > limit(first.holder) else { return nil }
      let name = Words.chair(calendar.register.chairs.rows[first.holder].id)
      return problem(
        run.map(\.entry), in: calendar,
        "\(name) has \(Words.count(run.count, "conference")) \(words(first.day)) and takes "
          + "\(limit(first.holder)) at most: \(Words.list(run.map(\.entry.words))).")
    }
  }

  /// S17: who is on duty for consultations is free for them.
  private static func onDuty(_ calendar: Calendar) -> [Problem] {
    let most = calendar.policy.whole(.dutyConferences)
    let duty = Set(calendar.duty)
    return calendar.holdings.chairs.runs { $0.sharesDay(with: $1) }.compactMap { run in
      guard let first = run.first, run.count > most else { return nil }
      let chair = calendar.register.chairs.rows[first.holder].id
      let dutyDay = DutyDay(day: first.day, chair: chair)
      guard duty.contains(dutyDay) else { return nil }
      return problem(
        run.map(\.entry), in: calendar,
        isGiven: calendar.register.givenDuty.contains(dutyDay) ? nil : false,
        "\(Words.chair(chair)) is on duty on \(first.day.britishShort) and then takes "
          + "\(most == 0 ? "no conference" : "at most \(Words.count(most, "conference"))"): "
          + "\(Words.list(run.map(\.entry.words))).")
    }
  }
}

internal import Conferences
internal import WorkingTime

/// H3: a chair or minute-taker with conferences at two venues has the time to get there (contract).
enum TravelRule: CalendarRule {
  static let number = "H3"
  static let says = "Between conferences at different venues there is time to travel."
  static let source = "the contract; domain.md, several sites"

  static func problems(in calendar: Calendar) -> [Problem] {
    let longest = calendar.scenario.travel.longest
    let register = calendar.register
    return tooClose(calendar.holdings.chairs, within: longest, calendar) {
      Words.chair(register.chairs.rows[$0].id)
    }
      + tooClose(calendar.holdings.minuteTakers, within: longest, calendar) {
        Words.minuteTaker(register.minuteTakers.rows[$0].id)
      }
  }

  private static func tooClose(
    _ holdings: [Holding], within longest: Int, _ calendar: Calendar, name: (Int) -> String
  ) -> [Problem] {
    holdings.pairs(closerThan: longest).compactMap { first, second in
      guard !first.span.overlaps(second.span), let from = first.entry.booking.venue,
        let to = second.entry.booking.venue, from != to
      else { return nil }
      let needed = calendar.scenario.travel.minutes(from: from, to: to)
      let gap = first.span.gap(to: second.span)
      guard gap < needed else { return nil }
      return problem(
        [first.entry, second.entry], in: calendar,
        "\(name(first.holder)) has \(Words.count(gap, "minute")) from \(from) to \(to) between "
          + "\(first.entry.words) and \(second.entry.words), and the way takes \(needed).")
    }
  }
}

extension TravelTimes {
  /// The longest way between any two venues, in minutes.
  fileprivate var longest: Int { rows.reduce(otherwise) { max($0, $1.minutes) } }
}

internal import Conferences
internal import WorkingTime

/// H2: everybody who is held works then, is not away, and is at one conference at a time (S11, S13,
/// S19, S20).
///
/// A person is held from the policy's minutes before the start to the end. A closure is told once,
/// with the day (H1), and not again for everybody.
enum PeopleFreeRule: CalendarRule {
  static let number = "H2"
  static let says =
    "Chair, minute-taker, workers and their managers are at work and at one conference at a time."
  static let source = "S11, S13, S19, S20"

  static func problems(in calendar: Calendar) -> [Problem] {
    let (holdings, register) = (calendar.holdings, calendar.register)
    return held(
      holdings.chairs, register.chairs, calendar, works: { $0.works },
      name: { Words.chair($0.id) })
      + held(
        holdings.minuteTakers, register.minuteTakers, calendar, works: { $0.works },
        name: { Words.minuteTaker($0.id) })
      + held(
        holdings.workers, register.workers, calendar, works: { $0.works },
        name: { Words.worker($0.id) })
  }

  private static func held<Person>(
    _ holdings: [Holding], _ table: Table<Person>, _ calendar: Calendar,
    works: (Person) -> WeeklyPattern, name: (Person) -> String
  ) -> [Problem] {
    holdings.flatMap { holding in
      outOfHours(holding, table, works, name).map { problem([holding.entry], in: calendar, $0) }
        + away(holding, table, name).map {
          problem(
            [holding.entry], in: calendar, cause: $0, "\($0), and has \(holding.entry.words).")
        }
    }
      + holdings.pairs(closerThan: 0).map { first, second in
        problem(
          [first.entry, second.entry], in: calendar,
          "\(name(table.rows[first.holder])) is at two conferences at once: \(first.entry.words), "
            + "held \(first.span), and \(second.entry.words), held \(second.span).")
      }
  }

  private static func outOfHours<Person>(
    _ holding: Holding, _ table: Table<Person>, _ works: (Person) -> WeeklyPattern,
    _ name: (Person) -> String
  ) -> [String] {
    let person = table.rows[holding.holder]
    if works(person).covers(holding.span, on: holding.day) { return [] }
    return [
      "\(name(person)) does not work for all of \(holding.day.britishShort) \(holding.span), "
        + "as \(holding.entry.conference.id) needs (works \(works(person).text))."
    ]
  }

  /// A clause, since there may be more conferences in one absence.
  private static func away<Person>(
    _ holding: Holding, _ table: Table<Person>, _ name: (Person) -> String
  ) -> [String] {
    table.absences(at: holding.holder, holding.span, on: holding.day).prefix(1).map {
      "\(name(table.rows[holding.holder])) is \(Words.away($0))"
    }
  }
}

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
    let register = calendar.register
    return held(calendar.holdings.chairs, calendar) {
      let chair = register.chairs.rows[$0]
      return Person(name: Words.chair(chair.id), works: chair.works, subject: .chair(chair.id))
    }
      + held(calendar.holdings.minuteTakers, calendar) {
        let taker = register.minuteTakers.rows[$0]
        return Person(
          name: Words.minuteTaker(taker.id), works: taker.works, subject: .minuteTaker(taker.id))
      }
      + held(calendar.holdings.workers, calendar) {
        let worker = register.workers.rows[$0]
        return Person(
          name: Words.worker(worker.id), works: worker.works, subject: .worker(worker.id))
      }
  }

  private struct Person {
    let name: String
    let works: WeeklyPattern
    let subject: Subject
  }

  private static func held(
    _ holdings: [Holding], _ calendar: Calendar, person: (Int) -> Person
  ) -> [Problem] {
    holdings.flatMap { holding in
      sentences(holding, person(holding.holder), calendar).map {
        problem([holding.entry], in: calendar, $0)
      }
    }
      + holdings.pairs(closerThan: 0).map { first, second in
        problem(
          [first.entry, second.entry], in: calendar,
          "\(person(first.holder).name) is at two conferences at once: \(first.entry.words), held "
            + "\(first.span), and \(second.entry.words), held \(second.span).")
      }
  }

  private static func sentences(_ holding: Holding, _ person: Person, _ calendar: Calendar)
    -> [String]
  {
    var found: [String] = []
    if !person.works.covers(holding.span, on: holding.day) {
      found.append(
        "\(person.name) does not work for all of \(holding.day.britishShort) \(holding.span), "
          + "as \(holding.entry.conference.id) needs (works \(person.works.text)).")
    }
    if let absence = calendar.register.absence(of: person.subject, holding.span, on: holding.day) {
      found.append("\(person.name) is \(Words.away(absence)), and has \(holding.entry.words).")
    }
    return found
  }
}

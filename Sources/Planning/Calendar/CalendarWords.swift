internal import Conferences
internal import WorkingTime

/// Names and dates as the unit says them.
enum Words {
  static func chair(_ id: ID<Chair>) -> String { named("Chair", id.text) }
  static func minuteTaker(_ id: ID<MinuteTaker>) -> String { named("Minute-taker", id.text) }
  static func worker(_ id: ID<Worker>) -> String { named("Worker", id.text) }
  /// "Room A at Centre" for `Centre/Room A`.
  static func room(_ room: Room) -> String { "\(named("Room", room.name)) at \(room.venue)" }
  /// "Room A" for "A", and "Nook 2" as it is.
  static func room(named name: String) -> String { named("Room", name) }

  /// A person, room, agency or venue.
  static func subject(_ subject: Subject) -> String {
    switch subject {
    case .agency(let id): id.text
    case .chair(let id): chair(id)
    case .minuteTaker(let id): minuteTaker(id)
    case .room(let id): named("Room", id.text)
    case .venue(let id): id.text
    case .worker(let id): worker(id)
    }
  }

  /// Calendar days from the day of planning, either way, within which a day is told without its year.
  private static let daysToldWithoutYear = 183

  /// "Tue 12 Jan", and "Mon 12 Jul 2027" where it is more than half a year away.
  static func day(_ day: Day, seenFrom now: Day) -> String {
    abs(day - now) > daysToldWithoutYear ? day.british : day.britishShort
  }

  /// "closed Thu 24 Dec to Fri 1 Jan (Christmas)".
  static func closed(_ closure: Closure) -> String {
    let days =
      closure.from == closure.to
      ? "on \(closure.from.britishShort)"
      : "\(closure.from.britishShort) to \(closure.to.britishShort)"
    return "closed \(days)" + (closure.reason.isEmpty ? "" : " (\(closure.reason))")
  }

  /// "Worker W-014" for "W-014"; a reference of several words, such as "Chair 04", says itself what
  /// it is.
  private static func named(_ title: String, _ text: String) -> String {
    text.contains(" ") ? text : "\(title) \(text)"
  }

  /// "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "a, b and c", or "a, b and 7 more" when there are more than `most`.
  static func list(_ items: [String], most: Int) -> String {
    items.count <= most
      ? list(items) : list(items.prefix(most - 1) + ["\(items.count - most + 1) more"])
  }

  /// "1 conference", "2 conferences".
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// When an absence is, and why: "away Mon 7 Dec to Fri 11 Dec (leave)".
  static func away(_ absence: Absence, _ word: String = "away") -> String {
    let reason = absence.reason.isEmpty ? "" : " (\(absence.reason))"
    return "\(word) \(stretch(absence))\(reason)"
  }

  private static let daysToldWithYears = 300

  /// "on Mon 7 Dec", "Mon 7 Dec to Fri 11 Dec" or with times, "Mon 7 Dec 13:00–17:00"; with years
  /// where it is so long that the days alone could mean another one.
  static func stretch(_ absence: Absence) -> String {
    let first = absence.from.day
    let last = absence.to.time == .midnight ? absence.to.day - 1 : absence.to.day
    let isWholeDays = absence.from.time == .midnight && absence.to.time == .midnight
    let ends = absence.to.time == .midnight ? TimeOfDay.endOfDay : absence.to.time
    if first == last {
      let hours = isWholeDays ? "" : " \(Span(absence.from.time, ends))"
      return "on \(last.britishShort)\(hours)"
    }
    let isLong = last - first >= Self.daysToldWithYears
    let (from, to) =
      isLong ? (first.british, last.british) : (first.britishShort, last.britishShort)
    return isWholeDays
      ? "\(from) to \(to)" : "\(from) \(absence.from.time) to \(to) \(ends)"
  }
}

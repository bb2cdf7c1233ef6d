internal import Conferences
internal import WorkingTime

/// H1: a working day, no closure, the venue open, within the conference's days and the horizon (S1,
/// S13; trap 10).
enum BookableDayRule: CalendarRule {
  static let number = "H1"
  static let says =
    "A conference is on a working day without closure, its venue open, not before its earliest day."
  static let source = "S1, S13"

  static func problems(in calendar: Calendar) -> [Problem] {
    calendar.entries.flatMap { entry in
      (day(entry, calendar) + opening(entry, calendar) + window(entry, calendar)).map {
        problem([entry], in: calendar, $0)
      } + closed(entry, calendar)
    }
  }

  private static func day(_ entry: CalendarEntry, _ calendar: Calendar) -> [String] {
    var found: [String] = []
    if !calendar.scenario.workingDays.isWorkingDay(entry.day) {
      let weekday = entry.day.weekday
      found.append(
        "\(entry.words) is on \(weekday.isWeekend ? "a \(weekday.name)" : "a bank holiday").")
    }
    if let closure = calendar.scenario.closure(on: entry.day) {
      let reason = closure.reason.isEmpty ? "" : " (\(closure.reason))"
      found.append("\(entry.words) is on a day the office is closed\(reason).")
    }
    return found
  }

  private static func opening(_ entry: CalendarEntry, _ calendar: Calendar) -> [String] {
    guard let venue = entry.booking.venue.flatMap({ calendar.register.venues[$0] }),
      !venue.open.covers(entry.span, on: entry.day)
    else { return [] }
    return [
      "\(entry.words) is at \(venue.id), which is not open then: it opens \(venue.open.text)."
    ]
  }

  private static func closed(_ entry: CalendarEntry, _ calendar: Calendar) -> [Problem] {
    guard let venue = entry.booking.venue,
      let absence = calendar.register.absence(of: .venue(venue), entry.span, on: entry.day)
    else { return [] }
    let state = Words.away(absence, "unavailable")
    return [
      problem(
        [entry], in: calendar, cause: "\(venue) is \(state)",
        "\(entry.words) is at \(venue), which is \(state).")
    ]
  }

  /// A published booking that stays need not obey the earliest day (L5), nor does what is history.
  private static func window(_ entry: CalendarEntry, _ calendar: Calendar) -> [String] {
    var found: [String] = []
    let isHistory = entry.isFixed && entry.day <= calendar.scenario.asOf
    let stays = isHistory || (entry.published != nil && entry.keepsPromise)
    if entry.day < entry.limit.earliest, !stays {
      found.append(
        "\(entry.words) is before \(entry.limit.earliest.britishShort), the first day it can be: "
          + "\(entry.limit.receipt.earliestBecause).")
    }
    let last = calendar.scenario.horizonEnd
    if entry.day > last {
      found.append("\(entry.words) is after \(last.british), the last day that can be booked.")
    }
    return found
  }
}

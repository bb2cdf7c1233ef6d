internal import Conferences
internal import WorkingTime

/// What keeps one chair from one conference at one opening.
enum ChairObstacle {
  case barred
  case untrained
  case elsewhere
  case off(Chair)
  case away(Absence)
  /// With the conferences held that day, as many as a day of duty allows.
  case onDuty([CalendarEntry])
  case busy(CalendarEntry)
  case travelling(CalendarEntry)
  /// With the conferences held that day.
  case fullDay([CalendarEntry])
  /// With the conferences held from that Monday to Sunday.
  case fullWeek([CalendarEntry])

  /// A few words, for counting.
  var words: String {
    switch self {
    case .barred: "not to chair it"
    case .untrained: "not trained for it"
    case .elsewhere: "not at that venue"
    case .off, .away: "away"
    case .onDuty: "on duty"
    case .busy: "at another conference"
    case .travelling: "on the way between venues"
    case .fullDay: "at the day's limit"
    case .fullWeek: "at the week's limit"
    }
  }

  /// What follows a chair's name in a list: "away (leave)", "at C-0499".
  var brief: String {
    switch self {
    case .away(let absence): absence.reason.isEmpty ? "away" : "away (\(absence.reason))"
    case .busy(let entry): "at \(entry.conference.id)"
    case .travelling(let entry): "on the way from or to \(entry.conference.id)"
    case .barred, .untrained, .elsewhere, .off, .onDuty, .fullDay, .fullWeek: words
    }
  }

  /// Whether it stands in the way of every plan, not only of this one.
  var isGiven: Bool {
    switch self {
    case .barred, .untrained, .elsewhere, .off, .away: true
    case .onDuty, .busy, .travelling, .fullDay, .fullWeek: false
    }
  }

  /// What a sentence says of the chair, for an opening.
  func clause(_ opening: Opening) -> String {
    switch self {
    case .barred: "is not to chair it"
    case .untrained: "is not trained for harm outside the home"
    case .elsewhere: "does not chair at \(opening.venue?.id.text ?? "that venue")"
    case .off(let chair): "does not work then (works \(chair.works.text))"
    case .away(let absence): "is \(Words.away(absence))"
    case .onDuty: "is on duty on \(opening.day.britishShort)"
    case .busy(let entry): "is at \(entry.words)"
    case .travelling(let entry): "cannot get there from or to \(entry.words)"
    case .fullDay(let held):
      "has \(Words.count(held.count, "conference")) that day, the most allowed"
    case .fullWeek(let held):
      "has \(Words.count(held.count, "conference")) in the week of \(opening.day.monday.britishShort), "
        + "the most allowed"
    }
  }
}

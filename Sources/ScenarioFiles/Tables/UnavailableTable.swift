internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let unavailable = TableLayout(
    "unavailable.csv", isRequired: false, cells: ["kind", "name", "from", "to"],
    optional: ["reason"])
}

/// `unavailable.csv`: leave, courses, repairs.
enum UnavailableTable {
  enum Kind: String, CaseIterable {
    case chair, worker
    case minuteTaker = "minute_taker"
    case room, agency, venue
  }

  static func absence(_ row: TableRow, references: References) -> Absence? {
    let kind = row.needed("kind", CellForm.choice(Kind.self))
    let name = row.needed("name")
    let from = row.needed("from", start)
    let to = row.needed("to", end)
    let subject = kind.flatMap { kind in
      name.map { Self.subject(kind, named: $0, row: row, references: references) }
    }
    guard let subject, let from, let to else { return nil }
    guard from < to else {
      row.error("to", "it ends before it starts; write a later end than \(row.text("from"))")
      return nil
    }
    return Absence(subject: subject, from: from, to: to, reason: row.text("reason"))
  }

  private static func subject(
    _ kind: Kind, named name: String, row: TableRow, references: References
  ) -> Subject {
    if let fault = names(of: kind, in: references).fault(name) {
      row.error("name", fault + (kind == .room ? "; a room is written VENUE/ROOM" : ""))
    }
    switch kind {
    case .chair: return .chair(ID(name))
    case .worker: return .worker(ID(name))
    case .minuteTaker: return .minuteTaker(ID(name))
    case .room: return .room(ID(name))
    case .agency: return .agency(ID(name))
    case .venue: return .venue(ID(name))
    }
  }

  private static func names(of kind: Kind, in references: References) -> NameList {
    switch kind {
    case .chair: references.chairs
    case .worker: references.workers
    case .minuteTaker: references.minuteTakers
    case .room: references.rooms
    case .agency: references.agencies
    case .venue: references.venues
    }
  }

  /// A date (its beginning) or a moment.
  private static func start(_ text: String) throws(CellFault) -> Moment {
    if let moment = try moment(text) { return moment }
    return Moment(try CellForm.day(text), .midnight)
  }

  /// A date (its end, since both are included) or a moment.
  private static func end(_ text: String) throws(CellFault) -> Moment {
    if let moment = try moment(text) { return moment }
    return Moment(try CellForm.day(text) + 1, .midnight)
  }

  /// The day of a date or a moment, whatever follows it.
  static func day(_ text: String) -> Day? {
    Day(reading: text[..<(endOfDate(text) ?? text.endIndex)])
  }

  /// Where a time follows the date: at a `T`, or at a blank as Excel may rewrite it.
  private static func endOfDate(_ text: String) -> String.Index? {
    text.utf8.firstIndex {
      $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") || $0 == UInt8(ascii: " ")
    }
  }

  /// `2026-12-07T13:00`; nil where there is no time.
  private static func moment(_ text: String) throws(CellFault) -> Moment? {
    guard let end = endOfDate(text), let day = Day(reading: text[..<end]) else { return nil }
    let rest = text[text.utf8.index(after: end)...]
    guard let time = TimeOfDay(reading: rest) else {
      throw CellFault(
        "\"\(text)\": \"\(rest)\" is no time of day; write 2026-12-07 or 2026-12-07T13:00")
    }
    guard WorkingDaysRange.days.contains(day) else { return try moment(outside: text) }
    return time == .endOfDay ? Moment(day + 1, .midnight) : Moment(day, time)
  }

  private static func moment(outside text: String) throws(CellFault) -> Moment? {
    throw CellFault(
      "\"\(text)\" is outside \(WorkingDaysRange.years), the years whose bank holidays are known")
  }

  static func cells(_ absence: Absence) -> [String] {
    let isWholeDays = absence.from.time == .midnight && absence.to.time == .midnight
    return [
      absence.subject.kind, absence.subject.name,
      isWholeDays ? absence.from.day.description : absence.from.description,
      isWholeDays ? (absence.to.day - 1).description : absence.to.description, absence.reason,
    ]
  }
}

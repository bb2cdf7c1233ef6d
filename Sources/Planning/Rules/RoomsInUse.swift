internal import Conferences
internal import WorkingTime

/// What H6, H7 and H8 have in common: a room is of the kind it is held for, can be used then, and
/// holds one conference at a time.
struct RoomsInUse {
  let calendar: Calendar
  let kind: Room.Kind

  /// A clash is told by the rule of the room whose holding starts later.
  func problems(of rule: (some CalendarRule).Type) -> [Problem] {
    let holdings = calendar.holdings.rooms
    var found: [Problem] = []
    for (index, held) in holdings.enumerated() {
      if held.kind == kind { found += alone(held.holding, rule) }
      var next = index + 1
      while next < holdings.count, holdings[next].holding.sharesDay(with: held.holding),
        holdings[next].holding.span.start < held.holding.span.end
      {
        if holdings[next].kind == kind {
          found.append(clash(held.holding, holdings[next].holding, rule))
        }
        next += 1
      }
    }
    return found + wrongKind(rule)
  }

  private func room(_ holding: Holding) -> Room { calendar.register.rooms.rows[holding.holder] }

  private func alone(_ holding: Holding, _ rule: (some CalendarRule).Type) -> [Problem] {
    let rooms = calendar.register.rooms
    guard let absence = rooms.absences(at: holding.holder, holding.span, on: holding.day).first
    else {
      return []
    }
    let cause = "\(Words.room(room(holding))) is \(Words.away(absence, "unavailable"))"
    return [
      rule.problem(
        [holding.entry], in: calendar, cause: cause,
        "\(cause), and is held \(holding.span) for \(holding.entry.words).")
    ]
  }

  private func clash(_ first: Holding, _ second: Holding, _ rule: (some CalendarRule).Type)
    -> Problem
  {
    rule.problem(
      [first.entry, second.entry], in: calendar,
      "\(Words.room(room(first))) is held twice at once: \(first.span) for \(first.entry.words) and "
        + "\(second.span) for \(second.entry.words).")
  }

  /// Rooms named for something they are not, held or not.
  private func wrongKind(_ rule: (some CalendarRule).Type) -> [Problem] {
    let rooms = calendar.register.rooms
    return calendar.entries.filter { !$0.isRemote }.flatMap { entry in
      named(entry.booking).compactMap { id -> Problem? in
        guard let place = rooms.place(of: id), rooms.rows[place].kind != kind else { return nil }
        let room = rooms.rows[place]
        return rule.problem(
          [entry], in: calendar,
          "\(Words.room(room)) is a \(room.kind.words), not a \(kind.words): \(entry.words).")
      }
    }
  }

  private func named(_ booking: Booking) -> [ID<Room>] {
    switch kind {
    case .meeting: booking.room.map { [$0] } ?? []
    case .family: Set(booking.familyRooms).sorted()
    case .professionals: booking.professionalsRoom.map { [$0] } ?? []
    }
  }
}

extension Room.Kind {
  /// In the unit's words.
  var words: String {
    switch self {
    case .meeting: "meeting room"
    case .family: "family room"
    case .professionals: "professionals' room"
    }
  }
}

internal import Conferences
internal import WorkingTime

/// Says facts in the unit's words, each a clause without a full stop.
struct FactWords {
  let calendar: Calendar
  let conference: Conference
  let limit: Limit
  private var register: Register { calendar.register }

  func clause(_ fact: Fact) -> String {
    switch fact {
    case .limit: "\(limit.limit.britishShort) is its limit (\(limit.receipt.rule))"
    case .earliest:
      "\(limit.earliest.britishShort) is the first day possible (\(limit.receipt.earliestBecause))"
    case .closure(let closure): "the office is \(Words.closed(closure))"
    case .open(let venue):
      "\(venue) is open \(register.venues[venue]?.open.text ?? "at other times")"
    case .hours(let subject):
      "\(Words.subject(subject)) works \(register.works(subject)?.text ?? "at other times")"
    case .absence(let absence): "\(Words.subject(absence.subject)) is \(Words.away(absence))"
    case .family: "the family cannot come \(conference.familyUnavailable.text)"
    case .booking(let id): booking(id)
    case .duty(let duty): "\(Words.chair(duty.chair)) is on duty on \(duty.day.britishShort)"
    case .perDay(let subject):
      "\(Words.subject(subject)) takes \(most(register.maximumPerDay(subject))) a day"
    case .perWeek(let chair):
      "\(Words.chair(chair)) takes \(most(register.chairs[chair]?.maximumPerWeek)) a week"
    case .venues(let subject):
      "\(Words.subject(subject)) is only at \(Words.list(register.venues(of: subject).map(\.text)))"
    case .barred(let chair): "\(Words.chair(chair)) is not to chair it"
    case .untrained(let chair):
      "\(Words.chair(chair)) is not trained for harm outside the home"
    case .unsuitable(let room): unsuitable(room)
    case .atOnce(let agency):
      "\(agency) comes to \(most(register.agencies[agency]?.atOnce)) at once"
    case .rooms(let kind, let venue): rooms(kind, at: venue)
    case .noChairs: "there is no chair"
    case .noMinuteTakers: "there is no minute-taker"
    }
  }

  /// "at most 2 conferences".
  private func most(_ number: Int?) -> String {
    "at most \(Words.count(number ?? 0, "conference"))"
  }

  /// "C-0499 is booked for Mon 7 Dec 09:30–11:30 at Centre with Chair 04".
  private func booking(_ id: ID<Conference>) -> String {
    guard let entry = calendar.entries.first(where: { $0.conference.id == id }) else {
      return "\(id) is booked"
    }
    let chair = entry.booking.chair.map { " with \(Words.chair($0))" } ?? ""
    let place = entry.booking.venue.map { " at \($0)" } ?? ""
    return "\(id) is booked for \(entry.moment)\(place)\(chair)"
  }

  private func rooms(_ kind: Room.Kind, at venue: ID<Venue>) -> String {
    let count = calendar.scenario.rooms.count { $0.venue == venue && $0.kind == kind }
    return count == 0
      ? "\(venue) has no \(kind.words)" : "\(venue) has only \(Words.count(count, kind.words))"
  }

  private func unsuitable(_ id: ID<Room>) -> String {
    guard let room = register.rooms[id] else { return "\(id) does not suit" }
    let wants = MeetingRoomRule.wants(conference, calendar.policy)
    if room.capacity < wants.capacity {
      return "\(Words.room(room)) seats \(room.capacity), and \(wants.capacity) seats are needed"
    }
    let missing = wants.facilities.subtracting(room.facilities).sorted()
    return "\(Words.room(room)) lacks \(Words.list(missing.map(\.words)))"
  }
}

internal import Conferences
internal import WorkingTime

/// Says facts in the unit's words, each a clause without a full stop.
struct FactWords {
  let calendar: Calendar
  let conference: Conference
  let limit: Limit
  private var register: Register { calendar.register }

  /// A clause for each fact; several duty days of one chair, and several bookings with one, in one.
  func clauses(_ facts: [Fact]) -> [String] { explained(facts) { _ in false }.map(\.clause) }

  /// The same, saying of each whether it alone would have to be otherwise; those of which that is so
  /// are not told together with others.
  func explained(_ facts: [Fact], isEnough: (Fact) -> Bool) -> [ExplainedFact] {
    let enough = facts.filter(isEnough)
    return grouped(facts.map { ($0, enough.contains($0)) }).map { facts in
      ExplainedFact(
        clause: facts.count == 1 ? clause(facts[0]) : group(facts), count: facts.count,
        isEnough: enough.contains(facts[0]))
    }
  }

  private func grouped(_ facts: [(Fact, Bool)]) -> [[Fact]] {
    var told: [(key: String, facts: [Fact])] = []
    for (fact, isEnough) in facts {
      let key = "\(isEnough) \(groupKey(fact))"
      if let index = told.firstIndex(where: { $0.key == key }) {
        told[index].facts.append(fact)
      } else {
        told.append((key, [fact]))
      }
    }
    return told.map(\.facts)
  }

  private func groupKey(_ fact: Fact) -> String {
    switch fact {
    case .duty(let duty): "duty of \(duty.chair)"
    case .booking(let id): "bookings of \(entry(id)?.booking.chair?.text ?? "")"
    case .fixed, .limit, .earliest, .closure, .open, .hours, .absence, .family, .perDay, .perWeek,
      .venues, .barred, .untrained, .unsuitable, .atOnce, .rooms, .noChairs, .noMinuteTakers:
      "\(fact.rank) \(fact.order)"
    }
  }

  /// Of duty days or bookings with one chair.
  private func group(_ facts: [Fact]) -> String {
    var chair: ID<Chair>?
    var days: [Day] = []
    var entries: [CalendarEntry] = []
    for fact in facts {
      if case .duty(let duty) = fact {
        chair = duty.chair
        days.append(duty.day)
      } else if case .booking(let id) = fact, let entry = entry(id) {
        chair = entry.booking.chair
        entries.append(entry)
      }
    }
    let who = chair.map { Words.chair($0) } ?? "nobody"
    guard days.isEmpty else {
      return "\(who) is on duty on \(Words.list(days.sorted().map(\.britishShort)))"
    }
    let sorted = entries.sorted { ($0.day, $0.span) < ($1.day, $1.span) }
    return "\(who) has \(Words.list(sorted.map(\.words)))"
  }

  private func entry(_ id: ID<Conference>) -> CalendarEntry? {
    calendar.entries.first { $0.conference.id == id }
  }

  func clause(_ fact: Fact) -> String {
    switch fact {
    case .fixed: fixed
    case .limit: "\(limit.limit.british) is its limit, \(rule)"
    case .earliest:
      "\(limit.earliest.british) is its first day possible (\(limit.receipt.earliestBecause))"
    case .closure(let closure): "the office is \(Words.closed(closure))"
    case .open(let venue):
      "\(venue) is open only \(register.venues[venue]?.open.text ?? "at other times")"
    case .hours(let subject):
      "\(Words.subject(subject)) works only \(register.works(subject)?.text ?? "at other times")"
    case .absence(let absence): "\(Words.subject(absence.subject)) is \(Words.away(absence))"
    case .family: "the family cannot come (\(conference.familyUnavailable.text))"
    case .booking(let id): booking(id)
    case .duty(let duty): "\(Words.chair(duty.chair)) is on duty on \(duty.day.britishShort)"
    case .perDay(let subject):
      "\(Words.subject(subject)) takes \(most(register.maximumPerDay(subject))) a day"
    case .perWeek(let chair):
      "\(Words.chair(chair)) takes \(most(register.chairs[chair]?.maximumPerWeek)) a week"
    case .venues(let subject):
      "\(Words.subject(subject)) works only at \(Words.list(register.venues(of: subject).map(\.text)))"
    case .barred(let chair): "\(Words.chair(chair)) is not to chair it"
    case .untrained(let chair):
      "\(Words.chair(chair)) is not trained for harm outside the home"
    case .unsuitable(let room): unsuitable(room)
    case .atOnce(let agency):
      "\(agency) cannot be at more than \(count(register.agencies[agency]?.atOnce)) at once"
    case .rooms(let kind, let venue): rooms(kind, at: venue)
    case .noChairs: "there is no chair at all"
    case .noMinuteTakers: "there is no minute-taker at all"
    }
  }

  /// "15 working days after the strategy discussion, Wed 2 Dec 2026".
  private var rule: String {
    let receipt = limit.receipt
    return receipt.rule.replacing(
      /after it(, its own day being day 0)?$/,
      with: "after the \(receipt.event), \(receipt.eventDay.british)")
  }

  private var fixed: String {
    "its booking, \(entry(conference.id).map(details) ?? "as it is"), is fixed"
  }

  /// "at most 2 conferences".
  private func most(_ number: Int?) -> String { "at most \(count(number))" }

  private func count(_ number: Int?) -> String { Words.count(number ?? 0, "conference") }

  /// "C-0499 is booked for Mon 7 Dec 09:30–11:30 at Centre with Chair 04".
  private func booking(_ id: ID<Conference>) -> String {
    guard let entry = entry(id) else {
      return "\(id) is booked"
    }
    return "\(id) is booked for \(details(entry))"
  }

  private func details(_ entry: CalendarEntry) -> String {
    let chair = entry.booking.chair.map { " with \(Words.chair($0))" } ?? ""
    let place = entry.booking.venue.map { " at \($0)" } ?? ""
    return "\(entry.moment)\(place)\(chair)"
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

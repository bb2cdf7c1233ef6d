internal import Conferences
internal import WorkingTime

/// Thinks of what somebody could do so that one opening refuses a conference no more: from the facts
/// of which each alone is in the way there, and from what there is too little of.
struct FixProposals {
  let standings: Standings
  let calendar: Calendar
  private var conference: Conference { standings.question.conference }
  private var register: Register { calendar.register }
  private var scenario: Scenario { calendar.scenario }

  /// Those for one opening; none where more than one thing would have to be done.
  func proposals(at index: Int) -> [FixProposal] {
    let standing = standings[index]
    let opening = standings.openings[index]
    guard standings.frame(index).isEmpty else { return [] }
    let all = standings.allFacts
    let gates = standing.gates.filter { $0.holds(all) }
    let unmet = standing.needs.filter { !$0.isMet(all) }
    var found = lifted(standing, opening, gates, unmet)
    if unmet.isEmpty { found += standIns(gates, opening) }
    if gates.isEmpty, unmet.count == 1 { found += borrowed(unmet[0], opening) }
    return found
  }

  /// One fact that is in the way by itself.
  private func lifted(
    _ standing: Standing, _ opening: Opening, _ gates: [Hindrance], _ unmet: [Standing.Need]
  ) -> [FixProposal] {
    let concerned = Set(
      gates.flatMap(\.facts)
        + unmet.flatMap { $0.options.flatMap { $0.hindrances.flatMap(\.facts) } })
    return concerned.sorted().flatMap { fact -> [FixProposal] in
      var without = standings.allFacts
      without[fact] = false
      return standing.isOpen(without) ? lifting(standings.table.facts[fact], opening) : []
    }
  }

  private func lifting(_ fact: Fact, _ opening: Opening) -> [FixProposal] {
    switch fact {
    case .absence(let absence): absence.isLeave ? [givenUp(absence, opening)] : []
    case .perDay(let subject): [oneMoreThatDay(subject, opening)]
    case .perWeek(let chair): [oneMoreThatWeek(chair, opening)]
    case .atOnce(let agency): [oneMoreAtOnce(agency, opening)]
    case .duty(let duty): swapped(duty)
    case .family: [askFamily(opening)]
    case .open(let venue): [openLonger(venue, opening)]
    case .fixed, .limit, .earliest, .closure, .hours, .booking, .venues, .barred, .untrained,
      .unsuitable,
      .rooms, .noChairs, .noMinuteTakers:
      []
    }
  }
}

extension Absence {
  /// Calendar days; nobody comes back for a morning from an absence that is longer, such as sickness.
  private static let longestLeave = 28

  fileprivate var isLeave: Bool { to.day - from.day <= Self.longestLeave }
}

/// Leave, limits and duty.
extension FixProposals {
  /// So much of an absence as the conference needs, in half-days.
  private func givenUp(_ absence: Absence, _ opening: Opening) -> FixProposal {
    let half = HalfDay(touching: needed(of: absence.subject, opening), of: absence, on: opening.day)
    let who = Words.subject(absence.subject)
    let reason = absence.reason.isEmpty ? "absence" : absence.reason
    return FixProposal(
      kind: .leaveGivenUp, subject: who,
      sentence: "\(who) \(presence(absence.subject)) \(half.words) on "
        + "\(opening.day.britishShort) after all (\(reason), \(Words.stretch(absence))).",
      change: { scenario in
        scenario.absences = scenario.absences.flatMap { $0 == absence ? half.rest(of: $0) : [$0] }
      })
  }

  private func presence(_ subject: Subject) -> String {
    switch subject {
    case .agency: "can come"
    case .chair, .minuteTaker, .worker: "is there"
    case .room, .venue: "can be used"
    }
  }

  private func needed(of subject: Subject, _ opening: Opening) -> Span {
    let attendance = register.attendance
    return switch subject {
    case .chair: attendance.chair(opening.span)
    case .minuteTaker: attendance.minuteTaker(opening.span)
    case .worker: attendance.worker(opening.span)
    case .room: attendance.family(opening.span, isSplit: true)
    case .agency, .venue: opening.span
    }
  }

  private func oneMoreThatDay(_ subject: Subject, _ opening: Opening) -> FixProposal {
    let most = register.maximumPerDay(subject) ?? 0
    return FixProposal(
      kind: .oneMore, subject: Words.subject(subject),
      sentence: "\(Words.subject(subject)) takes \(Words.count(most + 1, "conference")) on "
        + "\(opening.day.britishShort), one more than usual.",
      change: { scenario in
        scenario.chairs = scenario.chairs.map { chair in
          subject == .chair(chair.id) ? chair.taking(moreADay: 1) : chair
        }
        scenario.minuteTakers = scenario.minuteTakers.map { taker in
          subject == .minuteTaker(taker.id) ? taker.taking(moreADay: 1) : taker
        }
      })
  }

  private func oneMoreThatWeek(_ id: ID<Chair>, _ opening: Opening) -> FixProposal {
    let most = register.chairs[id]?.maximumPerWeek ?? 0
    return FixProposal(
      kind: .oneMore, subject: Words.chair(id),
      sentence: "\(Words.chair(id)) takes \(Words.count(most + 1, "conference")) in the week of "
        + "\(opening.day.monday.britishShort), one more than usual.",
      change: { scenario in
        scenario.chairs = scenario.chairs.map { $0.id == id ? $0.taking(moreAWeek: 1) : $0 }
      })
  }

  private func oneMoreAtOnce(_ id: ID<Agency>, _ opening: Opening) -> FixProposal {
    let most = register.agencies[id]?.atOnce ?? 0
    return FixProposal(
      kind: .oneMore, subject: id.text,
      sentence: "\(id) can be at \(Words.count(most + 1, "conference")) at once on "
        + "\(opening.day.britishShort) \(opening.span), one more than usual.",
      change: { scenario in
        scenario.agencies = scenario.agencies.map {
          $0.id == id ? Agency(id: id, works: $0.works, atOnce: $0.atOnce.map { $0 + 1 }) : $0
        }
      })
  }

  /// Another chair who takes duty and has the day free of conferences.
  private func swapped(_ duty: DutyDay) -> [FixProposal] {
    let isGiven = register.givenDuty.contains(duty)
    let taken = Set(calendar.duty.filter { $0.day == duty.day }.map(\.chair))
    let busy = Set(calendar.entries.filter { $0.day == duty.day }.compactMap(\.booking.chair))
    let other = scenario.chairs.first { chair in
      chair.takesDuty && !taken.contains(chair.id) && !busy.contains(chair.id)
        && !chair.works.spans(on: duty.day).isEmpty
        && register.absence(of: .chair(chair.id), .wholeDay, on: duty.day) == nil
        && (isGiven || keepsShare(chair.id))
    }
    guard let other else { return [] }
    func swap(_ duties: [DutyDay]) -> [DutyDay] {
      duties.map { $0 == duty ? DutyDay(day: duty.day, chair: other.id) : $0 }
    }
    return [
      FixProposal(
        kind: .dutySwapped, subject: duty.chair.text,
        sentence: "\(Words.chair(other.id)) is on duty on \(duty.day.britishShort) instead of "
          + "\(Words.chair(duty.chair)).",
        change: { $0.duty = swap($0.duty) }, duty: swap(calendar.duty))
    ]
  }

  /// Whether a chair may be put on duty once more (D1).
  private func keepsShare(_ chair: ID<Chair>) -> Bool {
    let planned = Set(calendar.duty).subtracting(register.givenDuty)
    return planned.count { $0.chair == chair } < DutyRule.evenShare(calendar)
  }
}

/// The family, the building, stand-ins, and what is borrowed.
extension FixProposals {
  private func askFamily(_ opening: Opening) -> FixProposal {
    let id = conference.id
    return FixProposal(
      kind: .askFamily, subject: "",
      sentence:
        "Ask whether the family can come on \(opening.day.britishShort) \(opening.span) after all.",
      change: { $0.change(id) { $0.familyUnavailable = .never } })
  }

  private func openLonger(_ id: ID<Venue>, _ opening: Opening) -> FixProposal {
    FixProposal(
      kind: .longerDay, subject: id.text,
      sentence: "\(id) opens on \(opening.day.britishShort) for all of \(opening.span).",
      change: { scenario in
        scenario.venues = scenario.venues.map { $0.id == id ? $0.alwaysOpen : $0 }
      })
  }

  /// S21: a supervisor or manager for the worker; a duty worker of the team as a last resort.
  private func standIns(_ gates: [Hindrance], _ opening: Opening) -> [FixProposal] {
    [conference.worker, conference.secondWorker].compactMap(\.self).flatMap { id in
      guard let worker = register.workers[id] else { return [FixProposal]() }
      let manager = worker.manager.flatMap { register.workers[$0] }
      let others = scenario.workers.filter { $0.team == worker.team && $0.id != manager?.id }
      let own = manager.map { [(Fix.Kind.standIn, $0)] } ?? []
      return (own + others.map { (.dutyWorker, $0) }).filter { $0.1.id != id }
        .prefix(Self.mostStandIns).map { standIn($0.0, $0.1, for: worker, opening) }
    }
  }

  /// Of a team, tried for one worker.
  private static let mostStandIns = 6

  private func standIn(_ kind: Fix.Kind, _ other: Worker, for worker: Worker, _ opening: Opening)
    -> FixProposal
  {
    let id = conference.id
    let (new, old) = (Words.worker(other.id), Words.worker(worker.id))
    return FixProposal(
      kind: kind, subject: worker.id.text,
      sentence: kind == .standIn
        ? "\(new), the manager of \(old), comes instead."
        : "\(new), of the same team as \(old), comes instead, as duty worker.",
      change: { $0.change(id) { $0 = $0.replacing(worker.id, with: other.id) } })
  }

  private func borrowed(_ need: Standing.Need, _ opening: Opening) -> [FixProposal] {
    switch need.kind {
    case .minuteTaker: [borrowedMinuteTaker(opening)]
    case .meetingRoom: opening.venue.map { [borrowedRoom(.meeting, $0, opening)] } ?? []
    case .familyRooms: opening.venue.map { [borrowedRoom(.family, $0, opening)] } ?? []
    case .chair: standings.question.chair == nil ? [] : [anotherChair(opening)]
    case .agencies: []
    }
  }

  private func borrowedMinuteTaker(_ opening: Opening) -> FixProposal {
    let borrowed = MinuteTaker(
      id: ID("Borrowed minute-taker"), works: .always, maximumPerDay: 1)
    return FixProposal(
      kind: .borrowedMinuteTaker, subject: "",
      sentence: "Somebody borrowed takes the minutes on \(opening.day.britishShort) "
        + "\(opening.span).",
      change: { $0.minuteTakers.append(borrowed) })
  }

  private func borrowedRoom(_ kind: Room.Kind, _ venue: Venue, _ opening: Opening) -> FixProposal {
    let room = Room(
      venue: venue.id, name: "Borrowed \(kind.words)", kind: kind,
      capacity: max(conference.attendees, scenario.policy.whole(.roomMinimumCapacity)),
      facilities: Set(Facility.allCases))
    return FixProposal(
      kind: .borrowedRoom, subject: "\(venue.id) \(kind.rawValue)",
      sentence: "A \(kind.words) is borrowed near \(venue.id) on \(opening.day.britishShort) "
        + "\(opening.span).",
      change: { $0.rooms.append(room) })
  }

  private func anotherChair(_ opening: Opening) -> FixProposal {
    FixProposal(
      kind: .anotherChair, subject: "", sentence: "Another chair takes it.", change: { _ in })
  }
}

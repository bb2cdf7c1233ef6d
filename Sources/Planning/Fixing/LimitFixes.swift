internal import Conferences
internal import WorkingTime

/// Leave, limits and duty.
extension FixProposals {
  /// So much of an absence as the conference needs, in half-days.
  func givenUp(_ absence: Absence, _ opening: Opening) -> FixProposal {
    let half = HalfDay(touching: needed(of: absence.subject, opening), of: absence, on: opening.day)
    let who = Words.subject(absence.subject)
    let reason = absence.reason.isEmpty ? "absence" : absence.reason
    return FixProposal(
      kind: .leaveGivenUp, subject: who,
      clause: "\(who) \(presence(absence.subject)) \(half.words) on "
        + "\(opening.day.britishShort) after all (\(reason), \(Words.stretch(absence)))",
      change: { scenario in
        scenario.absences = scenario.absences.flatMap { $0 == absence ? half.rest(of: $0) : [$0] }
      })
  }

  func presence(_ subject: Subject) -> String {
    switch subject {
    case .agency, .chair, .minuteTaker, .worker: "is there"
    case .room, .venue: "can be used"
    }
  }

  func needed(of subject: Subject, _ opening: Opening) -> Span {
    let attendance = register.attendance
    return switch subject {
    case .chair: attendance.chair(opening.span)
    case .minuteTaker: attendance.minuteTaker(opening.span)
    case .worker: attendance.worker(opening.span)
    case .room: attendance.family(opening.span, isSplit: true)
    case .agency, .venue: opening.span
    }
  }

  func oneMoreThatDay(_ subject: Subject, _ opening: Opening) -> FixProposal {
    let most = register.maximumPerDay(subject) ?? 0
    return FixProposal(
      kind: .oneMore, subject: Words.subject(subject),
      clause: "\(Words.subject(subject)) takes \(Words.count(most + 1, "conference")) on "
        + "\(opening.day.britishShort), one more than usual",
      change: { scenario in
        scenario.chairs = scenario.chairs.map { chair in
          subject == .chair(chair.id) ? chair.taking(moreADay: 1) : chair
        }
        scenario.minuteTakers = scenario.minuteTakers.map { taker in
          subject == .minuteTaker(taker.id) ? taker.taking(moreADay: 1) : taker
        }
      })
  }

  func oneMoreThatWeek(_ id: ID<Chair>, _ opening: Opening) -> FixProposal {
    let most = register.chairs[id]?.maximumPerWeek ?? 0
    return FixProposal(
      kind: .oneMore, subject: Words.chair(id),
      clause: "\(Words.chair(id)) takes \(Words.count(most + 1, "conference")) in the week of "
        + "\(opening.day.monday.britishShort), one more than usual",
      change: { scenario in
        scenario.chairs = scenario.chairs.map { $0.id == id ? $0.taking(moreAWeek: 1) : $0 }
      })
  }

  func oneMoreAtOnce(_ id: ID<Agency>, _ opening: Opening) -> FixProposal {
    let most = register.agencies[id]?.atOnce ?? 0
    return FixProposal(
      kind: .oneMore, subject: id.text,
      clause: "\(id) can be at \(Words.count(most + 1, "conference")) at once on "
        + "\(opening.day.britishShort) \(opening.span), one more than usual",
      change: { scenario in
        scenario.agencies = scenario.agencies.map {
          $0.id == id ? Agency(id: id, works: $0.works, atOnce: $0.atOnce.map { $0 + 1 }) : $0
        }
      })
  }

  /// Another chair who takes duty and has the day free of conferences.
  func swapped(_ duty: DutyDay) -> [FixProposal] {
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
        clause: "\(Words.chair(other.id)) is on duty on \(duty.day.britishShort) instead of "
          + "\(Words.chair(duty.chair))",
        change: { $0.duty = swap($0.duty) }, duty: swap(calendar.duty))
    ]
  }

  /// Whether a chair may be put on duty once more (D1).
  func keepsShare(_ chair: ID<Chair>) -> Bool {
    let planned = Set(calendar.duty).subtracting(register.givenDuty)
    return planned.count { $0.chair == chair } < DutyRule.evenShare(calendar)
  }
}

extension Absence {
  /// Calendar days; nobody comes back for a morning from an absence that is longer, such as sickness.
  private static let longestLeave = 28

  var isLeave: Bool { to.day - from.day <= Self.longestLeave }
}

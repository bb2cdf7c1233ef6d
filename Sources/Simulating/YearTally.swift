internal import Conferences
internal import WorkingTime

/// Counts what is held, week after week.
struct YearTally {
  private(set) var year: SimulatedYear
  private let national = NationalMeasure()

  init(_ year: SimulatedYear) { self.year = year }

  /// Counts a Friday's plan: what it moves, and what is held in the seven days after it.
  mutating func count(_ plan: Plan, of scenario: Scenario) {
    let conferences = Dictionary(uniqueKeysWithValues: scenario.conferences.map { ($0.id, $0) })
    let quorum = Quorum(scenario)
    if !plan.isOptimal { year.weeksNotProven += 1 }
    if plan.tiers.contains(where: { $0.tier == .statutory && !$0.isProven }) {
      year.weeksLateNotProven += 1
    }
    countMoves(plan, of: scenario)
    for planned in plan.conferences {
      guard let booking = planned.booking, booking.day <= scenario.asOf + 7,
        let conference = conferences[planned.conference]
      else { continue }
      count(conference, heldOn: booking.day, limit: planned.limit.limit, scenario.workingDays)
      countStaffing(conference, booking, scenario, quorum)
    }
  }

  private mutating func countMoves(_ plan: Plan, of scenario: Scenario) {
    let planned = Dictionary(uniqueKeysWithValues: plan.bookings.map { ($0.conference, $0) })
    year.toldAgain += scenario.withPromisesAsTheyCount.bookings.count { published in
      planned[published.conference].map { !$0.keepsPromise(of: published) } ?? true
    }
  }

  private mutating func count(
    _ conference: Conference, heldOn day: Day, limit: Day, _ workingDays: WorkingDays
  ) {
    year.held += 1
    if day > limit {
      year.late += 1
      year.daysLate += workingDays.count(from: limit, to: day)
    }
    count(conference, isInTime: day <= limit, day: day, workingDays)
  }

  /// - Parameter day: nil when it has not been held.
  private mutating func count(
    _ conference: Conference, isInTime: Bool, day: Day?, _ workingDays: WorkingDays
  ) {
    if conference.kind == .review {
      year.reviewsOnTime = year.reviewsOnTime.counting(conference, isIn: isInTime)
    } else {
      let isWithin15 = national.isWithin15(conference, heldOn: day, workingDays) ?? isInTime
      year.initialWithin15 = year.initialWithin15.counting(conference, isIn: isWithin15)
    }
  }

  private mutating func countStaffing(
    _ conference: Conference, _ booking: Booking, _ scenario: Scenario, _ quorum: Quorum
  ) {
    if let previous = conference.previousChair {
      year.continuity = year.continuity.counting(conference, isIn: booking.chair == previous)
    }
    guard let span = span(of: booking, conference, scenario) else { return }
    if !quorum.isReached(conference, during: span, on: booking.day) { year.withoutQuorum += 1 }
  }

  /// A remote conference lends its grid from the first venue allowed (H11).
  private func span(of booking: Booking, _ conference: Conference, _ scenario: Scenario) -> Span? {
    let grid = booking.venue ?? conference.venues.first ?? scenario.venues.first?.id
    let venue = scenario.venues.first { $0.id == grid }
    return venue?.span(from: booking.start, slots: scenario.slots(of: conference))
  }

  /// At the end, whoever's limit is past and who is still not held counts as not in time.
  /// - Throws: ``LimitFault`` for a limit that cannot be worked out.
  mutating func countOverdue(_ scenario: Scenario) throws {
    let limits = try Deadlines.limits(of: scenario)
    for conference in scenario.conferences {
      guard let limit = limits[conference.id]?.limit, limit <= scenario.asOf else { continue }
      year.overdue += 1
      count(conference, isInTime: false, day: nil, scenario.workingDays)
    }
  }
}

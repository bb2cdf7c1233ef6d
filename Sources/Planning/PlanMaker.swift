internal import Conferences
internal import WorkingTime

/// Writes the search's result down as a plan in the unit's own terms.
struct PlanMaker {
  let ground: Ground
  let limits: [ID<Conference>: Limit]
  let staffing: Staffing

  /// - Throws: ``PlanningFault`` when the plan does not stand up to the verifier.
  func plan(_ engine: Engine) throws -> Plan {
    let scenario = ground.scenario
    let staffed = engine.incumbent.plan
    let fixed = ground.given.bookings.map(\.booking)
    let bookings =
      (fixed.map(asFixed) + planned(staffed)).sorted { $0.conference < $1.conference }
    let duty = (scenario.duty + plannedDuty(staffed)).sorted()
    let verifier = Verifier(scenario, limits: limits)
    let calendar = verifier.calendar(bookings: bookings, duty: duty)
    let given = try verified(calendar, verifier)
    let midway = MidwayPlanner(calendar).plan()
    var plan = Plan(
      bookings: bookings, duty: duty, dutyUncovered: DutyReasons(calendar).uncovered,
      midwayMeetings: midway.meetings,
      midwayUnplaced: midway.unplaced, tiers: try results(engine, calendar),
      conferences: PlannedConferences(calendar).all, given: given,
      stoppedEarly: engine.stoppedEarly ? .asked : nil,
      notes: [])
    plan.record(nil, in: scenario)
    return plan
  }

  private func asFixed(_ booking: Booking) -> Booking {
    var fixed = booking
    fixed.status = .fixed
    return fixed
  }

  /// What keeps the promise of a published booking stays published, whoever comes and whichever the
  /// room: what is neither new nor moved has nobody's agreement to wait for (section 1, tier 3).
  private func planned(_ staffed: StaffedPlan) -> [Booking] {
    let scenario = ground.scenario
    return staffed.selection.enumerated().compactMap { index, choice in
      guard let choice else { return nil }
      let slot = staffing.candidates.slots[choice.slot]
      let task = staffing.candidates.tasks[index]
      func members(_ kind: PoolKind) -> [Int] { staffed.members[kind.rawValue][index] }
      var booking = Booking(
        conference: task.conference.id, status: .provisional, day: ground.days[slot.day],
        start: slot.span.start, venue: slot.venue.map { scenario.venues[$0].id },
        room: members(.meetingRooms).first.map { scenario.rooms[$0].id },
        familyRooms: members(.familyRooms).map { scenario.rooms[$0].id },
        professionalsRoom: members(.professionalsRooms).first.map { scenario.rooms[$0].id },
        chair: members(.chairs).first.map { scenario.chairs[$0].id },
        minuteTaker: members(.minuteTakers).first.map { scenario.minuteTakers[$0].id })
      if let published = task.published, booking.keepsPromise(of: published) {
        booking.status = .published
      }
      return booking
    }
  }

  private func plannedDuty(_ staffed: StaffedPlan) -> [DutyDay] {
    zip(staffing.facts.needs, staffed.duty).flatMap { need, chairs in
      chairs.map { DutyDay(day: need.day, chair: ground.scenario.chairs[$0].id) }
    }
  }

  /// Values as the finished calendar is worth them, fixed bookings included. What those cost is the
  /// same in every plan, so the gap the search left is the gap of the whole.
  private func results(_ engine: Engine, _ calendar: Calendar) throws -> [TierResult] {
    let values = TierValues.of(calendar)
    return try zip(values, engine.proofs).enumerated().map { position, entry in
      let (tier, value) = entry.0
      let constant = value.thousandths - engine.thousandths(entry.1.value, position)
      if constant < 0 || (constant > 0 && !Self.countsFixed(tier)) {
        throw PlanningFault.misvalued(tier: tier)
      }
      return TierResult(
        tier: tier, value: value,
        bound: Weight(thousandths: engine.thousandths(entry.1.bound, position) + constant))
    }
  }

  /// Whether fixed bookings count in a tier (section 5).
  private static func countsFixed(_ tier: Tier) -> Bool {
    switch tier {
    case .statutory, .quorum, .continuity: true
    case .moved, .standards, .preference: false
    }
  }

  /// What was fixed before and breaks a rule.
  /// - Throws: ``PlanningFault`` for any other problem: a plan of ours must not have one.
  private func verified(_ calendar: Calendar, _ verifier: Verifier) throws -> [Problem] {
    let problems = verifier.problems(in: calendar)
    let wrong = problems.filter { !$0.isGiven }
    if !wrong.isEmpty { throw PlanningFault.unlawful(wrong) }
    return problems
  }

}

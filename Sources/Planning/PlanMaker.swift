internal import Conferences
internal import WorkingTime

/// Writes the search's result down as a plan in the unit's own terms.
struct PlanMaker {
  let ground: Ground
  let limits: [ID<Conference>: Limit]
  let staffing: Staffing

  func plan(_ engine: Engine) -> Plan {
    let scenario = ground.scenario
    let staffed = engine.incumbent.plan
    let fixed = ground.given.bookings.map(\.booking)
    let bookings =
      (fixed.map(asFixed) + planned(staffed)).sorted { $0.conference < $1.conference }
    let duty = (scenario.duty + plannedDuty(staffed)).sorted()
    return Plan(
      bookings: bookings, duty: duty, midwayMeetings: [], midwayUnplaced: [],
      tiers: results(engine), conferences: conferences(bookings),
      stoppedEarly: engine.stoppedEarly
        ? .asked : nil, notes: [])
  }

  private func asFixed(_ booking: Booking) -> Booking {
    var fixed = booking
    fixed.status = .fixed
    return fixed
  }

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
      if var published = task.published {
        published.status = .provisional
        if published == booking { booking.status = .published }
      }
      return booking
    }
  }

  private func plannedDuty(_ staffed: StaffedPlan) -> [DutyDay] {
    zip(staffing.facts.needs, staffed.duty).flatMap { need, chairs in
      chairs.map { DutyDay(day: need.day, chair: ground.scenario.chairs[$0].id) }
    }
  }

  /// Values of the whole calendar: what fixed bookings cost is the same in every plan, and is added
  /// to both value and bound.
  private func results(_ engine: Engine) -> [TierResult] {
    zip(ground.scenario.policy.tiers, engine.proofs).enumerated().map { position, entry in
      let constant = fixedCost(entry.0) * 1000
      return TierResult(
        tier: entry.0,
        value: Weight(
          thousandths: engine.thousandths(entry.1.value, position) + constant),
        bound: Weight(
          thousandths: engine.thousandths(entry.1.bound, position) + constant))
    }
  }

  /// What fixed bookings cost in a tier (section 5: tiers 1, 2 and 4).
  private func fixedCost(_ tier: Tier) -> Int {
    ground.given.bookings.reduce(0) { sum, entry in
      switch tier {
      case .statutory:
        return sum
          + (limits[entry.conference.id].map {
            StatutoryTier.cost(day: entry.booking.day, limit: $0, ground.scenario)
          } ?? 0)
      case .quorum: return sum + (isQuorate(entry.conference, entry.booking, entry.span) ? 0 : 1)
      case .continuity:
        let previous = entry.conference.previousChair
        return sum + (previous != nil && previous != entry.booking.chair ? 1 : 0)
      case .moved, .standards, .preference: return sum
      }
    }
  }

  private func isQuorate(_ conference: Conference, _ booking: Booking, _ span: Span) -> Bool {
    let listed = conference.agencies
    let present = listed.count { id in
      guard let agency = ground.scenario.agencies.first(where: { $0.id == id }) else {
        return false
      }
      return agency.works.covers(span, on: booking.day)
        && !ground.scenario.absences.contains {
          $0.subject == .agency(id) && ($0.span(on: booking.day)?.overlaps(span) ?? false)
        }
    }
    return present >= min(ground.scenario.policy.whole(.quorumOtherAgencies), listed.count)
  }

  private func conferences(_ bookings: [Booking]) -> [PlannedConference] {
    let booked = Dictionary(uniqueKeysWithValues: bookings.map { ($0.conference, $0) })
    let scenario = ground.scenario
    return scenario.conferences.compactMap { conference in
      guard let limit = limits[conference.id] else { return nil }
      let booking = booked[conference.id]
      return PlannedConference(
        conference: conference.id, limit: limit, booking: booking,
        isLeftOut: booking == nil && limit.earliest > scenario.horizonEnd,
        lateWorkingDays: booking.map {
          StatutoryTier.lateWorkingDays(day: $0.day, limit: limit, scenario)
        } ?? 0,
        reasons: [], nextReview: nil)
    }
  }
}

import Conferences
import WorkingTime

/// Duty (D1) and the tiers of a whole plan.
extension CalendarCheck {
  private var dutyDays: [Day] {
    (1...7 * max(1, contract.policy.whole(.dutyWeeks))).map { contract.scenario.asOf + $0 }.filter {
      contract.limits.isWorkingDay($0) && !contract.isClosed($0)
    }
  }

  private func crew(_ day: Day) -> Set<ID<Chair>> {
    Set(duty.filter { $0.day == day }.map(\.chair))
  }

  var brokenDuty: [String] {
    let scenario = contract.scenario
    let given = Set(scenario.duty)
    var lines = given.isSubset(of: Set(duty)) ? [] : ["D1 a given duty day is missing"]
    if Set(duty).count < duty.count { lines.append("D1 a duty day is there twice") }
    let new = duty.filter { !given.contains($0) }
    for entry in new {
      let chair = scenario.chairs.first { $0.id == entry.chair }!
      let isBeyond = crew(entry.day).count > contract.policy.whole(.dutyChairsPerDay)
      let held = bookings.count { $0.day == entry.day && $0.chair == entry.chair }
      if !dutyDays.contains(entry.day) || isBeyond || !contract.mayTakeDuty(chair, on: entry.day)
        || held > contract.policy.whole(.dutyConferences)
      {
        lines.append("D1 \(entry.day) \(entry.chair)")
      }
    }
    let share = contract.dutyShare(days: dutyDays)
    for chair in scenario.chairs where new.count(where: { $0.chair == chair.id }) > share {
      lines.append("D1 \(chair.id) has more than \(share)")
    }
    return lines
  }

  /// The value of every tier, counted from the calendar.
  var tiers: TierVector {
    let scenario = contract.scenario
    var sum = TierVector.zero
    var taken: [(chair: ID<Chair>, family: ID<Family>)] = []
    for conference in scenario.conferences {
      guard let booking = bookings.first(where: { $0.conference == conference.id }) else {
        sum = sum + contract.costOfNone(conference)
        continue
      }
      let isFixed = contract.fixed(conference) != nil
      let span = contract.span(conference, at: booking.venue, from: booking.start).span
      sum =
        sum
        + contract.cost(
          conference, booking.day, span, at: booking.venue, chair: booking.chair,
          hasProfessionalsRoom: booking.professionalsRoom != nil, isFixed: isFixed)
      if let chair = booking.chair, conference.previousChair == nil, !isFixed {
        taken.append((chair, conference.family))
      }
    }
    let missing = dutyDays.reduce(0) {
      $0 + max(0, contract.policy.whole(.dutyChairsPerDay) - crew($1).count)
    }
    return sum + contract.costOfCaseloads(taken) + contract.costOfDuty(missing: missing)
  }
}

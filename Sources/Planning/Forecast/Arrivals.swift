internal import Conferences
internal import WorkingTime

/// Conferences that came too late to be in time, or whose time has not come (L5).
struct Arrivals {
  /// With the fixed bookings only.
  let calendar: Calendar

  init(_ calendar: Calendar) { self.calendar = calendar }

  var problems: [Problem] {
    let reasons = Reasons(calendar)
    return Demand.open(calendar).compactMap { conference, limit in
      if limit.earliest > calendar.scenario.horizonEnd { return leftOut(conference, limit) }
      guard limit.isLateOnArrival, !staysInTime(conference, limit) else { return nil }
      return Problem(
        rule: "late_on_arrival", severity: calendar.severity(on: limit.earliest),
        conferences: [conference.id],
        sentence:
          "\(conference.id) is late on arrival: \(reasons.arrival(conference, limit)).",
        isGiven: true)
    }
  }

  /// A published booking need not obey the earliest day while it stays.
  private func staysInTime(_ conference: Conference, _ limit: Limit) -> Bool {
    calendar.register.published[conference.id].map { $0.day <= limit.limit } ?? false
  }

  private func leftOut(_ conference: Conference, _ limit: Limit) -> Problem {
    Problem(
      rule: "left_out", severity: .warning, conferences: [conference.id],
      sentence: "\(conference.id) is left for a later plan: \(limit.earliest.british), its first "
        + "possible day, is after \(calendar.scenario.horizonEnd.british), the last day that can "
        + "be booked.",
      isGiven: true)
  }
}

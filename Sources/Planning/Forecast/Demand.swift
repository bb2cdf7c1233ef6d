internal import Conferences
internal import WorkingTime

/// A conference that has to fit somewhere between two days to be in time.
struct Demand {
  let conference: Conference
  let first: Day
  let last: Day
  let slots: Int

  /// The conferences without a fixed booking, in order, with their limits.
  static func open(_ calendar: Calendar) -> [(Conference, Limit)] {
    let register = calendar.register
    return calendar.scenario.conferences.compactMap { conference in
      guard register.fixed[conference.id] == nil, let limit = register.limits[conference.id] else {
        return nil
      }
      return (conference, limit)
    }
  }

  /// What must fit before limits: not what is late on arrival or out of the horizon's reach.
  static func dueInTime(_ calendar: Calendar) -> [Demand] {
    let horizon = calendar.scenario.horizonEnd
    return open(calendar).compactMap { conference, limit in
      // A published booking may stay where it is before the earliest day.
      let published = calendar.register.published[conference.id]?.day
      let first = min(limit.earliest, published ?? limit.earliest)
      guard first <= limit.limit, limit.limit <= horizon else { return nil }
      return Demand(
        conference: conference, first: first, last: limit.limit,
        slots: calendar.scenario.slots(of: conference))
    }
  }
}

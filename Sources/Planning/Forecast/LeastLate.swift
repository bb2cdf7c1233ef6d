internal import Conferences
internal import WorkingTime

/// How many of the conferences due in some days are late in every plan, at least: those that are late
/// already, and those that must fit between two days and for which there is too little of something.
///
/// Every capacity is at least what can be had, so nobody can do better; what looks as if it fits may
/// still not.
struct LeastLate {
  private let calendar: Calendar
  private let demands: [Demand]
  private let resources: [Resource]

  /// - Parameter fixed: a calendar of the fixed bookings alone.
  init(_ fixed: Calendar) {
    calendar = fixed
    demands = Demand.dueInTime(fixed)
    resources = Supply(fixed).resources
  }

  /// - Parameter days: the days on which the limits are.
  func count(dueIn days: ClosedRange<Day>) -> Int {
    let due = demands.filter { days.contains($0.last) }
    return alreadyLate(dueIn: days) + (resources.map { excess($0, due) }.max() ?? 0)
  }

  /// Fixed for a day after the limit, or asked for so late that no day in time is left.
  private func alreadyLate(dueIn days: ClosedRange<Day>) -> Int {
    let register = calendar.register
    return calendar.scenario.conferences.count { conference in
      guard let limit = register.limits[conference.id], days.contains(limit.limit) else {
        return false
      }
      if let fixed = register.fixed[conference.id] { return fixed.day > limit.limit }
      let published = register.published[conference.id]?.day
      return min(limit.earliest, published ?? limit.earliest) > limit.limit
    }
  }

  /// The most conferences by which any stretch of days asks for more of a resource than there is.
  private func excess(_ resource: Resource, _ due: [Demand]) -> Int {
    let users = due.filter { resource.use($0) > 0 }.sorted { $0.last < $1.last }
    return Set(users.map(\.first)).map { first in
      var used = 0
      var largest = 1
      var most = 0
      for user in users where first <= user.first {
        used += resource.use(user)
        largest = max(largest, resource.use(user))
        let over = used - resource.capacity(from: first, through: user.last)
        most = max(most, (over + largest - 1) / largest)
      }
      return most
    }.max() ?? 0
  }
}

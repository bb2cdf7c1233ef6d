internal import Conferences
internal import WorkingTime

/// Tier 1: everybody has a booking, and in time. S1 to S5.
enum StatutoryTier {
  /// What a conference without a booking costs; more than any lateness that could be planned.
  static let unplaced = 1000
  /// What being late at all costs, before the days are counted.
  static let late = 10

  static func lateWorkingDays(day: Day, limit: Limit, _ scenario: Scenario) -> Int {
    max(0, scenario.workingDays.count(from: limit.limit, to: day))
  }

  static func cost(day: Day, limit: Limit, _ scenario: Scenario) -> Int {
    day > limit.limit ? late + lateWorkingDays(day: day, limit: limit, scenario) : 0
  }

  /// Fixed bookings count too, so that the figures describe the whole calendar; what cannot be
  /// booked before the horizon costs nothing (L5).
  static func charges(in calendar: Calendar) -> [Charge] {
    calendar.unplaced.map {
      Charge(.unplaced, .conference($0.id), count: 1, thousandths: unplaced * 1000)
    }
      + calendar.entries.flatMap { entry -> [Charge] in
        guard entry.day > entry.limit.limit else { return [] }
        let days = lateWorkingDays(day: entry.day, limit: entry.limit, calendar.scenario)
        return [
          Charge(.late, entry, count: 1, each: late), Charge(.lateWorkingDays, entry, count: days),
        ]
      }
  }
}

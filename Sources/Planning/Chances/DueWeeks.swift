internal import Conferences
internal import WorkingTime

/// What is due week by week, how much of it a plan holds in time, and how much any plan can.
struct DueWeeks {
  private let calendar: Calendar
  private let held: [ID<Conference>: CalendarEntry]
  private let late: LeastLate

  /// - Parameter calendar: a plan's.
  init(_ calendar: Calendar) {
    self.calendar = calendar
    held = Dictionary(
      calendar.entries.map { ($0.conference.id, $0) }, uniquingKeysWith: { first, _ in first })
    let register = calendar.register
    late = LeastLate(
      Calendar(
        register, bookings: register.fixed.values.sorted { $0.conference < $1.conference },
        duty: nil))
  }

  func week(_ monday: Day, arriving: ChanceForecast.Share) -> ChanceForecast.Week {
    let due = calendar.scenario.conferences.filter {
      calendar.register.limits[$0.id]?.limit.monday == monday
    }
    return ChanceForecast.Week(
      monday: monday, due: due.count,
      inTime: due.count { held[$0.id].map { $0.day <= $0.limit.limit } ?? false },
      atMost: due.count - late.count(dueIn: monday...(monday + 6)), arriving: arriving)
  }

  /// Of all that is due in some weeks that follow one another: no more than in each by itself, and no
  /// more than fits into all together.
  func atMost(_ weeks: [ChanceForecast.Week]) -> Int {
    guard let first = weeks.first, let last = weeks.last else { return 0 }
    let together = late.count(dueIn: first.monday...(last.monday + 6))
    return min(
      weeks.reduce(0) { $0 + $1.atMost }, weeks.reduce(0) { $0 + $1.due } - together)
  }
}

internal import Conferences
internal import WorkingTime

/// The duty days of the coming week, decided already: chairs who are in and have no conference that
/// day, in turn.
struct DutyWeek {
  let scenario: Scenario

  var days: [DutyDay] {
    var turns: [ID<Chair>: Int] = [:]
    var days: [DutyDay] = []
    for day in scenario.dutyDays where day <= scenario.asOf + 7 {
      let able = scenario.chairs.filter { isAble($0, on: day) }
      let first = able.min { a, b in
        (turns[a.id, default: 0], a.id) < (turns[b.id, default: 0], b.id)
      }
      guard let chair = first?.id else { continue }
      turns[chair, default: 0] += 1
      days.append(DutyDay(day: day, chair: chair))
    }
    return days
  }

  private func isAble(_ chair: Chair, on day: Day) -> Bool {
    chair.takesDuty && !chair.works.spans(on: day).isEmpty
      && !scenario.bookings.contains { $0.chair == chair.id && $0.day == day }
      && !scenario.absences.contains { $0.subject == .chair(chair.id) && $0.span(on: day) != nil }
  }
}

internal import Conferences
internal import WorkingTime

/// Slots that a unit keeps free for what is still to come, so many each week: spread over the week, the
/// first of every day before the second of any.
struct KeptSlots {
  private struct Slot: Hashable {
    let day: Day
    let start: TimeOfDay
    let venue: ID<Venue>?
  }
  private var left: [Slot: Int] = [:]

  /// The days of a week in the order in which slots are kept.
  private static let days: [Weekday] = [.tuesday, .thursday, .monday, .wednesday, .friday]

  init(_ count: Int, aWeekIn calendar: Calendar, from first: Day, through last: Day) {
    var monday = first.monday
    while monday <= last {
      let slots = Self.slots(inWeekOf: monday, calendar)
      for number in 0..<(slots.isEmpty ? 0 : count) {
        left[slots[number % slots.count], default: 0] += 1
      }
      monday = monday + 7
    }
  }

  private static func slots(inWeekOf monday: Day, _ calendar: Calendar) -> [Slot] {
    let scenario = calendar.scenario
    let byDay = days.map { weekday -> [Slot] in
      let day = monday + weekday.rawValue
      guard scenario.workingDays.isWorkingDay(day), scenario.closure(on: day) == nil else {
        return []
      }
      return scenario.venues.flatMap { venue in
        venue.slotStarts.compactMap { start in
          guard let span = venue.span(from: start, slots: 1), venue.open.covers(span, on: day)
          else { return nil }
          return Slot(day: day, start: start, venue: venue.id)
        }
      }.sorted { ($0.start, $0.venue?.text ?? "") < ($1.start, $1.venue?.text ?? "") }
    }
    let most = byDay.map(\.count).max() ?? 0
    return (0..<most).flatMap { place in
      byDay.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
  }

  /// Whether an opening begins at a slot that is still kept; a remote conference may have any venue's.
  func isKept(_ opening: Opening) -> Bool { slot(opening) != nil }

  mutating func take(_ opening: Opening) {
    if let slot = slot(opening) { left[slot, default: 1] -= 1 }
  }

  private func slot(_ opening: Opening) -> Slot? {
    if let venue = opening.venue {
      let slot = Slot(day: opening.day, start: opening.span.start, venue: venue.id)
      return (left[slot] ?? 0) > 0 ? slot : nil
    }
    return left.keys.filter {
      $0.day == opening.day && $0.start == opening.span.start && (left[$0] ?? 0) > 0
    }.min { ($0.venue?.text ?? "") < ($1.venue?.text ?? "") }
  }
}

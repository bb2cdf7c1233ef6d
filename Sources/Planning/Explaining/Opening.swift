internal import Conferences
internal import WorkingTime

/// A day, a time and a place at which a conference could start, whoever is free.
struct Opening {
  let day: Day
  let span: Span
  /// Nil when remote.
  let venue: Venue?
}

extension Calendar {
  /// Every start of every bookable day of a range, at every venue a conference may be at, in order.
  func openings(of conference: Conference, from first: Day, through last: Day) -> [Opening] {
    let places = places(of: conference)
    let slots = scenario.slots(of: conference)
    var found: [Opening] = []
    var day = max(first, scenario.asOf + 1)
    while day <= min(last, scenario.horizonEnd) {
      if scenario.workingDays.isWorkingDay(day), scenario.closure(on: day) == nil {
        for place in places {
          found += place.grid.slotStarts.compactMap { start in
            place.grid.span(from: start, slots: slots).map {
              Opening(day: day, span: $0, venue: place.venue)
            }
          }
        }
      }
      day = day + 1
    }
    return found
  }

  private func places(of conference: Conference) -> [(grid: Venue, venue: Venue?)] {
    if conference.mode == .remote {
      return register.reader.grid(of: conference, at: nil).map { [($0, nil)] } ?? []
    }
    return scenario.venues.filter {
      conference.venues.isEmpty || conference.venues.contains($0.id)
    }.map { ($0, $0) }
  }
}

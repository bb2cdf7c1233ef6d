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
  /// Every start of every bookable day of a range, at every venue a conference may be at, in order;
  /// days on which the office is closed only where they are asked for.
  func openings(
    of conference: Conference, from first: Day, through last: Day, inClosures: Bool = false
  ) -> [Opening] {
    everyOpening(
      of: conference, from: max(first, scenario.asOf + 1),
      through: min(last, scenario.horizonEnd), inClosures: inClosures)
  }

  /// The same on days that are past, or after the horizon, too.
  func everyOpening(
    of conference: Conference, from first: Day, through last: Day, inClosures: Bool = false
  ) -> [Opening] {
    let places = places(of: conference)
    var found: [Opening] = []
    var day = first
    while day <= last {
      if scenario.workingDays.isWorkingDay(day), inClosures || scenario.closure(on: day) == nil {
        for place in places {
          found += place.spans.map { Opening(day: day, span: $0, venue: place.venue) }
        }
      }
      day = day + 1
    }
    return found
  }

  private func places(of conference: Conference) -> [(venue: Venue?, spans: [Span])] {
    if conference.mode == .remote {
      let grid = register.reader.grid(of: conference, at: nil)
      return grid.map { [(nil, spans(of: conference, on: $0))] } ?? []
    }
    return scenario.venues.filter {
      conference.venues.isEmpty || conference.venues.contains($0.id)
    }.map { ($0, spans(of: conference, on: $0)) }
  }

  /// From each start of a grid that leaves slots enough.
  private func spans(of conference: Conference, on grid: Venue) -> [Span] {
    let slots = scenario.slots(of: conference)
    return grid.slotStarts.compactMap { grid.span(from: $0, slots: slots) }
  }
}

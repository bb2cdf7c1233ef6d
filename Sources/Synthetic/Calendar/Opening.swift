internal import Conferences
internal import WorkingTime

/// A time and place at which one conference could be held, before rooms and people are found.
struct Opening {
  let conference: Conference
  let day: Day
  let start: TimeOfDay
  let end: TimeOfDay
  /// Nil for a remote conference.
  let venue: ID<Venue>?

  var span: Span { Span(start, end) }
  /// From so many minutes before the start to the end.
  func span(from before: Int) -> Span { Span(start - before, end) }
  /// The minutes before the start alone.
  func wait(_ before: Int) -> Span { Span(start - before, start) }
}

extension Unit {
  /// Every opening of a conference on a day, in the order in which a clerk would offer them: by
  /// venue, the slots in turn.
  func openings(for conference: Conference, slots: Int, on day: Day, turn: Int) -> [Opening] {
    grids(for: conference).flatMap { venue -> [Opening] in
      let starts = venue.slotStarts
      return starts.indices.compactMap { index -> Opening? in
        let start = starts[(index + turn) % starts.count]
        guard let span = venue.span(from: start, slots: slots) else { return nil }
        let isRemote = conference.mode == .remote
        guard isRemote || venue.open.covers(span, on: day) else { return nil }
        return Opening(
          conference: conference, day: day, start: start, end: span.end,
          venue: isRemote ? nil : venue.id)
      }
    }
  }

  /// H0 and H11: the venues allowed, or the one that lends its grid.
  private func grids(for conference: Conference) -> [Venue] {
    let allowed =
      conference.venues.isEmpty
      ? venues : conference.venues.compactMap { id in venues.first { $0.id == id } }
    return conference.mode == .remote ? Array(allowed.prefix(1)) : allowed
  }
}

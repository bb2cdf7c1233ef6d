internal import Conferences
internal import WorkingTime

/// Thinks of one slot more at the end of a venue's day, for whoever would be there so late.
struct LongerDays {
  let refusals: Refusals
  let question: PlacingQuestion
  private var calendar: Calendar { refusals.calendar }

  /// No conference is asked to end later.
  private static let latestEnd = TimeOfDay(minutes: 19 * 60)

  /// In the order of the openings given, once for each day and venue; those only at which everybody who
  /// is needed could come.
  func proposals(beside openings: [Opening]) -> [(Opening, FixProposal)] {
    guard question.start == nil else { return [] }
    let needs = refusals.needs(of: question.conference)
    var seen: Set<String> = []
    return openings.compactMap { opening in
      guard let venue = opening.venue, seen.insert("\(opening.day) \(venue.id)").inserted,
        let late = lateOpening(on: opening.day, venue),
        refusals.obstacle(needs, late) == nil
      else { return nil }
      return (late, proposal(late, longer(venue)))
    }
  }

  /// With a slot after its last one, as long after it as that was after the one before.
  private func longer(_ venue: Venue) -> Venue {
    let starts = venue.slotStarts
    guard let last = starts.last else { return venue }
    let step = starts.dropLast().last.map { last.minutes - $0.minutes } ?? venue.slotMinutes
    return Venue(
      id: venue.id, slotStarts: starts + [last + max(step, venue.slotMinutes)],
      slotMinutes: venue.slotMinutes, open: .always)
  }

  private func lateOpening(on day: Day, _ venue: Venue) -> Opening? {
    let slots = calendar.scenario.slots(of: question.conference)
    let longer = longer(venue)
    guard slots <= longer.slotStarts.count,
      let span = longer.span(
        from: longer.slotStarts[longer.slotStarts.count - slots], slots: slots),
      span.end <= Self.latestEnd
    else { return nil }
    return Opening(day: day, span: span, venue: longer)
  }

  private func proposal(_ opening: Opening, _ longer: Venue) -> FixProposal {
    let start = longer.slotStarts.last ?? opening.span.start
    let more = Span(start, start + longer.slotMinutes)
    return FixProposal(
      kind: .longerDay, subject: longer.id.text,
      clause: "\(longer.id) has one slot more on \(opening.day.britishShort), \(more)",
      change: { scenario in
        scenario.venues = scenario.venues.map { $0.id == longer.id ? longer : $0 }
      })
  }
}

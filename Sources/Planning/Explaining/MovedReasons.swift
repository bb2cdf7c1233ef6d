internal import Conferences
internal import WorkingTime

/// Why a published date does not hold, and who must be told again (S15, S16).
extension Reasons {
  func moved(_ entry: CalendarEntry) -> [String] {
    guard let published = entry.published, !entry.keepsPromise else { return [] }
    let was = words(published, entry.conference, besides: entry.booking)
    let now = words(entry.booking, entry.conference, besides: published)
    return ["Moved from \(was) to \(now): \(why(published, entry.conference))."]
      + told(published, entry.conference)
  }

  /// A published booking that has no place any more.
  func dropped(_ conference: Conference) -> [String] {
    guard let booking = calendar.register.published[conference.id] else { return [] }
    let published = booking.counted(for: conference)
    return [
      "Its published date, \(words(published, conference, besides: nil)), is dropped: "
        + "\(why(published, conference))."
    ] + told(published, conference)
  }

  /// "Mon 7 Dec 09:30–11:30", with the venue where that changes.
  private func words(_ booking: Booking, _ conference: Conference, besides other: Booking?)
    -> String
  {
    let span = calendar.register.reader.span(of: booking, conference).span
    let place = booking.venue == other?.venue ? "" : booking.venue.map { " at \($0)" } ?? ""
    return "\(booking.day.britishShort) \(span)\(place)"
  }

  private func why(_ published: Booking, _ conference: Conference) -> String {
    let (span, isOnGrid) = calendar.register.reader.span(of: published, conference)
    let day = published.day
    guard isOnGrid else { return "that is no slot of the venue any more" }
    if !calendar.scenario.workingDays.isWorkingDay(day) { return "that is not a working day" }
    if calendar.scenario.closure(on: day) != nil { return "the office is closed that day" }
    if day > calendar.scenario.horizonEnd { return "that is after the last day to be booked" }
    let allowed = conference.venues
    if let venue = published.venue, !allowed.isEmpty, !allowed.contains(venue) {
      return "it may not be at \(venue)"
    }
    let opening = Opening(
      day: day, span: span,
      venue: published.venue.flatMap { calendar.register.venues[$0] })
    guard let obstacle = refusals.obstacle(refusals.needs(of: conference), opening) else {
      return whyBetter(published, conference)
    }
    guard case .noChair = obstacle else { return obstacle.sentence }
    let chairs = refusals.chairs.whereabouts(conference, opening)
    return chairs.isEmpty ? obstacle.sentence : "\(obstacle.sentence): \(chairs)"
  }

  /// Why a time that nothing refuses was given up: it was late, or not quorate.
  private func whyBetter(_ published: Booking, _ conference: Conference) -> String {
    guard let limit = calendar.register.limits[conference.id] else { return "" }
    if published.day > limit.limit {
      return "the old date was after the limit, \(limit.limit.britishShort)"
    }
    let old = CalendarEntry(published, conference, limit: limit, calendar.register)
    return QuorumTier.isQuorate(old, calendar)
      ? "the old time is still free" : "too few agencies could come at the old time"
  }

  /// S16: who is told again.
  func told(_ published: Booking, _ conference: Conference) -> [String] {
    let people = calendar.register.invited(conference)
    let out = calendar.scenario.areInvitationsOut(for: published.day) ? " Invitations are out." : ""
    return ["To be told again: \(Words.list(people)).\(out)"]
  }
}

internal import Conferences
internal import WorkingTime

/// Why the chair is not the one the family knows, or the one that was published (S7).
extension Reasons {
  func otherChair(_ entry: CalendarEntry) -> [String] {
    let published = entry.isFixed ? nil : entry.published?.chair
    var found: [String] = []
    if let previous = entry.conference.previousChair, previous != entry.booking.chair {
      found.append(sentence(entry, "the previous chair", previous))
    }
    if let published, published != entry.booking.chair, published != entry.conference.previousChair
    {
      found.append(sentence(entry, "the published chair", published))
    }
    return found
  }

  private func sentence(_ entry: CalendarEntry, _ role: String, _ id: ID<Chair>) -> String {
    let now = entry.booking.chair.map { Words.chair($0) } ?? "nobody"
    let start = "\(now) instead of \(role): "
    guard let chair = calendar.register.chairs[id] else {
      return start + "\(Words.chair(id)) chairs here no longer."
    }
    let opening = Opening(
      day: entry.day, span: entry.span,
      venue: entry.booking.venue.flatMap { calendar.register.venues[$0] })
    let name = Words.chair(id)
    guard let obstacle = refusals.chairs.obstacle(chair, entry.conference, opening) else {
      return start + "\(name) is free then and could take it."
    }
    return start + "\(name) \(obstacle.clause(opening))\(otherDays(chair, entry))."
  }

  /// How it stands at the other openings in time, for a chair who is kept away by more than one
  /// thing: "; of 22 slots until Thu 17 Dec: 12 away, 8 at another conference, 2 free".
  private func otherDays(_ chair: Chair, _ entry: CalendarEntry) -> String {
    let conference = entry.conference
    guard !entry.isFixed, entry.limit.earliest <= entry.limit.limit else { return "" }
    let openings = calendar.openings(
      of: conference, from: entry.limit.earliest, through: entry.limit.limit)
    var counts: [String: Int] = [:]
    for opening in openings {
      let words = refusals.chairs.obstacle(chair, conference, opening)?.words ?? "free"
      counts[words, default: 0] += 1
    }
    guard counts.count > 1 else { return "" }
    let parts = RefusalSummary.ranked(counts).map { "\($0.1) \($0.0)" }
    return "; of \(Words.count(openings.count, "slot")) until "
      + "\(entry.limit.limit.britishShort): \(parts.joined(separator: ", "))"
  }
}

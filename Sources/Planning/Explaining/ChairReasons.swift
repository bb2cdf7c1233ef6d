internal import Conferences
internal import WorkingTime

/// Why the chair is not the one the family knows, or the one that was published (S7).
///
/// There are up to three chairs in it: the previous one, whom the family knows; the published one,
/// whom it was told of; and the one who chairs now.
extension Reasons {
  func otherChair(_ entry: CalendarEntry) -> [String] {
    if entry.isFixed { return fixedChair(entry) }
    return notPublished(entry) + notPrevious(entry)
  }

  private func fixedChair(_ entry: CalendarEntry) -> [String] {
    let previous = entry.conference.previousChair
    return previous == nil || previous == entry.booking.chair
      ? [] : ["\(now(entry)) instead of the previous chair: its booking is fixed."]
  }

  /// Of a published chair who is not the previous one too.
  private func notPublished(_ entry: CalendarEntry) -> [String] {
    let previous = entry.conference.previousChair
    guard let published = entry.published?.chair, published != entry.booking.chair,
      published != previous
    else { return [] }
    if previous != nil, previous == entry.booking.chair {
      return [
        "\(now(entry)), the previous chair, instead of the published chair: "
          + "\(whyBack(entry, published))."
      ]
    }
    return ["\(now(entry)) instead of the published chair: \(whyNotPublished(entry, published))."]
  }

  private func notPrevious(_ entry: CalendarEntry) -> [String] {
    let chair = entry.booking.chair
    guard let previous = entry.conference.previousChair, previous != chair else { return [] }
    let published = entry.published?.chair
    let lead =
      if published == nil || published == previous {
        "\(now(entry)) instead of the previous chair"
      } else if published == chair {
        "\(now(entry)), as published, instead of the previous chair"
      } else {
        "Not the previous chair either"
      }
    return ["\(lead): \(whyNotPrevious(entry, previous))."]
  }

  private func now(_ entry: CalendarEntry) -> String {
    entry.booking.chair.map { Words.chair($0) } ?? "nobody"
  }
}

/// The causes, each a clause without a full stop.
extension Reasons {
  private func whyNotPrevious(_ entry: CalendarEntry, _ id: ID<Chair>) -> String {
    guard let chair = calendar.register.chairs[id] else {
      return "\(Words.chair(id)) chairs here no longer"
    }
    if let obstacle = obstacle(chair, entry) {
      return "\(Words.chair(id)) \(obstacle.clause(opening(entry)))\(otherDays(chair, entry))"
    }
    let isAsPublished = entry.published != nil && entry.published?.chair == entry.booking.chair
    return isAsPublished && !isContinuityFirst
      ? "\(Words.chair(id)) is free then, and by this policy keeping the published chair comes first"
      : "\(Words.chair(id)) is free then and could take it"
  }

  /// The previous chair takes it back: because the published one cannot, whatever the plan, or since
  /// the chair the family knows comes first.
  private func whyBack(_ entry: CalendarEntry, _ published: ID<Chair>) -> String {
    let obstacle = calendar.register.chairs[published].flatMap { self.obstacle($0, entry) }
    if let obstacle, obstacle.isGiven || !isContinuityFirst {
      return "\(Words.chair(published)) \(obstacle.clause(opening(entry)))"
    }
    return isContinuityFirst
      ? "the chair the family knows comes before the one published"
      : "\(Words.chair(published)) is free then and could take it"
  }

  private func whyNotPublished(_ entry: CalendarEntry, _ id: ID<Chair>) -> String {
    guard let chair = calendar.register.chairs[id] else {
      return "\(Words.chair(id)) chairs here no longer"
    }
    if let obstacle = obstacle(chair, entry) {
      return "\(Words.chair(id)) \(obstacle.clause(opening(entry)))"
    }
    if let limit = chair.caseloadLimit, isSparedCaseload(chair, entry) {
      return "\(Words.chair(id)) would be over the caseload limit of \(limit)"
    }
    return "\(Words.chair(id)) is free then and could take it"
  }

  /// Whether a family over a chair's limit is what is saved by another chair than the published one.
  private func isSparedCaseload(_ chair: Chair, _ entry: CalendarEntry) -> Bool {
    let caseloads = Caseloads(calendar)
    let family = entry.conference.family
    guard entry.conference.previousChair == nil, caseloads.outweighsPublishedChair,
      let now = entry.booking.chair.flatMap({ calendar.register.chairs[$0] })
    else { return false }
    return caseloads.wouldExceed(chair, with: family) && !caseloads.exceeds(now, with: family)
  }

  private func obstacle(_ chair: Chair, _ entry: CalendarEntry) -> ChairObstacle? {
    refusals.chairs.obstacle(chair, entry.conference, opening(entry))
  }

  private func opening(_ entry: CalendarEntry) -> Opening {
    Opening(
      day: entry.day, span: entry.span,
      venue: entry.booking.venue.flatMap { calendar.register.venues[$0] })
  }

  private var isContinuityFirst: Bool {
    let tiers = calendar.policy.tiers
    guard let continuity = tiers.firstIndex(of: .continuity),
      let standards = tiers.firstIndex(of: .standards)
    else { return true }
    return continuity < standards
  }

  /// How it stands at the other openings in time, for a chair who is kept away by more than one
  /// thing: "; of 22 slots until Thu 17 Dec: 12 away, 8 at another conference, 2 free", and why a free
  /// one was not taken where that is the date that the family was told.
  private func otherDays(_ chair: Chair, _ entry: CalendarEntry) -> String {
    let conference = entry.conference
    guard entry.limit.earliest <= entry.limit.limit else { return "" }
    let openings = calendar.openings(
      of: conference, from: entry.limit.earliest, through: entry.limit.limit)
    var counts: [String: Int] = [:]
    for opening in openings {
      let words = refusals.chairs.obstacle(chair, conference, opening)?.words ?? Self.free
      counts[words, default: 0] += 1
    }
    guard counts.count > 1 else { return "" }
    let parts = RefusalSummary.ranked(counts).map { "\($0.1) \($0.0)" }
    return "; of \(Words.count(openings.count, "slot")) until "
      + "\(entry.limit.limit.britishShort): \(parts.joined(separator: ", "))"
      + whyNotThen(counts[Self.free] ?? 0, entry)
  }

  private static let free = "free"

  private func whyNotThen(_ free: Int, _ entry: CalendarEntry) -> String {
    guard free > 0, entry.published != nil, entry.keepsPromise, isDateFirst else { return "" }
    return "; \(free == 1 ? "the free one" : "each free one") would mean a new date for the family"
  }

  private var isDateFirst: Bool {
    let tiers = calendar.policy.tiers
    guard let moved = tiers.firstIndex(of: .moved),
      let continuity = tiers.firstIndex(of: .continuity)
    else { return true }
    return moved < continuity
  }
}

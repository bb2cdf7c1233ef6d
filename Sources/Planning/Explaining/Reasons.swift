public import Conferences
internal import WorkingTime

/// Says, in the unit's words, why a conference is late, without a booking, moved, with another
/// chair, not quorate or at short notice; from the scenario and the finished calendar alone.
public struct Reasons: Sendable {
  let calendar: Calendar
  let refusals: Refusals
  private let entries: [ID<Conference>: CalendarEntry]

  public init(_ calendar: Calendar) {
    self.calendar = calendar
    refusals = Refusals(calendar)
    entries = Dictionary(
      calendar.entries.map { ($0.conference.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Sentences about one conference; none when all is as it should be.
  public func sentences(for id: ID<Conference>) -> [String] {
    guard let conference = calendar.register.conferences[id],
      let limit = calendar.register.limits[id]
    else { return [] }
    guard let entry = entries[id] else { return unplaced(conference, limit) }
    return late(entry) + moved(entry) + asBooked(entry)
  }

  /// What a booking lacks wherever it was before.
  func asBooked(_ entry: CalendarEntry) -> [String] {
    otherChair(entry) + notQuorate(entry) + shortNotice(entry)
  }

  private func unplaced(_ conference: Conference, _ limit: Limit) -> [String] {
    let last = calendar.scenario.horizonEnd
    if limit.earliest > last {
      return [
        "Left for a later plan: \(limit.earliest.british), its first possible day, is after "
          + "\(last.british), the last day that can be booked."
      ] + dropped(conference)
    }
    let summary = RefusalSummary(conference, from: limit.earliest, through: last, refusals)
    return ["Without a booking: \(summary.words)."] + dropped(conference)
  }

  /// S14.
  private func notQuorate(_ entry: CalendarEntry) -> [String] {
    guard !QuorumTier.isQuorate(entry, calendar) else { return [] }
    let quorum = calendar.register.quorum
    let absent = quorum.absent(entry.conference, during: entry.span, on: entry.day)
    let names = absent.map { "\($0.agency) (\(words($0.hindrance, entry.span)))" }
    let asked = quorum.asked(entry.conference)
    let present = entry.conference.agencies.filter { agency in
      !absent.contains { $0.agency == agency }
    }
    return [
      "Not quorate: besides social care "
        + (present.isEmpty ? "nobody" : "only \(Words.list(present.map(\.text)))")
        + " could come, and \(Words.count(asked, "other agency is", "other agencies are")) wanted; "
        + "\(Words.list(names)) cannot. The chair is to decide."
    ]
  }

  private func words(_ hindrance: Quorum.Hindrance, _ span: Span) -> String {
    switch hindrance {
    case .off(let works): "works \(works.text), and it is \(span)"
    case .away(let absence): Words.away(absence)
    }
  }

  /// Of a booking that is new or moved: what was told long ago is at no short notice.
  func shortNotice(_ entry: CalendarEntry) -> [String] {
    guard !entry.isFixed, entry.published == nil || !entry.keepsPromise else { return [] }
    let wanted = calendar.policy.whole(.noticeDesired)
    let ahead = calendar.scenario.workingDays.count(from: calendar.scenario.asOf, to: entry.day)
    guard ahead < wanted else { return [] }
    return [
      "Short notice: it is \(Words.count(ahead, "working day")) away, and \(wanted) are wanted."
    ]
  }
}

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
    let names = absent.map { "\($0.agency) (\(words($0.hindrance)))" }
    let asked = quorum.asked(entry.conference)
    let present = entry.conference.agencies.count - absent.count
    return [
      "Not quorate: \(Words.list(names)) cannot come, so \(present) of the "
        + "\(Words.count(asked, "other agency", "other agencies")) asked for can; the chair is to "
        + "decide."
    ]
  }

  private func words(_ hindrance: Quorum.Hindrance) -> String {
    switch hindrance {
    case .off(let works): "works \(works.text)"
    case .away(let absence): Words.away(absence)
    }
  }

  private func shortNotice(_ entry: CalendarEntry) -> [String] {
    guard !entry.isFixed else { return [] }
    let wanted = calendar.policy.whole(.noticeDesired)
    let ahead = calendar.scenario.workingDays.count(from: calendar.scenario.asOf, to: entry.day)
    guard ahead < wanted else { return [] }
    return [
      "Short notice: it is \(Words.count(ahead, "working day")) away, and \(wanted) are wanted."
    ]
  }
}

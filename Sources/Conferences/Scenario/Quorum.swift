public import WorkingTime

/// Whether enough agencies besides children's social care can be at a conference (tier 2, S14).
public struct Quorum: Sendable {
  private let wanted: Int
  private let agencies: [ID<Agency>: Presence]

  /// When an agency can come.
  private struct Presence {
    let works: WeeklyPattern
    let absences: [Absence]
  }

  public init(_ scenario: Scenario) {
    wanted = scenario.policy.whole(.quorumOtherAgencies)
    let absences = Dictionary(grouping: scenario.absences, by: \.subject)
    agencies = Dictionary(
      scenario.agencies.map {
        ($0.id, Presence(works: $0.works, absences: absences[.agency($0.id)] ?? []))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What keeps an agency from a conference.
  public enum Hindrance: Sendable, Hashable {
    case off(WeeklyPattern)
    case away(Absence)
  }

  /// Agencies that must be present: the policy's number, or all that are listed where they are
  /// fewer.
  public func asked(_ conference: Conference) -> Int { min(wanted, conference.agencies.count) }

  /// The agencies listed that cannot be there from start to end, in the order of the list.
  public func absent(_ conference: Conference, during span: Span, on day: Day)
    -> [(agency: ID<Agency>, hindrance: Hindrance)]
  {
    conference.agencies.compactMap { id in
      hindrances(of: id, during: span, on: day).first.map { (id, $0) }
    }
  }

  public func isReached(_ conference: Conference, during span: Span, on day: Day) -> Bool {
    let asked = asked(conference)
    return asked == 0
      || conference.agencies.count - absent(conference, during: span, on: day).count >= asked
  }

  /// All that keeps an agency from being there from start to end.
  public func hindrances(of agency: ID<Agency>, during span: Span, on day: Day) -> [Hindrance] {
    guard let presence = agencies[agency] else { return [] }
    return (presence.works.covers(span, on: day) ? [] : [.off(presence.works)])
      + presence.absences.filter { $0.span(on: day)?.overlaps(span) ?? false }.map { .away($0) }
  }
}

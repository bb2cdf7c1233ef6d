internal import Conferences
internal import WorkingTime

/// A published booking that a plan moves or drops: it waits for the agreement of the Safeguarding
/// Team Manager or a Service Manager (S15).
struct Authorisation {
  let conference: ID<Conference>
  let from: Booking
  /// Nil when dropped.
  let to: Booking?
  /// Whether its price was the higher one, its old date being near (S16).
  let areInvitationsOut: Bool
  /// How many are told again: those expected to attend.
  let toldAgain: Int

  /// In order of the old date.
  static func all(_ view: PlanView) -> [Authorisation] {
    let conferences = Dictionary(view.scenario.conferences.map { ($0.id, $0) }) { a, _ in a }
    let moved = view.moved.compactMap { appointment in
      appointment.before.map { ($0, Optional(appointment.booking)) }
    }
    let lastInvited = view.scenario.asOf + view.policy.whole(.movedInvitedDays)
    return (moved + view.dropped.map { ($0, nil) }).map { from, to in
      Authorisation(
        conference: from.conference, from: from, to: to,
        areInvitationsOut: from.day <= lastInvited,
        toldAgain: conferences[from.conference]?.attendees ?? 0)
    }.sorted {
      ($0.from.day, $0.from.start, $0.conference) < ($1.from.day, $1.from.start, $1.conference)
    }
  }
}

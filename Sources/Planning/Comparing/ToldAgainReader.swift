internal import Conferences
internal import WorkingTime

/// Whom a conference's change concerns (S16).
extension Register {
  /// Who is asked to come, besides the chair and the minute-taker: the family, the workers held, and
  /// the agencies.
  func invited(_ conference: Conference) -> [String] {
    ["the family"] + reader.workers(of: conference).map { Words.worker($0) }
      + conference.agencies.map(\.text)
  }

  /// Who has to hear of a change. Of a provisional booking nobody was told.
  func toldAgain(_ conference: Conference, from old: Booking?, to new: Booking?) -> ToldAgain {
    guard let old, old.status != .provisional else { return .nobody }
    let keepsPromise = new?.keepsPromise(of: old) ?? false
    let names = keepsPromise ? staff(conference, from: old, to: new) : all(conference, old, new)
    return ToldAgain(
      family: names.contains("the family"), names: names,
      people: keepsPromise ? 0 : conference.attendees,
      areInvitationsOut: scenario.areInvitationsOut(for: old.day))
  }

  private func all(_ conference: Conference, _ old: Booking, _ new: Booking?) -> [String] {
    invited(conference) + chairs(old, new) + minuteTakers(old, new)
  }

  /// Another chair concerns the family, who was told of one, and the worker, who prepares with the
  /// chair (S28); another minute-taker or room those who sit there all day.
  private func staff(_ conference: Conference, from old: Booking, to new: Booking?) -> [String] {
    let isChairOther = old.chair != new?.chair
    let workers = reader.workers(of: conference).map { Words.worker($0) }
    return (isChairOther ? ["the family"] + workers : [])
      + chairs(old, new) + minuteTakers(old, new)
  }

  private func chairs(_ old: Booking, _ new: Booking?) -> [String] {
    Self.each([old.chair, new?.chair]).map { Words.chair($0) }
  }

  private func minuteTakers(_ old: Booking, _ new: Booking?) -> [String] {
    Self.each([old.minuteTaker, new?.minuteTaker]).map { Words.minuteTaker($0) }
  }

  private static func each<Subject>(_ ids: [ID<Subject>?]) -> [ID<Subject>] {
    ids.compactMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

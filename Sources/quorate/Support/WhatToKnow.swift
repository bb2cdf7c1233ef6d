internal import Conferences

/// What became otherwise than it should be or than it was published, conference by conference, each
/// told once, under the gravest thing there is to say.
struct WhatToKnow {
  let scenario: Scenario
  let plan: Plan

  struct Group {
    let title: String
    /// Those told under it.
    let conferences: [PlannedConference]
    /// Those it is true of too, told under something graver.
    let elsewhere: String
    /// All of them, wherever they are told.
    let count: Int
  }

  /// Groups with somebody in them, the gravest first.
  var groups: [Group] {
    let conferences = Dictionary(
      scenario.conferences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let published = Dictionary(
      scenario.bookings.filter { scenario.status(of: $0) == .published }.map { booking in
        (
          booking.conference,
          conferences[booking.conference].map { booking.counted(for: $0) } ?? booking
        )
      }, uniquingKeysWith: { first, _ in first })
    let concerns = Dictionary(grouping: plan.conferences) {
      Concern($0, published: published[$0.conference])
    }
    return Concern.allCases.compactMap { concern in
      guard let title = concern.title else { return nil }
      let told = concerns[concern] ?? []
      let others = concern == .moved ? MovedElsewhere(concerns, published) : MovedElsewhere()
      let count = told.count + others.count
      guard count > 0 else { return nil }
      return Group(title: title, conferences: told, elsewhere: others.words, count: count)
    }
  }
}

/// Published dates that move or are dropped and are told of as late, or as without a booking: whoever
/// agrees to what moves counts them too.
private struct MovedElsewhere {
  private var late = 0
  private var unplaced = 0

  var count: Int { late + unplaced }

  init() {}

  init(_ concerns: [Concern: [PlannedConference]], _ published: [ID<Conference>: Booking]) {
    late = (concerns[.late] ?? []).count { planned in
      guard let old = published[planned.conference], let new = planned.booking else { return false }
      return !new.keepsPromise(of: old)
    }
    unplaced = (concerns[.unplaced] ?? []).count { published[$0.conference] != nil }
  }

  /// ", 1 of them late, listed above"; empty where there are none.
  var words: String {
    let parts = [(late, "late"), (unplaced, "without a booking")].filter { $0.0 > 0 }
    return parts.isEmpty
      ? "" : ", \(parts.map { "\($0.0) of them \($0.1)" }.joined(separator: " and ")), listed above"
  }
}

/// The gravest thing to say of a conference.
private enum Concern: CaseIterable {
  case unplaced, late, moved, otherChair, nothing

  init(_ planned: PlannedConference, published: Booking?) {
    guard let booking = planned.booking else {
      self = planned.isLeftOut && published == nil ? .nothing : .unplaced
      return
    }
    if planned.lateWorkingDays > 0 {
      self = .late
    } else if let published, !booking.keepsPromise(of: published) {
      self = .moved
    } else if let published, booking.chair != published.chair {
      self = .otherChair
    } else {
      self = .nothing
    }
  }

  var title: String? {
    switch self {
    case .unplaced: "Without a booking"
    case .late: "After their limit"
    case .moved: "Moved from their published date"
    case .otherChair: "At their published date, with another chair"
    case .nothing: nil
    }
  }
}

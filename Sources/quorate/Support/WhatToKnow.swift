internal import Conferences

/// What became otherwise than it should be or than it was published, conference by conference, each
/// told once, under the gravest thing there is to say.
struct WhatToKnow {
  let scenario: Scenario
  let plan: Plan

  struct Group {
    let title: String
    let conferences: [PlannedConference]
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
      guard let title = concern.title, let conferences = concerns[concern] else { return nil }
      return Group(title: title, conferences: conferences)
    }
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

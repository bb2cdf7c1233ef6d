internal import Conferences
internal import WorkingTime

/// A booking together with all that reports say of it.
///
/// A class, so that it can be sorted and grouped without copying; it never changes.
final class Appointment: Comparable, Sendable {
  let booking: Booking
  let conference: Conference
  let planned: PlannedConference
  let span: Span
  /// The booking read in, where there was one that counts.
  let before: Booking?
  let change: BookingChange
  /// Whether fewer agencies can be present than the quorum asks (S14).
  let lacksQuorum: Bool
  /// Working days from the date to the limit; negative when late.
  let margin: Int

  init(
    booking: Booking, conference: Conference, planned: PlannedConference, span: Span,
    before: Booking?, change: BookingChange, lacksQuorum: Bool, margin: Int
  ) {
    self.booking = booking
    self.conference = conference
    self.planned = planned
    self.span = span
    self.before = before
    self.change = change
    self.lacksQuorum = lacksQuorum
    self.margin = margin
  }

  var day: Day { booking.day }
  var id: ID<Conference> { conference.id }

  static func == (a: Appointment, b: Appointment) -> Bool { a.booking == b.booking }
  static func < (a: Appointment, b: Appointment) -> Bool {
    (a.day, a.booking.start, a.id) < (b.day, b.booking.start, b.id)
  }
}

/// What became of a booking since it was read in.
enum BookingChange: CaseIterable {
  /// Nothing was promised before.
  case new
  /// The date, start or venue differs from what was published.
  case moved
  /// The promise is kept, with another chair, room or minute-taker.
  case staffedAnew
  /// As it was published.
  case unchanged
  /// Fixed, or past.
  case fixed

  /// For files.
  var word: String {
    switch self {
    case .new: "new"
    case .moved: "moved"
    case .staffedAnew: "staffed_anew"
    case .unchanged: "unchanged"
    case .fixed: "fixed"
    }
  }

  /// For people.
  var words: String {
    switch self {
    case .new: "New"
    case .moved: "Moved"
    case .staffedAnew: "Same time, other people or rooms"
    case .unchanged: "As published"
    case .fixed: "Fixed"
    }
  }

  init(of booking: Booking, since before: Booking?, status: Booking.Status?) {
    guard let before, let status, status != .provisional else {
      self = booking.status == .fixed ? .fixed : .new
      return
    }
    if status == .fixed {
      self = .fixed
    } else if !booking.keepsPromise(of: before) {
      self = .moved
    } else {
      self = booking.hasSameStaffing(as: before) ? .unchanged : .staffedAnew
    }
  }
}

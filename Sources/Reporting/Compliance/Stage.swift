internal import Conferences
internal import WorkingTime

/// How far a conference has come on the day of the report.
enum Stage: String, CaseIterable {
  /// Booked for that day or an earlier one. Nothing records that it was held, so it counts as held.
  case held
  /// Booked for a later day.
  case planned
  /// Without a booking, and its limit is past.
  case withoutBooking = "without_booking"
  /// Without a booking, and its limit is still to come: nobody can say yet, so it is in no percentage.
  case open = "still_open"

  init(_ planned: PlannedConference, asOf: Day) {
    guard let day = planned.booking?.day else {
      self = planned.limit.limit > asOf ? .open : .withoutBooking
      return
    }
    self = day <= asOf ? .held : .planned
  }

  var words: String {
    switch self {
    case .held: "held"
    case .planned: "booked"
    case .withoutBooking: "without a booking, limit past"
    case .open: "still open"
    }
  }
}

internal import Conferences
internal import WorkingTime

/// How far a conference has come on the day of the report.
enum Stage: String, CaseIterable {
  /// Booked for that day or an earlier one. Nothing records that it was held, so it counts as held.
  case held
  /// Booked for a later day.
  case planned
  case withoutBooking = "without_booking"

  init(_ planned: PlannedConference, asOf: Day) {
    guard let day = planned.booking?.day else {
      self = .withoutBooking
      return
    }
    self = day <= asOf ? .held : .planned
  }

  var words: String {
    switch self {
    case .held: "held"
    case .planned: "planned"
    case .withoutBooking: "without a booking"
    }
  }
}

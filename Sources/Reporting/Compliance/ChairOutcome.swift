internal import Conferences

/// Who chairs a family that had a chair before (S7).
enum ChairOutcome: String, CaseIterable {
  case kept
  case another
  /// Another, since the one before is no longer in the table of chairs.
  case hasLeft = "has_left"

  /// Nil where there was no chair before.
  init?(_ appointment: Appointment, present: Set<ID<Chair>>) {
    guard let previous = appointment.conference.previousChair else { return nil }
    if appointment.booking.chair == previous {
      self = .kept
    } else {
      self = present.contains(previous) ? .another : .hasLeft
    }
  }

  var words: String {
    switch self {
    case .kept: "the same chair"
    case .another: "another chair"
    case .hasLeft: "another, since the chair has left"
    }
  }
}

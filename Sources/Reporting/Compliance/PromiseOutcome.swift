/// What became of a date that was published and is not past.
enum PromiseOutcome: String, CaseIterable {
  case kept
  case staffedAnew = "staffed_anew"
  case moved
  case dropped

  /// Nil for a booking that was not published, or is past.
  init?(_ change: BookingChange) {
    switch change {
    case .unchanged: self = .kept
    case .staffedAnew: self = .staffedAnew
    case .moved: self = .moved
    case .new, .fixed: return nil
    }
  }

  var words: String {
    switch self {
    case .kept: "as published"
    case .staffedAnew: "same date, other people or rooms"
    case .moved: "moved"
    case .dropped: "dropped, without a booking"
    }
  }
}

internal import Conferences

/// What keeps a chair who takes duty from it on a day (D1).
enum DutyObstacle {
  case away(Absence)
  case off
  /// More conferences than a chair on duty may have.
  case chairing([CalendarEntry])
  /// Duty days enough, shared evenly.
  case fullShare(Int)
  case nothing

  enum Kind: CaseIterable { case away, off, chairing, fullShare, nothing }

  var kind: Kind {
    switch self {
    case .away: .away
    case .off: .off
    case .chairing: .chairing
    case .fullShare: .fullShare
    case .nothing: .nothing
    }
  }

  /// What stands in brackets after a chair's name: "leave", "C-0499, C-0506".
  var detail: String {
    switch self {
    case .away(let absence): absence.reason
    case .chairing(let entries): entries.map(\.conference.id.text).joined(separator: ", ")
    case .fullShare(let days): Words.count(days, "day")
    case .off, .nothing: ""
    }
  }
}

extension DutyObstacle.Kind {
  /// What a sentence says of one chair, or of several.
  func words(isOne: Bool) -> String {
    switch self {
    case .away: isOne ? "is away" : "are away"
    case .off: isOne ? "does not work that day" : "do not work that day"
    case .chairing: isOne ? "holds conferences" : "hold conferences"
    case .fullShare: isOne ? "has a full share of duty" : "have a full share of duty"
    case .nothing: isOne ? "is free" : "are free"
    }
  }
}

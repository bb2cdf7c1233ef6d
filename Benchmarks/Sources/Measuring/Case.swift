internal import Synthetic

/// A scenario to be measured: an authority's size, and what sort of work it is.
public struct Case: Sendable, Equatable {
  public let authority: String
  /// So many times the authority's size.
  public let times: Int
  public let kind: CaseKind
  public let seed: UInt64

  public init(_ authority: String, times: Int = 1, _ kind: CaseKind, seed: UInt64 = 7) {
    self.authority = authority
    self.times = times
    self.kind = kind
    self.seed = seed
  }

  /// Such as `birmingham-2x-season`.
  public var name: String {
    "\(authority)\(times == 1 ? "" : "-\(times)x")-\(kind.name)"
  }
}

/// What sort of work a case is.
public enum CaseKind: Sendable, Equatable {
  /// A running calendar with a week's requests.
  case week
  /// Everything that falls due in so many weeks, with nothing booked.
  case season(weeks: Int)
  /// A fortnight's requests, fewer people and rooms, more demand.
  case crisis
  /// The week once more, its plan published, with a chair ill for a fortnight.
  case replan

  /// The kind in a recording, whatever its length.
  public var family: String {
    switch self {
    case .week: "week"
    case .season: "season"
    case .crisis: "crisis"
    case .replan: "replan"
    }
  }

  var name: String {
    switch self {
    case .week, .crisis, .replan: family
    case .season(let weeks): weeks == CaseList.seasonWeeks ? family : "\(weeks)-week-\(family)"
    }
  }

  /// What the generator makes of it; a replan begins as a week.
  var generated: Kind {
    switch self {
    case .week, .replan: .week
    case .season(let weeks): .season(weeks: weeks)
    case .crisis: .crisis
    }
  }
}

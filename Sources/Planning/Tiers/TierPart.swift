public import Conferences
public import WorkingTime

/// What the tiers' values are made of; the raw value is the name in files.
public enum TierPart: String, CaseIterable, Sendable, Comparable {
  case unplaced, late
  case lateWorkingDays = "late_working_days"
  case notQuorate = "not_quorate"
  case moved
  case otherChair = "other_chair"
  case shortNotice = "short_notice"
  case noProfessionalsRoom = "no_professionals_room"
  case secondVenue = "second_venue"
  case thinMargin = "thin_margin"
  case publishedChairChanged = "published_chair_changed"
  case overCaseload = "over_caseload"
  case dutyUncovered = "duty_uncovered"
  case daysFromTarget = "days_from_target"
  case notPreferred = "not_preferred"

  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }
  private var position: Int { TierPart.allCases.firstIndex(of: self)! }

  public var tier: Tier {
    switch self {
    case .unplaced, .late, .lateWorkingDays: .statutory
    case .notQuorate: .quorum
    case .moved: .moved
    case .otherChair: .continuity
    case .shortNotice, .noProfessionalsRoom, .secondVenue, .thinMargin, .publishedChairChanged,
      .overCaseload, .dutyUncovered:
      .standards
    case .daysFromTarget, .notPreferred: .preference
    }
  }

  /// In the unit's words.
  public var words: String {
    switch self {
    case .unplaced: "without a booking"
    case .late: "late"
    case .lateWorkingDays: "working days late"
    case .notQuorate: "not quorate"
    case .moved: "published date moved"
    case .otherChair: "another chair than before"
    case .shortNotice: "working days short of the notice wanted"
    case .noProfessionalsRoom: "no professionals' room"
    case .secondVenue: "not at the venue preferred"
    case .thinMargin: "working days short of the margin wanted"
    case .publishedChairChanged: "another chair than published"
    case .overCaseload: "families over a chair's caseload"
    case .dutyUncovered: "duty places not covered"
    case .daysFromTarget: "working days from the target day"
    case .notPreferred: "not when the family prefers"
    }
  }
}

/// Whom a charge is laid to.
public enum ChargeSubject: Sendable, Hashable {
  case conference(ID<Conference>)
  case chair(ID<Chair>)
  case day(Day)
}

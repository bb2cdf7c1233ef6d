import Conferences

/// Everything a plan is charged for, and the tier it counts in (section 5).
enum CostPart: String, CaseIterable, Sendable {
  case unplaced, late, quorum, moved
  case previousChair = "previous_chair"
  case shortNotice = "short_notice"
  case noProfessionalsRoom = "no_professionals_room"
  case secondVenue = "second_venue"
  case thinMargin = "thin_margin"
  case publishedChairChanged = "published_chair_changed"
  case overCaseload = "over_caseload"
  case dutyUncovered = "duty_uncovered"
  case targetDay = "target day"
  case familyPrefers = "family_prefers"

  var tier: Tier {
    switch self {
    case .unplaced, .late: .statutory
    case .quorum: .quorum
    case .moved: .moved
    case .previousChair: .continuity
    case .shortNotice, .noProfessionalsRoom, .secondVenue, .thinMargin, .publishedChairChanged,
      .overCaseload, .dutyUncovered:
      .standards
    case .targetDay, .familyPrefers: .preference
    }
  }

  static func parts(of tier: Tier) -> Set<CostPart> { Set(allCases.filter { $0.tier == tier }) }
}

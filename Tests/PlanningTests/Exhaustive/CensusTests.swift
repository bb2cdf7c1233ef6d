import Conferences
import Testing

/// Nothing the contract says could be forgotten without some seed's best plan showing it: each
/// rule, each part of a tier and each tier decides at a seed that the engine is tried on.
struct CensusTests {
  /// A seed for each rule; where that rule decides no more, the failure names one where it does.
  private static let rules: [ContractRule: Int] = [
    .grid: 219, .allowedVenues: 123, .workingDay: 110, .closure: 178, .venueOpen: 129,
    .venueAway: 241, .horizon: 100, .afterAsOf: 100, .notice: 115, .notBefore: 163,
    .reviewEarliest: 352, .publishedMayBeEarly: 1056, .works: 110, .unavailable: 13,
    .overlap: 159, .touching: 36, .justEnoughTravel: 949, .before: 123, .chairAfter: 707,
    .chair: 115, .minuteTaker: 159, .worker: 110,
    .secondWorker: 131, .manager: 110, .chairTravel: 994, .minuteTakerTravel: 814,
    .chairPerDay: 105, .chairPerWeek: 19, .chairVenues: 38, .barred: 102, .trained: 1,
    .dutyConferences: 1, .minuteTakerPerDay: 1169, .minuteTakerVenues: 139, .capacity: 139,
    .facilities: 171, .video: 1, .meetingRoom: 350, .roomAway: 100, .familyRoom: 342,
    .familyBefore: 1112, .split: 100, .professionalsRoom: 172, .professionalsBefore: 1005,
    .required: 13, .atOnce: 1167, .familyUnavailable: 25, .remote: 110, .fixedHolds: 211,
    .fixedStays: 123, .dutyChairs: 111, .dutyShare: 803,
  ]

  private static let parts: [CostPart: Int] = [
    .unplaced: 1, .late: 108, .quorum: 101, .moved: 144, .previousChair: 177, .shortNotice: 145,
    .noProfessionalsRoom: 70, .secondVenue: 416, .thinMargin: 1, .publishedChairChanged: 1080,
    .overCaseload: 75, .dutyUncovered: 134, .targetDay: 134, .familyPrefers: 155,
  ]

  private static let tiers: [Tier: Int] = [
    .statutory: 1, .quorum: 101, .moved: 144, .continuity: 177, .standards: 145, .preference: 134,
  ]

  @Test(arguments: ContractRule.allCases)
  func everyRuleDecidesSomewhere(rule: ContractRule) throws {
    try expect(Self.rules[rule]) { $0.decides(rule) }
  }

  @Test(arguments: CostPart.allCases)
  func everyPartOfATierDecidesSomewhere(part: CostPart) throws {
    try expect(Self.parts[part]) { $0.decides([part]) }
  }

  @Test(arguments: Tier.allCases)
  func everyTierDecidesSomewhere(tier: Tier) throws {
    try expect(Self.tiers[tier]) { $0.decides(CostPart.parts(of: tier)) }
  }

  private func expect(_ seed: Int?, _ decides: (Census) -> Bool) throws {
    let isFound = seed.map { TinyScenarios.seeds.contains($0) && decides(Census(seed: $0)) }
    guard isFound != true else { return }
    let other = TinyScenarios.seeds.first { decides(Census(seed: $0)) }
    Issue.record("it does not decide at \(seed as Int?), but at \(other as Int?)")
  }
}

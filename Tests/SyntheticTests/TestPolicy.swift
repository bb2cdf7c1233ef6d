import Conferences

/// The national default's values, as far as a clerk needs them.
enum TestPolicy {
  static let national = Policy(
    name: "working-together", title: "Test", extends: [],
    entries: PolicyKey.allCases.reduce(into: [:]) { entries, key in
      entries[key] = Policy.Entry(
        value: values[key] ?? .none, source: "test", policy: "working-together")
    })

  private static let values: [PolicyKey: PolicyValue] = [
    .initialClock: .text("s47_strategy"), .initialWithinWorkingDays: .whole(15),
    .transferInWithinWorkingDays: .whole(15), .preBirthLatestWeek: .whole(32),
    .preBirthRequestWeeksBefore: .whole(12), .reviewFirstMonths: .whole(3),
    .reviewFirstDays: .whole(91), .reviewThenMonths: .whole(6), .reviewThenDays: .whole(183),
    .reviewEarliest: .whole(30), .noticeMinimum: .whole(3), .aimInitial: .whole(3),
    .aimReview: .whole(5), .chairBefore: .whole(15), .chairAfter: .whole(0),
    .workerBefore: .whole(30), .minuteTakerBefore: .whole(15), .familyBefore: .whole(30),
    .professionalsBefore: .whole(15), .roomMinimumCapacity: .whole(10),
    .roomFacilities: .facilityList([.network, .typist]), .slotsDefault: .whole(1),
    .slotsLargeFamilyChildren: .whole(5), .slotsLargeFamily: .whole(2),
    .quorumOtherAgencies: .whole(2), .travelMinutes: .whole(30), .dutyChairsPerDay: .whole(1),
    .dutyWeeks: .whole(4), .dutyConferences: .whole(0),
  ]
}

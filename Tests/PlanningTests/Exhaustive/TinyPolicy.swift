import Conferences
import WorkingTime

/// Policies made by hand: the national defaults of section 2, and changes by chance.
enum TinyPolicy {
  static func national() -> Policy { policy(defaults) }

  static func varied(_ dice: inout Dice, _ shape: TinyShape) -> Policy {
    var values = defaults
    for (key, options) in variations where dice.chance(10) { values[key] = dice.pick(options) }
    if dice.chance(25) {
      values[.tiers] = .tierList([.statutory] + dice.shuffled(Array(Tier.allCases.dropFirst())))
    }
    let duty = dice.pick(shape.duty)
    values[.dutyChairsPerDay] = .whole(duty)
    values[.dutyWeeks] = .whole(dice.pick(shape.dutyWeeks))
    values[.dutyConferences] = .whole(dice.pick([0, 0, 1]))
    return policy(values)
  }

  private static func policy(_ values: [PolicyKey: PolicyValue]) -> Policy {
    var entries: [PolicyKey: Policy.Entry] = [:]
    for key in PolicyKey.allCases {
      entries[key] = Policy.Entry(
        value: values[key] ?? silent(key.form), source: "made by hand", policy: "tiny")
    }
    return Policy(name: "tiny", title: "Tiny", extends: [], entries: entries)
  }

  /// A value for the keys of the timeline, which no plan depends on.
  private static func silent(_ form: PolicyKey.Form) -> PolicyValue {
    switch form {
    case .whole, .number: .whole(1)
    case .wholeOrNone: .none
    case .flag: .flag(false)
    case .choice(let words): .text(words[0])
    case .facilities: .facilityList([])
    case .tiers: .tierList(Tier.allCases)
    case .time: .time(TimeOfDay(minutes: 720))
    }
  }

  private static let defaults: [PolicyKey: PolicyValue] = [
    .initialClock: .text("s47_strategy"), .initialWithinWorkingDays: .whole(15),
    .transferInWithinWorkingDays: .whole(15), .preBirthLatestWeek: .whole(32),
    .preBirthRequestWeeksBefore: .whole(12), .reviewFirstMonths: .whole(3),
    .reviewFirstDays: .whole(91), .reviewThenMonths: .whole(6), .reviewThenDays: .whole(183),
    .reviewEarliest: .whole(30), .noticeMinimum: .whole(3), .noticeDesired: .whole(7),
    .aimInitial: .whole(3), .aimReview: .whole(5), .margin: .whole(2), .movedBooked: .whole(1),
    .movedInvited: .whole(5), .movedInvitedDays: .whole(28), .chairBefore: .whole(15),
    .chairAfter: .whole(0), .workerBefore: .whole(30), .minuteTakerBefore: .whole(15),
    .familyBefore: .whole(30), .professionalsBefore: .whole(15), .roomMinimumCapacity: .whole(10),
    .roomFacilities: .facilityList([.network, .typist]), .slotsDefault: .whole(1),
    .slotsLargeFamilyChildren: .whole(5), .slotsLargeFamily: .whole(2),
    .quorumOtherAgencies: .whole(2), .travelMinutes: .whole(30), .dutyChairsPerDay: .whole(0),
    .dutyWeeks: .whole(1), .dutyConferences: .whole(0), .tiers: .tierList(Tier.allCases),
    .shortNotice: .whole(1), .noProfessionalsRoom: .whole(1), .secondVenue: .whole(2),
    .thinMargin: .whole(1), .publishedChairChanged: .whole(2), .overCaseload: .whole(3),
    .dutyUncovered: .whole(5),
  ]

  private static let variations: [(PolicyKey, [PolicyValue])] = [
    (.initialClock, [.text("last_strategy")]), (.initialWithinWorkingDays, [.whole(10)]),
    (.transferInWithinWorkingDays, [.whole(10)]), (.preBirthLatestWeek, [.whole(33), .whole(34)]),
    (.reviewFirstDays, [.none, .whole(84)]), (.reviewThenDays, [.none]),
    (.reviewFirstMonths, [.whole(2)]), (.reviewEarliest, [.whole(5), .whole(2)]),
    (.noticeMinimum, [.whole(0), .whole(1), .whole(2), .whole(5)]),
    (.noticeDesired, [.whole(0), .whole(3), .whole(5)]), (.aimInitial, [.whole(0), .whole(1)]),
    (.aimReview, [.whole(0), .whole(2)]), (.margin, [.whole(0), .whole(4)]),
    (.movedBooked, [.whole(0), .whole(2)]), (.movedInvited, [.whole(1), .whole(7)]),
    (.movedInvitedDays, [.whole(3), .whole(7)]), (.chairBefore, [.whole(0), .whole(30)]),
    (.chairAfter, [.whole(15), .whole(30)]), (.workerBefore, [.whole(0), .whole(15)]),
    (.minuteTakerBefore, [.whole(0), .whole(30)]), (.familyBefore, [.whole(0), .whole(60)]),
    (.professionalsBefore, [.whole(0), .whole(45)]),
    (.roomMinimumCapacity, [.whole(4), .whole(12)]),
    (.roomFacilities, [.facilityList([]), .facilityList([.network, .stepFree])]),
    (.slotsDefault, [.whole(2)]), (.slotsLargeFamilyChildren, [.whole(4)]),
    (.quorumOtherAgencies, [.whole(0), .whole(1), .whole(3)]),
    (.travelMinutes, [.whole(0), .whole(60)]), (.shortNotice, [half, .whole(0), .whole(2)]),
    (.noProfessionalsRoom, [half, .whole(3)]),
    (.secondVenue, [half, .weight(Weight(thousandths: 1250))]),
    (.thinMargin, [half, .weight(Weight(thousandths: 333))]),
    (.publishedChairChanged, [half, .whole(0)]),
    (.overCaseload, [half, .weight(Weight(thousandths: 1250))]),
    (.dutyUncovered, [half, .whole(1)]),
  ]

  private static let half = PolicyValue.weight(Weight(thousandths: 500))
}

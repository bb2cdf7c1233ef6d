import Conferences
import WorkingTime

/// Policies by hand: national defaults, and what a test changes.
enum PolicyFixture {
  static func national(_ changes: [PolicyKey: PolicyValue] = [:]) -> Policy {
    var entries: [PolicyKey: Policy.Entry] = [:]
    for key in PolicyKey.allCases {
      entries[key] = Policy.Entry(
        value: changes[key] ?? value(key), source: "source of \(key.rawValue)", policy: "test")
    }
    return Policy(name: "test", title: "Test policy", extends: [], entries: entries)
  }

  /// Document 000.
  static let northLincolnshire = national([
    .requestByMiddayNextDay: .flag(true), .consultationFrom: .text("strategy"),
    .reportChairInitial: .whole(2), .reportChairReview: .whole(5), .advocateFromAge: .whole(8),
    .reminderFamilyContact: .flag(true),
  ])

  /// Document 001.
  static let practiceGuide = national([
    .minutesDone: .whole(11), .minutesShared: .whole(20), .escalationHours: .whole(24),
    .significantEventWorkingDays: .whole(1), .decisionActionsSameDay: .flag(true),
    .reportFamilyInitial: .whole(2), .reportFamilyReview: .none,
  ])

  /// Document 002.
  static let barnsley = national([
    .initialClock: .text("last_strategy"), .requestHours: .whole(24),
    .reportAuthorisedWorkingDays: .whole(2), .reportAuthorisedBy: .time(TimeOfDay(minutes: 600)),
    .reportChairInitial: .whole(2), .reportChairReview: .whole(2), .advocateFromAge: .whole(11),
    .advocateToAge: .whole(15), .reminderSpeakDaysBefore: .whole(7), .decisionHours: .whole(24),
    .minutesDone: .none, .minutesShared: .whole(15),
  ])

  /// Document 003.
  static let york = national([
    .reportFamilyInitial: .whole(3), .decisionPlanToFamilyHours: .whole(48),
    .reminderFamilyContact: .flag(true),
  ])

  /// Document 004.
  static let leeds = national([
    .reportChairInitial: .whole(3), .reportChairReview: .whole(5),
    .reportFamilyInitial: .whole(3), .reportFamilyReview: .whole(5),
    .reminderFamilyContact: .flag(true),
  ])

  private static func value(_ key: PolicyKey) -> PolicyValue {
    others[key] ?? wholes[key].map { .whole($0) } ?? .none
  }

  private static let others: [PolicyKey: PolicyValue] = [
    .initialClock: .text("s47_strategy"), .consultationFrom: .text("request"),
    .roomFacilities: .facilityList([.network, .typist]), .tiers: .tierList(Tier.allCases),
    .reportAuthorisedBy: .time(TimeOfDay(minutes: 600)), .requestByMiddayNextDay: .flag(false),
    .reminderFamilyContact: .flag(false), .decisionActionsSameDay: .flag(false),
  ]

  private static let wholes: [PolicyKey: Int] = [
    .initialWithinWorkingDays: 15, .transferInWithinWorkingDays: 15, .preBirthLatestWeek: 32,
    .preBirthRequestWeeksBefore: 12, .reviewFirstMonths: 3, .reviewFirstDays: 91,
    .reviewThenMonths: 6, .reviewThenDays: 183, .reviewEarliest: 30, .noticeMinimum: 3,
    .noticeDesired: 7, .aimInitial: 3, .aimReview: 5, .margin: 2, .movedBooked: 1,
    .movedInvited: 5, .movedInvitedDays: 28, .chairBefore: 15, .chairAfter: 0, .workerBefore: 30,
    .minuteTakerBefore: 15, .familyBefore: 30, .professionalsBefore: 15, .roomMinimumCapacity: 10,
    .shortNotice: 1, .noProfessionalsRoom: 1, .thinMargin: 1, .secondVenue: 2,
    .publishedChairChanged: 2, .overCaseload: 3, .dutyUncovered: 5, .slotsDefault: 1,
    .slotsLargeFamilyChildren: 5, .slotsLargeFamily: 2,
    .quorumOtherAgencies: 2, .travelMinutes: 30, .dutyChairsPerDay: 1, .dutyWeeks: 4,
    .dutyConferences: 0, .midwayMinutes: 60, .midwayWindow: 10, .consultationWorkingDays: 2,
    .requestHours: 24, .reportChairInitial: 3, .reportChairReview: 5, .reportFamilyInitial: 2,
    .inviteReviewMonthsBefore: 1, .inviteReplyHours: 48, .decisionHours: 24,
    .minutesShared: 15, .coreGroupFirst: 10, .coreGroupAfterReviewDays: 28,
    .coreGroupThenDays: 28, .coreGroupMinutes: 5, .visitFirst: 2, .visitThen: 10,
  ]
}

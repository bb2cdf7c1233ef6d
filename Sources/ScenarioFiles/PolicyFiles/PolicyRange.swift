internal import Conferences

/// The whole numbers that make sense for a policy's keys. Whatever is beyond them is a typing error:
/// it would take the plan out of the years whose bank holidays are known, or days to make.
extension PolicyKey {
  var range: ClosedRange<Int> {
    switch self {
    case .initialWithinWorkingDays, .transferInWithinWorkingDays: 1...Self.yearOfWorkingDays
    case .preBirthLatestWeek: 1...45
    case .preBirthRequestWeeksBefore: 0...40
    case .reviewFirstMonths, .reviewThenMonths: 1...24
    case .reviewFirstDays, .reviewThenDays: 1...Self.twoYearsOfDays
    case .movedBooked, .movedInvited: 0...1000
    case .movedInvitedDays: 0...Self.twoYearsOfDays
    case .slotsDefault, .slotsLargeFamily: 1...24
    case .quorumOtherAgencies, .dutyChairsPerDay, .dutyConferences: 0...50
    case .dutyWeeks: 0...104
    case .advocateFromAge, .advocateToAge: 0...25
    case .inviteReviewMonthsBefore: 0...24
    case .reviewEarliest, .noticeMinimum, .noticeDesired, .aimInitial, .aimReview, .margin,
      .midwayWindow, .consultationWorkingDays, .reportChairInitial, .reportChairReview,
      .reportAuthorisedWorkingDays, .reportFamilyInitial, .reportFamilyReview, .minutesDone,
      .minutesShared, .coreGroupFirst, .coreGroupMinutes, .visitFirst, .visitThen,
      .significantEventWorkingDays:
      0...Self.yearOfWorkingDays
    case .chairBefore, .chairAfter, .workerBefore, .minuteTakerBefore, .familyBefore,
      .professionalsBefore, .travelMinutes, .midwayMinutes:
      0...Self.workingDayOfMinutes
    case .requestHours, .inviteReplyHours, .decisionHours, .decisionPlanToFamilyHours,
      .escalationHours:
      0...Self.yearOfHours
    case .reminderSpeakDaysBefore, .coreGroupAfterReviewDays, .coreGroupThenDays:
      0...Self.twoYearsOfDays
    case .roomMinimumCapacity, .slotsLargeFamilyChildren: 0...CellForm.largest
    case .initialClock, .roomFacilities, .tiers, .shortNotice, .noProfessionalsRoom, .secondVenue,
      .thinMargin, .publishedChairChanged, .overCaseload, .dutyUncovered, .consultationFrom,
      .requestByMiddayNextDay, .reportAuthorisedBy, .reminderFamilyContact, .decisionActionsSameDay:
      0...CellForm.largest
    }
  }

  private static let yearOfWorkingDays = 260
  private static let twoYearsOfDays = 731
  private static let workingDayOfMinutes = 480
  /// Counted as working days of 24 hours.
  private static let yearOfHours = 24 * yearOfWorkingDays
}

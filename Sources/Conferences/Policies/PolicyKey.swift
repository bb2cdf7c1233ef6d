/// The values a policy sets. The raw value is the dotted key of the files.
public enum PolicyKey: String, CaseIterable, Sendable {
  case initialClock = "initial.clock"
  case initialWithinWorkingDays = "initial.within_working_days"
  case transferInWithinWorkingDays = "transfer_in.within_working_days"
  case preBirthLatestWeek = "pre_birth.latest_week"
  case preBirthRequestWeeksBefore = "pre_birth.request_weeks_before"
  case reviewFirstMonths = "review.first.months"
  case reviewFirstDays = "review.first.days"
  case reviewThenMonths = "review.then.months"
  case reviewThenDays = "review.then.days"
  case reviewEarliest = "review.earliest_working_days_before_limit"
  case noticeMinimum = "notice.minimum"
  case noticeDesired = "notice.desired"
  case aimInitial = "aim.initial"
  case aimReview = "aim.review"
  case margin = "margin"
  case movedBooked = "moved.booked"
  case movedInvited = "moved.invited"
  case movedInvitedDays = "moved.invited_days"
  case chairBefore = "attendance.chair_before"
  case chairAfter = "attendance.chair_after"
  case workerBefore = "attendance.worker_before"
  case minuteTakerBefore = "attendance.minute_taker_before"
  case familyBefore = "attendance.family_before"
  case professionalsBefore = "attendance.professionals_before"
  case roomMinimumCapacity = "room.minimum_capacity"
  case roomFacilities = "room.facilities"
  case slotsDefault = "slots.default"
  case slotsLargeFamilyChildren = "slots.large_family_children"
  case slotsLargeFamily = "slots.large_family"
  case quorumOtherAgencies = "quorum.other_agencies"
  case travelMinutes = "travel_minutes"
  case dutyChairsPerDay = "duty.chairs_per_day"
  case dutyWeeks = "duty.weeks"
  case dutyConferences = "duty.conferences_on_duty_day"
  case midwayMinutes = "midway.minutes"
  case midwayWindow = "midway.window_working_days"
  case tiers = "tiers"
  case shortNotice = "standards.short_notice"
  case noProfessionalsRoom = "standards.no_professionals_room"
  case secondVenue = "standards.second_venue"
  case thinMargin = "standards.thin_margin"
  case publishedChairChanged = "standards.published_chair_changed"
  case overCaseload = "standards.over_caseload"
  case dutyUncovered = "standards.duty_uncovered"
  // Task dates of the timeline.
  case consultationWorkingDays = "consultation.working_days"
  case consultationFrom = "consultation.from"
  case requestHours = "request.hours"
  case requestByMiddayNextDay = "request.by_midday_next_day"
  case reportChairInitial = "report.chair_working_days.initial"
  case reportChairReview = "report.chair_working_days.review"
  case reportAuthorisedWorkingDays = "report.authorised_working_days"
  case reportAuthorisedBy = "report.authorised_by"
  case reportFamilyInitial = "report.family_working_days.initial"
  case reportFamilyReview = "report.family_working_days.review"
  case inviteReviewMonthsBefore = "invite.review_months_before"
  case inviteReplyHours = "invite.reply_hours"
  case reminderSpeakDaysBefore = "reminder.chair_and_worker_days_before"
  case reminderFamilyContact = "reminder.chair_contacts_family"
  case decisionHours = "decision.hours"
  case decisionPlanToFamilyHours = "decision.plan_to_family_hours"
  case decisionActionsSameDay = "decision.actions_on_the_day"
  case minutesDone = "minutes.done_working_days"
  case minutesShared = "minutes.shared_working_days"
  case coreGroupFirst = "core_group.first_working_days"
  case coreGroupAfterReviewDays = "core_group.after_review_days"
  case coreGroupThenDays = "core_group.then_days"
  case coreGroupMinutes = "core_group.minutes_working_days"
  case visitFirst = "visit.first_working_days"
  case visitThen = "visit.then_working_days"
  case advocateFromAge = "advocate.from_age"
  case advocateToAge = "advocate.to_age"
  case escalationHours = "escalation.hours"
  case significantEventWorkingDays = "reminder.significant_event_working_days"

  /// What a value of this key must be.
  public enum Form: Sendable, Equatable {
    case whole
    case wholeOrNone
    /// A number of 0 or more, with decimals if need be: a weight.
    case number
    case flag
    case choice([String])
    case facilities
    case tiers
    case time
  }

  public var form: Form {
    switch self {
    case .initialClock: .choice(["s47_strategy", "last_strategy"])
    case .consultationFrom: .choice(["request", "strategy"])
    case .reviewFirstMonths, .reviewFirstDays, .reviewThenMonths, .reviewThenDays,
      .reportAuthorisedWorkingDays, .advocateFromAge, .advocateToAge, .minutesDone,
      .minutesShared, .decisionPlanToFamilyHours, .reportFamilyReview, .inviteReviewMonthsBefore,
      .reminderSpeakDaysBefore, .escalationHours, .significantEventWorkingDays, .visitFirst,
      .visitThen, .coreGroupAfterReviewDays, .coreGroupThenDays, .coreGroupMinutes,
      .decisionHours, .inviteReplyHours:
      .wholeOrNone
    case .roomFacilities: .facilities
    case .tiers: .tiers
    case .reportAuthorisedBy: .time
    case .requestByMiddayNextDay, .reminderFamilyContact, .decisionActionsSameDay: .flag
    case .shortNotice, .noProfessionalsRoom, .secondVenue, .thinMargin, .publishedChairChanged,
      .overCaseload, .dutyUncovered:
      .number
    case .initialWithinWorkingDays, .transferInWithinWorkingDays, .preBirthLatestWeek,
      .preBirthRequestWeeksBefore, .reviewEarliest, .noticeMinimum, .noticeDesired, .aimInitial,
      .aimReview, .margin, .movedBooked, .movedInvited, .movedInvitedDays, .chairBefore,
      .chairAfter, .workerBefore, .minuteTakerBefore, .familyBefore, .professionalsBefore,
      .roomMinimumCapacity, .slotsDefault, .slotsLargeFamilyChildren, .slotsLargeFamily,
      .quorumOtherAgencies, .travelMinutes, .dutyChairsPerDay, .dutyWeeks, .dutyConferences,
      .midwayMinutes, .midwayWindow, .consultationWorkingDays, .requestHours,
      .reportChairInitial, .reportChairReview, .reportFamilyInitial, .coreGroupFirst:
      .whole
    }
  }
}

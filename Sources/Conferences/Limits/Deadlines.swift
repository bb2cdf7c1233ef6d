public import WorkingTime

/// Works out limits, earliest days and targets (L1 to L6), each with its receipt.
public struct Deadlines: Sendable {
  private let policy: Policy
  private let workingDays: WorkingDays
  private let asOf: Day

  public init(policy: Policy, workingDays: WorkingDays, asOf: Day) {
    self.policy = policy
    self.workingDays = workingDays
    self.asOf = asOf
  }

  public init(_ scenario: Scenario) {
    self.init(policy: scenario.policy, workingDays: scenario.workingDays, asOf: scenario.asOf)
  }

  /// The limits of all a scenario's conferences.
  ///
  /// - Throws: ``LimitFault`` for the first whose limit cannot be worked out.
  public static func limits(of scenario: Scenario) throws(LimitFault) -> [ID<Conference>: Limit] {
    let deadlines = Deadlines(scenario)
    var limits: [ID<Conference>: Limit] = [:]
    for conference in scenario.conferences {
      limits[conference.id] = try deadlines.limit(of: conference)
    }
    return limits
  }

  /// - Throws: ``LimitFault`` when the conference lacks the date its clock starts from, or the limit
  ///   is beyond the years whose bank holidays are known.
  public func limit(of conference: Conference) throws(LimitFault) -> Limit {
    var ruled = try LimitRules(policy: policy, workingDays: workingDays).limit(of: conference)
    try applyNeededBy(conference.dates.neededBy, to: &ruled)
    let (earliest, because) = try earliestDay(of: conference, limit: ruled.day)
    let aim = policy.whole(conference.kind == .review ? .aimReview : .aimInitial)
    return Limit(
      limit: ruled.day, earliest: earliest,
      target: max(workingDays.day(aim, before: ruled.day), earliest),
      receipt: receipt(ruled, conference: conference, earliestBecause: because))
  }

  /// L4, S2: urgency may make it shorter.
  private func applyNeededBy(_ neededBy: Day?, to ruled: inout RuledLimit) throws(LimitFault) {
    guard let neededBy, neededBy < ruled.day else { return }
    guard let day = workingDays.knownBack(neededBy) else {
      throw .beyondKnownYears(column: "needed_by", from: neededBy)
    }
    ruled.alternatives.append(("without urgency: \(ruled.rule) (\(ruled.event))", ruled.day))
    ruled.countsWorkingDays = false
    ruled.day = day
    ruled.rule = "needed by \(neededBy.british), which is earlier than the rule's limit"
    ruled.source = "needed_by in conferences.csv"
    ruled.movedBackFrom = workingDays.isWorkingDay(neededBy) ? nil : neededBy
  }

  /// L5.
  private func earliestDay(of conference: Conference, limit: Day) throws(LimitFault) -> (
    Day, String
  ) {
    var floors = [
      (try day(1, after: asOf, of: "conference"), "the first working day after the plan is made")
    ]
    if conference.kind == .review {
      let before = policy.whole(.reviewEarliest)
      floors.append(
        (
          workingDays.day(before, before: limit),
          "a review is held at most \(before) working days before its limit"
        ))
    } else if let requested = conference.dates.requested {
      let notice = policy.whole(.noticeMinimum)
      floors.append(
        (
          try day(notice, after: requested, of: "requested"),
          "\(notice) working days' notice after the request of \(requested.british)"
        ))
    }
    if let notBefore = conference.dates.notBefore {
      floors.append((notBefore, "not to be before that day"))
    }
    let latest = floors.reduce(floors[0]) { $1.0 > $0.0 ? $1 : $0 }
    guard let earliest = workingDays.knownForward(latest.0) else {
      throw .beyondKnownYears(column: "not_before", from: latest.0)
    }
    return (earliest, latest.1)
  }

  private func day(_ n: Int, after event: Day, of column: String) throws(LimitFault) -> Day {
    guard let day = workingDays.knownDay(n, after: event) else {
      throw .beyondKnownYears(column: column, from: event)
    }
    return day
  }

  private func receipt(_ ruled: RuledLimit, conference: Conference, earliestBecause: String)
    -> Receipt
  {
    var notes = ruled.notes
    if BankHolidays.isProvisional(ruled.day) {
      notes.append(
        "Bank holidays after \(BankHolidays.lastPublishedYear) are computed, not yet published.")
    }
    return Receipt(
      event: ruled.event, eventDay: ruled.eventDay, rule: ruled.rule, source: ruled.source,
      bankHolidaysSkipped: ruled.countsWorkingDays
        ? workingDays.bankHolidaysSkipped(from: ruled.eventDay, to: ruled.day) : [],
      movedBackFrom: ruled.movedBackFrom,
      alternatives: ruled.alternatives.filter { $0.day != ruled.day }.map {
        Receipt.Alternative(
          convention: $0.convention, day: $0.day,
          workingDaysLater: workingDays.count(from: ruled.day, to: $0.day))
      },
      notes: notes, earliestBecause: earliestBecause)
  }
}

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

  /// - Throws: ``MissingDate`` when the conference lacks the date its clock starts from.
  public func limit(of conference: Conference) throws(MissingDate) -> Limit {
    var ruled = try LimitRules(policy: policy, workingDays: workingDays).limit(of: conference)
    applyNeededBy(conference.dates.neededBy, to: &ruled)
    let (earliest, because) = earliestDay(of: conference, limit: ruled.day)
    let aim = policy.whole(conference.kind == .review ? .aimReview : .aimInitial)
    return Limit(
      limit: ruled.day, earliest: earliest,
      target: max(workingDays.day(aim, before: ruled.day), earliest),
      receipt: receipt(ruled, conference: conference, earliestBecause: because))
  }

  /// L4, S2: urgency may make it shorter.
  private func applyNeededBy(_ neededBy: Day?, to ruled: inout RuledLimit) {
    guard let neededBy, neededBy < ruled.day else { return }
    ruled.alternatives.append(("without urgency: \(ruled.rule) (\(ruled.event))", ruled.day))
    ruled.countsWorkingDays = false
    ruled.day = workingDays.back(neededBy)
    ruled.rule = "needed by \(neededBy.british), which is earlier than the rule's limit"
    ruled.source = "needed_by in conferences.csv"
    ruled.movedBackFrom = workingDays.isWorkingDay(neededBy) ? nil : neededBy
  }

  /// L5.
  private func earliestDay(of conference: Conference, limit: Day) -> (Day, String) {
    var floors = [(workingDays.day(1, after: asOf), "the first working day after the plan is made")]
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
          workingDays.day(notice, after: requested),
          "\(notice) working days' notice after the request of \(requested.british)"
        ))
    }
    if let notBefore = conference.dates.notBefore { floors.append((notBefore, "not before it")) }
    let latest = floors.reduce(floors[0]) { $1.0 > $0.0 ? $1 : $0 }
    return (workingDays.forward(latest.0), latest.1)
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

public import Conferences
public import LinearModels
internal import WorkingTime

/// Says what an absence would mean before it is granted: by planning without it and with it.
///
/// A chair who goes away gives up the duty days given for that time, and these are shared out anew;
/// where it is better for families, so is all duty of the weeks it touches. Nothing else of the
/// scenario changes.
public struct LeaveEnquiry {
  private let scenario: Scenario
  private let planner: Planner
  private let limits: SolveLimits
  private let base: Plan
  private let verifier: Verifier

  /// Plans as things are, once for any number of absences.
  /// - Throws: ``LimitFault``, `SolverFault`.
  public init(_ scenario: Scenario, solver: any LinearSolver, limits: SolveLimits = SolveLimits())
    throws
  {
    self.scenario = scenario
    self.limits = limits
    planner = Planner(solver: solver)
    base = try planner.plan(scenario, limits: limits)
    verifier = try Verifier(scenario)
  }

  /// - Parameter alternatives: other times for it that are wanted.
  public func answer(_ absence: Absence, alternatives: Int = 3) throws -> LeaveAnswer {
    let (changed, plan, sharesDutyAnew) = try planned(absence)
    let nearest = NearestBookings(plan: plan, other: base, verifier: try Verifier(changed))
    let repairs = LeaveRepairs(held: held, base: base, plan: plan, bookings: nearest.bookings)
    return LeaveAnswer(
      absence: absence, hit: try hit(absence), unreachable: unreachable(plan),
      changes: Self.changes(from: base, to: plan), isProven: base.isOptimal && plan.isOptimal,
      repair: try repairs.because(in: changed), anyway: try repairs.anyway(in: changed),
      uncovered: repairs.uncovered,
      dutyChairsWanted: scenario.policy.whole(.dutyChairsPerDay), sharesDutyAnew: sharesDutyAnew,
      alternatives: Self.costs(base, plan) ? try others(absence, alternatives) : [],
      notes: scenario.oddities(of: absence))
  }

  /// What is promised as things are.
  private var held: [Booking] {
    scenario.bookings.filter { scenario.status(of: $0) != .provisional }
  }

  private func planned(_ absence: Absence) throws -> (Scenario, Plan, sharesDutyAnew: Bool) {
    let changed = scenario.with(absence)
    if try isFree(absence) { return (changed, base, false) }
    let plan = try planner.plan(changed, limits: limits)
    let freed = changed.withoutDuty(inWeeksOf: absence)
    guard Self.costs(base, plan), freed.duty.count < changed.duty.count else {
      return (changed, plan, false)
    }
    let other = try planner.plan(freed, limits: limits)
    return Self.changes(from: plan, to: other).isBetter
      ? (freed, other, true) : (changed, plan, false)
  }

  /// Whether the best plan as things are keeps every rule with an absence too, is worth the same, and
  /// gives up no duty: then it is the best with it as well, since an absence makes nothing possible.
  private func isFree(_ absence: Absence) throws -> Bool {
    let changed = scenario.with(absence)
    guard changed.duty.count == scenario.duty.count else { return false }
    let verifier = try Verifier(changed)
    let calendar = verifier.calendar(bookings: base.bookings, duty: base.duty)
    let isWorthTheSame = zip(TierValues.of(calendar), base.tiers).allSatisfy { $0.1 == $1.value }
    return isWorthTheSame
      && Set(verifier.problems(in: calendar)).subtracting(base.given).isEmpty
  }

  /// What breaks in the bookings and duty days as they are.
  private func hit(_ absence: Absence) throws -> [String] {
    let before = Set(verifier.problems(bookings: held, duty: nil))
    var changed = scenario
    changed.absences.append(absence)
    let after = try Verifier(changed).problems(bookings: held, duty: nil)
    return after.filter { !before.contains($0) }.map(\.sentence)
  }

  private func unreachable(_ plan: Plan) -> [UnreachableLimit] {
    let inTime = Set(base.conferences.filter(\.isInTime).map(\.conference))
    return plan.conferences.filter { !$0.isInTime && inTime.contains($0.conference) }
      .map { UnreachableLimit(conference: $0.conference, sentences: $0.reasons) }
  }

  private static func changes(from base: Plan, to plan: Plan) -> [TierChange] {
    zip(base.tiers, plan.tiers).map {
      TierChange(tier: $0.tier, before: $0.value, after: $1.value)
    }
  }

  private static func costs(_ base: Plan, _ plan: Plan) -> Bool {
    changes(from: base, to: plan).contains { $0.difference != 0 }
  }
}

/// Other times.
extension LeaveEnquiry {
  /// Other times that are planned for, where the best plan as things are would not hold.
  private static let mostPlanned = 6

  /// The nearest times, as many working days long, at which it would cost nothing; no two of them
  /// overlap.
  private func others(_ absence: Absence, _ most: Int) throws -> [Absence] {
    var found: [Absence] = []
    var planned = 0
    for other in absence.otherTimes(scenario) {
      if limits.stop?.isRaised ?? false || found.count == most { return found }
      if found.contains(where: { $0.from < other.to && other.from < $0.to }) { continue }
      if try isFree(other) {
        found.append(other)
      } else if planned < Self.mostPlanned {
        planned += 1
        let plan = try planner.plan(scenario.with(other), limits: limits)
        if plan.isOptimal, !Self.costs(base, plan) { found.append(other) }
      }
    }
    return found
  }
}

extension Scenario {
  /// With somebody away, and without the duty days they were given for that time.
  fileprivate func with(_ absence: Absence) -> Scenario {
    var changed = self
    changed.absences.append(absence)
    if case .chair(let chair) = absence.subject {
      changed.duty.removeAll { $0.chair == chair && absence.span(on: $0.day) != nil }
    }
    return changed
  }
}

extension Scenario {
  /// Without the duty given for the weeks, Monday to Sunday, that a chair's absence touches.
  fileprivate func withoutDuty(inWeeksOf absence: Absence) -> Scenario {
    guard case .chair = absence.subject else { return self }
    var changed = self
    let last = absence.to.time == .midnight ? absence.to.day - 1 : absence.to.day
    changed.duty.removeAll { absence.from.day.monday <= $0.day && $0.day.monday <= last }
    return changed
  }
}

extension PlannedConference {
  /// Booked, and not after its limit; or left for a later plan.
  fileprivate var isInTime: Bool { isLeftOut || (booking != nil && lateWorkingDays == 0) }
}

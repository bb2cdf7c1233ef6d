internal import Conferences

/// What an absence does to bookings that are promised, told apart from what has to change in any case:
/// the best plan with it is compared with the best plan without it, booking by booking. Bookings that
/// are new in a plan concern nobody yet.
struct LeaveRepairs {
  /// What is promised as things are.
  let held: [Booking]
  /// The best plan without it.
  let base: Plan
  /// The best plan with it.
  let plan: Plan
  /// Its bookings, as near to those of the plan without it as they can be.
  let bookings: [Booking]

  /// Promised bookings that the plan with it has otherwise, and otherwise than the plan without it.
  func because(in scenario: Scenario) throws -> CalendarDifference {
    let all = try difference(in: scenario)
    let differing = all.differences.filter { $0.kind != .new && isOtherwise($0.conference) }
    return CalendarDifference(
      differences: differing, same: all.same, tiers: all.tiers,
      violationsBefore: all.violationsBefore, violationsAfter: all.violationsAfter)
  }

  /// Promised bookings that both plans change, and in the same way.
  func anyway(in scenario: Scenario) throws -> [BookingDifference] {
    try difference(in: scenario).differences.filter {
      $0.kind != .new && !isOtherwise($0.conference)
    }
  }

  /// Days on which more duty chairs are missing with it.
  var uncovered: [UncoveredDuty] {
    plan.dutyUncovered.filter { day in
      day.missing > base.dutyUncovered.first { $0.day == day.day }?.missing ?? 0
    }
  }

  private func difference(in scenario: Scenario) throws -> CalendarDifference {
    CalendarComparison(
      from: try Calendar(scenario, bookings: held, duty: nil),
      to: try Calendar(scenario, bookings: bookings, duty: plan.duty)
    ).difference
  }

  private func isOtherwise(_ conference: ID<Conference>) -> Bool {
    let without = base.bookings.first { $0.conference == conference }
    let with = bookings.first { $0.conference == conference }
    return BookingDifference.Kind(from: without, to: with) != nil
  }
}

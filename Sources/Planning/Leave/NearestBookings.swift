internal import Conferences

/// The bookings of a plan, each put back to what another plan has wherever that keeps every rule and is
/// worth the same: of plans that are as good, one that differs from the other for a reason.
///
/// One booking is put back at a time, so two that would have to change places stay as they are.
struct NearestBookings {
  let plan: Plan
  let other: Plan
  /// Of the plan's scenario.
  let verifier: Verifier

  /// Bookings put back, or tried to be.
  private static let mostTried = 60

  var bookings: [Booking] {
    let planned = Dictionary(
      plan.bookings.map { ($0.conference, $0) }, uniquingKeysWith: { first, _ in first })
    let differing = other.bookings.filter {
      BookingDifference.Kind(from: $0, to: planned[$0.conference]) != nil
    }
    return differing.prefix(Self.mostTried).reduce(plan.bookings) { bookings, booking in
      let others = bookings.filter { $0.conference != booking.conference }
      let changed = (others + [booking]).sorted { $0.conference < $1.conference }
      return isAsGood(changed) ? changed : bookings
    }
  }

  private func isAsGood(_ bookings: [Booking]) -> Bool {
    let calendar = verifier.calendar(bookings: bookings, duty: plan.duty)
    return zip(TierValues.of(calendar), plan.tiers).allSatisfy { $0.1 == $1.value }
      && Set(verifier.problems(in: calendar)).subtracting(plan.given).isEmpty
  }
}

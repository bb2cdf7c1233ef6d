internal import Conferences
internal import WorkingTime

/// Leave entered after the booking was made: one booking in a hundred can no longer be held as it
/// was published, so that there is something to repair.
struct LateLeave {
  let scenario: Scenario

  /// Bookings within this many days are left alone: nobody gets leave for next week.
  private static let notWithinDays = 10
  private static let fewestBookings = 20
  private static let manyBookings = 100

  /// In units of some size one agency has no one for three days about two months ahead, so that
  /// some conferences may lack a quorum.
  func agencyAbsences(_ random: inout RandomStream) -> [Absence] {
    guard scenario.bookings.count > Self.manyBookings else { return [] }
    let monday = (scenario.asOf + 7 * random.within(5...9)).monday
    return [
      Absence(
        wholeDays: (monday + 1)...(monday + 3), of: .agency(random.pick(Agencies.others)),
        reason: "leave, entered late")
    ]
  }

  /// A day or two off from each booking drawn, for its chair and its worker in turn.
  func absences(_ random: inout RandomStream) -> [Absence] {
    var later = scenario.bookings.filter { $0.day > scenario.asOf + Self.notWithinDays }
    if later.count < Self.fewestBookings { return [] }
    return (0..<max(1, (later.count + 50) / 100)).compactMap { number in
      let booking = later.remove(at: random.below(later.count))
      guard let subject = number.isMultiple(of: 2) ? chair(booking) : worker(booking) else {
        return nil
      }
      let days = booking.day...(booking.day + random.below(2))
      return Absence(wholeDays: days, of: subject, reason: "leave, entered late")
    }
  }

  private func chair(_ booking: Booking) -> Subject? { booking.chair.map { .chair($0) } }

  private func worker(_ booking: Booking) -> Subject? {
    scenario.conferences.first { $0.id == booking.conference }.map { .worker($0.worker) }
  }
}

internal import Conferences

/// Tier 4: the chair the family knows. S7.
enum ContinuityTier {
  static func isOtherChair(_ booking: Booking, _ conference: Conference) -> Bool {
    conference.previousChair != nil && conference.previousChair != booking.chair
  }

  /// Fixed bookings count too.
  static func charges(in calendar: Calendar) -> [Charge] {
    calendar.entries.filter { isOtherChair($0.booking, $0.conference) }.map {
      Charge(.otherChair, $0, count: 1)
    }
  }
}

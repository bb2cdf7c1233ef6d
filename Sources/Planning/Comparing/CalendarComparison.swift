public import Conferences
internal import WorkingTime

/// Compares two finished calendars of one scenario, whoever made them: conference by conference as
/// they were handed in, and tier by tier as they count.
public struct CalendarComparison: Sendable {
  private let before: Calendar
  private let after: Calendar

  /// - Parameters:
  ///   - before: the calendar that people know, or the first of two proposals.
  ///   - after: another one over the same scenario.
  public init(from before: Calendar, to after: Calendar) {
    self.before = before
    self.after = after
  }

  public var difference: CalendarDifference {
    let (old, new) = (Self.bookings(of: before), Self.bookings(of: after))
    let differences = before.scenario.conferences.compactMap { conference in
      difference(conference, from: old[conference.id], to: new[conference.id])
    }
    return CalendarDifference(
      differences: differences,
      same: Set(old.keys).union(new.keys).count - differences.count, tiers: tiers,
      violationsBefore: Self.violations(in: before), violationsAfter: Self.violations(in: after))
  }

  /// The first booking of each conference, as it counts for it.
  private static func bookings(of calendar: Calendar) -> [ID<Conference>: Booking] {
    Dictionary(
      calendar.bookings.compactMap { booking in
        calendar.register.conferences[booking.conference].map {
          (booking.conference, booking.counted(for: $0))
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  private func difference(_ conference: Conference, from old: Booking?, to new: Booking?)
    -> BookingDifference?
  {
    guard let kind = BookingDifference.Kind(from: old, to: new) else { return nil }
    let told = before.register.toldAgain(conference, from: old, to: new)
    let (timedOld, timedNew) = (old.map(timed(conference)), new.map(timed(conference)))
    let sentence = DifferenceSentence(
      conference: conference.id, before: timedOld, after: timedNew, told: told)
    return BookingDifference(
      conference: conference.id, kind: kind, before: timedOld, after: timedNew, told: told,
      sentence: sentence.text(kind))
  }

  private func timed(_ conference: Conference) -> (Booking) -> TimedBooking {
    { TimedBooking($0, before.register.reader.span(of: $0, conference).span) }
  }

  private var tiers: [TierChange] { TierValues(before).changes(to: TierValues(after)) }

  private static func violations(in calendar: Calendar) -> Int {
    Set(Rules.all.flatMap { $0.problems(in: calendar) }).count { !$0.isGiven }
  }
}

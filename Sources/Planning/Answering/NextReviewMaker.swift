public import Conferences
internal import WorkingTime

/// Adds the review that follows a booked conference to its calendar, so that a place can be suggested
/// for it while everybody is still in the room (S6).
public struct NextReviewMaker: Sendable {
  private let calendar: Calendar

  public init(_ calendar: Calendar) { self.calendar = calendar }

  /// The calendar with the review waiting for a booking, and the review: of the same family, worker,
  /// agencies and needs, counted from the booking's day, with its chair as the previous one.
  ///
  /// - Returns: nil for a conference without a booking.
  /// - Throws: ``LimitFault`` where the review's limit is beyond the years whose bank holidays are
  ///   known.
  public func adding(after id: ID<Conference>) throws(LimitFault) -> (Calendar, Conference)? {
    guard let entry = calendar.entries.first(where: { $0.conference.id == id }) else { return nil }
    let review = review(after: entry)
    var scenario = calendar.scenario
    scenario.conferences.append(review)
    let duty = calendar.isDutyPlanned ? calendar.duty : nil
    return (try Calendar(scenario, bookings: calendar.bookings, duty: duty), review)
  }

  private func review(after entry: CalendarEntry) -> Conference {
    let last = entry.conference
    var review = Conference(like: last, id: name(after: last.id), kind: .review)
    review.dates = Conference.Dates()
    review.dates.lastConference = entry.day
    review.lastKind = last.kind
    review.previousChair = entry.booking.chair
    return review
  }

  /// A reference that no conference has.
  private func name(after id: ID<Conference>) -> ID<Conference> {
    let taken = Set(calendar.scenario.conferences.map(\.id))
    var name = ID<Conference>("\(id) review")
    var number = 2
    while taken.contains(name) {
      name = ID("\(id) review \(number)")
      number += 1
    }
    return name
  }
}

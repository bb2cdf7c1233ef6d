internal import Conferences
internal import WorkingTime

/// A booking in its calendar, with what it means under the scenario.
///
/// A class, so that rules can go through thousands of them without copying; it never changes.
final class CalendarEntry: Sendable {
  let booking: Booking
  let conference: Conference
  let limit: Limit
  /// The workers held, managers included (H2).
  let workers: [ID<Worker>]
  /// Start to end.
  let span: Span
  let isOnGrid: Bool
  /// It stays as it is, and what it breaks is no fault of the plan.
  let isFixed: Bool
  /// What the family was told, where that may still move.
  let published: Booking?

  init(_ booking: Booking, _ conference: Conference, limit: Limit, _ register: Register) {
    self.booking = booking
    self.conference = conference
    self.limit = limit
    workers = register.reader.workers(of: conference)
    (span, isOnGrid) = register.reader.span(of: booking, conference)
    isFixed = register.fixed[conference.id] != nil
    published = register.published[conference.id].map { $0.counted(for: conference) }
  }

  var day: Day { booking.day }
  var isRemote: Bool { conference.mode == .remote }
  /// Whether it is where the family was told it would be.
  var keepsPromise: Bool { published.map { booking.keepsPromise(of: $0) } ?? true }

  /// "C-101 (Mon 7 Dec 09:30–11:30)".
  var words: String { "\(conference.id) (\(moment))" }
  /// "Mon 7 Dec 09:30–11:30".
  var moment: String { "\(day.britishShort) \(span)" }
}

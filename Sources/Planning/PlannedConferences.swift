internal import Conferences
internal import Dispatch
internal import Synchronization
internal import WorkingTime

/// Says what became of each conference in a finished calendar.
struct PlannedConferences {
  private let calendar: Calendar
  private let reasons: Reasons
  private let booked: [ID<Conference>: Booking]

  /// So many at a time: a thread that is done takes the next ones.
  private static let stretch = 64

  init(_ calendar: Calendar) {
    self.calendar = calendar
    reasons = Reasons(calendar)
    booked = Dictionary(
      calendar.bookings.map { ($0.conference, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// In order of conference. Reasons take their time and never meet, so they are looked for on every
  /// processor at once.
  var all: [PlannedConference] {
    let conferences = calendar.scenario.conferences
    let count = (conferences.count + Self.stretch - 1) / Self.stretch
    let stretches = Mutex<[[PlannedConference]]>(Array(repeating: [], count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let start = index * Self.stretch
      let planned = conferences[start..<min(start + Self.stretch, conferences.count)]
        .compactMap(planned)
      stretches.withLock { $0[index] = planned }
    }
    return stretches.withLock { Array($0.joined()) }
  }

  private func planned(_ conference: Conference) -> PlannedConference? {
    guard let limit = calendar.register.limits[conference.id] else { return nil }
    let booking = booked[conference.id]
    return PlannedConference(
      conference: conference.id, limit: limit, booking: booking,
      isLeftOut: booking == nil && limit.earliest > calendar.scenario.horizonEnd,
      lateWorkingDays: booking.map {
        StatutoryTier.lateWorkingDays(day: $0.day, limit: limit, calendar.scenario)
      } ?? 0,
      reasons: reasons.sentences(for: conference.id),
      nextReview: booking.flatMap { nextReview(after: $0, of: conference) })
  }

  /// The window of the review that follows, were the conference held as booked (S6).
  private func nextReview(after booking: Booking, of conference: Conference) -> NextReview? {
    var review = Conference(
      id: conference.id, family: conference.family, kind: .review, worker: conference.worker)
    review.dates.lastConference = booking.day
    review.lastKind = conference.kind
    let deadlines = Deadlines(
      policy: calendar.policy, workingDays: calendar.scenario.workingDays, asOf: booking.day)
    guard let limit = try? deadlines.limit(of: review) else { return nil }
    return NextReview(earliest: limit.earliest, target: limit.target, limit: limit.limit)
  }
}

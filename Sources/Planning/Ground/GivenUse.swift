internal import Conferences
internal import WorkingTime

/// What fixed bookings hold and count, and which duty days are given (H12, D1).
struct GivenUse {
  /// A holding of a person or room by a fixed booking.
  struct Holding {
    let day: Day
    let span: Span
    /// Nil when remote.
    let venue: ID<Venue>?
  }

  var chairs: [ID<Chair>: [Holding]] = [:]
  var minuteTakers: [ID<MinuteTaker>: [Holding]] = [:]
  var workers: [ID<Worker>: [Holding]] = [:]
  var rooms: [ID<Room>: [Holding]] = [:]
  var agencies: [ID<Agency>: [Holding]] = [:]
  /// Chairs on a given duty, by day.
  var duty: [Day: Set<ID<Chair>>] = [:]
  /// The fixed bookings with their conferences.
  var bookings: [(conference: Conference, booking: Booking, span: Span)] = []

  init(_ scenario: Scenario, days: [Day]) {
    for entry in scenario.duty { duty[entry.day, default: []].insert(entry.chair) }
    let byID = Dictionary(
      scenario.conferences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let attendance = Attendance(scenario.policy)
    let reader = BookingReader(scenario)
    for booking in scenario.bookings where scenario.status(of: booking) == .fixed {
      guard let conference = byID[booking.conference] else { continue }
      let span = reader.span(of: booking, conference).span
      bookings.append((conference, booking, span))
      add(booking, conference, span, attendance, reader)
    }
  }

  private mutating func add(
    _ booking: Booking, _ conference: Conference, _ span: Span, _ attendance: Attendance,
    _ reader: BookingReader
  ) {
    let venue = conference.mode == .remote ? nil : booking.venue
    func hold(_ span: Span) -> Holding { Holding(day: booking.day, span: span, venue: venue) }
    if let chair = booking.chair { chairs[chair, default: []].append(hold(attendance.chair(span))) }
    if let taker = booking.minuteTaker {
      minuteTakers[taker, default: []].append(hold(attendance.minuteTaker(span)))
    }
    for worker in reader.workers(of: conference) {
      workers[worker, default: []].append(hold(attendance.worker(span)))
    }
    for agency in Set(conference.required) { agencies[agency, default: []].append(hold(span)) }
    guard conference.mode != .remote else { return }
    if let room = booking.room { rooms[room, default: []].append(hold(span)) }
    for room in booking.familyRooms {
      rooms[room, default: []].append(
        hold(attendance.family(span, isSplit: conference.isSplit)))
    }
    if let room = booking.professionalsRoom {
      rooms[room, default: []].append(hold(attendance.professionals(span)))
    }
  }
}

internal import Conferences
internal import WorkingTime

/// Finds what belongs to a booking: its conference, its span, what was booked before, its quorum.
struct AppointmentReader {
  private let scenario: Scenario
  private let conferences: [ID<Conference>: Conference]
  private let planned: [ID<Conference>: PlannedConference]
  private let venues: [ID<Venue>: Venue]
  private let before: [ID<Conference>: Booking]
  private let quorum: Quorum

  init(scenario: Scenario, plan: Plan) {
    self.scenario = scenario
    conferences = Self.lookup(scenario.conferences, by: \.id)
    planned = Self.lookup(plan.conferences, by: \.conference)
    venues = Self.lookup(scenario.venues, by: \.id)
    before = Self.lookup(scenario.bookings, by: \.conference)
    quorum = Quorum(scenario)
  }

  private static func lookup<Element, Key: Hashable>(
    _ elements: [Element], by key: (Element) -> Key
  ) -> [Key: Element] {
    Dictionary(elements.map { (key($0), $0) }) { first, _ in first }
  }

  /// Nil for a booking of a conference that the plan does not know.
  func appointment(for booking: Booking) -> Appointment? {
    guard let conference = conferences[booking.conference],
      let planned = planned[booking.conference]
    else { return nil }
    let span = span(of: booking, conference)
    let earlier = before[booking.conference]?.counted(for: conference)
    return Appointment(
      booking: booking, conference: conference, planned: planned, span: span,
      before: earlier.flatMap { scenario.status(of: $0) == .provisional ? nil : $0 },
      change: BookingChange(
        of: booking, since: earlier, status: earlier.map { scenario.status(of: $0) }),
      lacksQuorum: !quorum.isReached(conference, during: span, on: booking.day),
      margin: scenario.workingDays.count(from: booking.day, to: planned.limit.limit))
  }

  /// H0, H11: from the start to the end of its last slot; off the grid, so many slots long.
  func span(of booking: Booking, _ conference: Conference) -> Span {
    let slots = scenario.slots(of: conference)
    let id = booking.venue ?? conference.venues.first
    guard let venue = id.flatMap({ venues[$0] }) ?? scenario.venues.first else {
      return Span(booking.start, booking.start)
    }
    return venue.span(from: booking.start, slots: slots)
      ?? Span(booking.start, booking.start + slots * venue.slotMinutes)
  }
}

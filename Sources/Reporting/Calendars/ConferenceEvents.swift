internal import Conferences
internal import WorkingTime

/// The events of one conference, in the calendars of all it concerns.
struct ConferenceEvents {
  let scenario: Scenario
  let workers: [ID<Worker>: Worker]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    workers = Dictionary(scenario.workers.map { ($0.id, $0) }) { first, _ in first }
  }

  /// One event and whose calendars it stands in.
  struct Entry {
    var event: CalendarEvent
    let audiences: [Audience]
  }

  func entries(
    _ booking: Booking, _ conference: Conference, span: Span, status: CalendarEvent.Status
  ) -> [Entry] {
    let event = { (part: String, span: Span, room: ID<Room>?) in
      CalendarEvent(
        uid: part.isEmpty
          ? CalendarEvent.uid("conference", conference.id.text)
          : CalendarEvent.uid("conference", conference.id.text, part),
        status: status, time: .hours(booking.day, span),
        summary: summary(conference, booking, room: room), location: booking.venue?.text)
    }
    var entries = [
      Entry(
        event: event("", span, booking.room),
        audiences: [.unit] + people(booking, conference) + (booking.room.map { [.room($0)] } ?? []))
    ]
    let policy = scenario.policy
    let familyEnd = conference.isSplit ? span.end : span.start
    let family = Span(span.start - policy.whole(.familyBefore), familyEnd)
    for room in booking.familyRooms {
      entries.append(Entry(event: event("family", family, room), audiences: [.room(room)]))
    }
    if let room = booking.professionalsRoom {
      let held = Span(span.start - policy.whole(.professionalsBefore), span.start)
      entries.append(Entry(event: event("professionals", held, room), audiences: [.room(room)]))
    }
    return entries
  }

  /// "ICPC C-101, Room 2".
  private func summary(_ conference: Conference, _ booking: Booking, room: ID<Room>?) -> String {
    let place = room.map { $0.name(at: booking.venue) } ?? (booking.venue == nil ? "remote" : "")
    let name = "\(conference.kind.abbreviation) \(conference.id)"
    return place.isEmpty ? name : "\(name), \(place)"
  }

  /// H2: chair, minute-taker, workers, and the managers of those newly qualified.
  private func people(_ booking: Booking, _ conference: Conference) -> [Audience] {
    var people: [Audience] = []
    if let chair = booking.chair { people.append(.chair(chair)) }
    if let minuteTaker = booking.minuteTaker { people.append(.minuteTaker(minuteTaker)) }
    for id in [conference.worker, conference.secondWorker].compactMap({ $0 }) {
      people.append(.worker(id))
      if let worker = workers[id], worker.isNewlyQualified, let manager = worker.manager {
        people.append(.worker(manager))
      }
    }
    var seen: Set<Audience> = []
    return people.filter { seen.insert($0).inserted }
  }
}

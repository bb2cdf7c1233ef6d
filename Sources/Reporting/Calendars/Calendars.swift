internal import Conferences
internal import WorkingTime

/// `calendars/`: a file for the unit and one for every chair, room, minute-taker and worker who has
/// an event; RFC 5545 wants at least one in a file.
struct Calendars {
  private let view: PlanView
  private let conferences: [ID<Conference>: Conference]
  /// The components of each calendar, already written: most events stand in five of them.
  private var events: [Audience: [UInt8]] = [:]

  init(_ view: PlanView) {
    self.view = view
    conferences = Dictionary(view.scenario.conferences.map { ($0.id, $0) }) { a, _ in a }
    addConferences()
    addDropped()
    addDuty()
    addMidway()
  }

  var files: [ReportFile] {
    var names = UniqueNames()
    let titled = events.keys.map { ($0, $0.fileName, $0.title) }
    return titled.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map { audience, name, title in
      ReportFile(
        path: "calendars/\(names.next(name)).ics",
        contents: calendar(title: title, events[audience] ?? []))
    }
  }

  private func calendar(title: String, _ events: [UInt8]) -> [UInt8] {
    var text = ICalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//quorate//rota//EN")
    text.line("CALSCALE", "GREGORIAN")
    text.line("METHOD", "PUBLISH")
    text.text("X-WR-CALNAME", title)
    text.append(events)
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  private mutating func add(_ event: CalendarEvent, to audiences: [Audience]) {
    let bytes = event.bytes(stamp: view.scenario.asOf)
    for audience in audiences { events[audience, default: []].append(contentsOf: bytes) }
  }

  private mutating func addConferences() {
    let maker = ConferenceEvents(view.scenario)
    for appointment in view.appointments {
      let changed = appointment.change == .moved || appointment.change == .staffedAnew
      let now = maker.entries(
        appointment.booking, appointment.conference, span: appointment.span,
        status: appointment.booking.status == .provisional ? .tentative : .confirmed)
      for entry in now { add(entry.event, to: entry.audiences) }
      guard changed, let before = appointment.before else { continue }
      let then = maker.entries(
        before, appointment.conference, span: view.reader.span(of: before, appointment.conference),
        status: .cancelled)
      cancel(then, keeping: now)
    }
  }

  /// Whoever no longer comes, and every room no longer held, is told so.
  private mutating func cancel(
    _ then: [ConferenceEvents.Entry], keeping now: [ConferenceEvents.Entry]
  ) {
    for entry in then {
      let kept = now.filter { $0.event.uid == entry.event.uid }.flatMap(\.audiences)
      add(entry.event, to: entry.audiences.filter { !kept.contains($0) })
    }
  }

  private mutating func addDropped() {
    let maker = ConferenceEvents(view.scenario)
    for booking in view.dropped {
      guard let conference = conferences[booking.conference] else { continue }
      let entries = maker.entries(
        booking, conference, span: view.reader.span(of: booking, conference), status: .cancelled)
      for entry in entries { add(entry.event, to: entry.audiences) }
    }
  }

  private mutating func addDuty() {
    let given = Set(view.scenario.duty)
    for duty in view.plan.duty.sorted() {
      let event = CalendarEvent(
        uid: CalendarEvent.uid("duty", duty.day.description, duty.chair.text),
        status: given.contains(duty) ? .confirmed : .tentative, time: .allDay(duty.day),
        summary: "Duty chair \(duty.chair)", isTransparent: true)
      add(event, to: [.unit, .chair(duty.chair)])
    }
  }

  private mutating func addMidway() {
    for meeting in view.plan.midwayMeetings {
      let event = CalendarEvent(
        uid: CalendarEvent.uid("midway", meeting.conference.text),
        status: .tentative,
        time: .hours(meeting.day, meeting.span), summary: "Mid-way \(meeting.conference)")
      add(event, to: [.unit, .chair(meeting.chair), .worker(meeting.worker)])
    }
  }
}

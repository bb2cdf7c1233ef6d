import Conferences
import WorkingTime

/// Who and what the bookings of a scenario hold, worked out anew from the tables alone.
struct HeldCalendar {
  private struct Held {
    let subject: Subject
    let day: Day
    let span: Span
  }

  private let scenario: Scenario
  private var held: [Held] = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
    for booking in scenario.bookings { add(booking) }
  }

  /// Holdings that overlap another of the same person or room.
  var clashes: [String] {
    let days = Dictionary(grouping: held) { "\($0.subject.kind) \($0.subject.name) \($0.day)" }
    return days.compactMap { key, held in
      let spans = held.map(\.span).sorted()
      return zip(spans, spans.dropFirst()).contains { $0.overlaps($1) } ? key : nil
    }
  }

  /// Absences in which somebody or something is held all the same.
  var absencesHit: [Absence] {
    scenario.absences.filter { absence in
      held.contains { held in
        held.subject == absence.subject && absence.span(on: held.day)?.overlaps(held.span) == true
      }
    }
  }

  private mutating func add(_ booking: Booking) {
    guard let conference = scenario.conferences.first(where: { $0.id == booking.conference }),
      let grid = scenario.venues.first(where: {
        $0.id == booking.venue ?? conference.venues.first ?? scenario.venues[0].id
      }), let span = grid.span(from: booking.start, slots: scenario.slots(of: conference))
    else { return }
    hold(booking.chair.map { .chair($0) }, span, .chairBefore, booking.day)
    hold(booking.minuteTaker.map { .minuteTaker($0) }, span, .minuteTakerBefore, booking.day)
    for worker in workers(of: conference) {
      hold(.worker(worker), span, .workerBefore, booking.day)
    }
    for agency in conference.required where isAlone(agency) {
      hold(.agency(agency), span, nil, booking.day)
    }
    hold(booking.room.map { .room($0) }, span, nil, booking.day)
    let wait = Span(span.start, conference.isSplit ? span.end : span.start)
    for room in booking.familyRooms { hold(.room(room), wait, .familyBefore, booking.day) }
    hold(
      booking.professionalsRoom.map { .room($0) }, Span(span.start, span.start),
      .professionalsBefore,
      booking.day)
  }

  private mutating func hold(_ subject: Subject?, _ span: Span, _ before: PolicyKey?, _ day: Day) {
    guard let subject else { return }
    let before = before.map { scenario.policy.whole($0) } ?? 0
    held.append(Held(subject: subject, day: day, span: Span(span.start - before, span.end)))
  }

  private func workers(of conference: Conference) -> Set<ID<Worker>> {
    let own = [conference.worker, conference.secondWorker].compactMap { $0 }
    let managers = own.compactMap { id in scenario.workers.first { $0.id == id } }
      .filter(\.isNewlyQualified).compactMap(\.manager)
    return Set(own + managers)
  }

  private func isAlone(_ agency: ID<Agency>) -> Bool {
    scenario.agencies.contains { $0.id == agency && $0.atOnce == 1 }
  }
}

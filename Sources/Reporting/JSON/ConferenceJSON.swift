internal import Conferences
internal import WorkingTime

/// One conference of `plan.json`: its limit with the receipt, and its booking.
struct ConferenceJSON {
  let view: PlanView

  var all: [JSONValue] {
    let appointments = Dictionary(view.appointments.map { ($0.id, $0) }) { first, _ in first }
    let conferences = Dictionary(view.scenario.conferences.map { ($0.id, $0) }) { a, _ in a }
    return view.plan.conferences.sorted { $0.conference < $1.conference }.map {
      conference($0, conferences[$0.conference], appointments[$0.conference])
    }
  }

  private func conference(
    _ planned: PlannedConference, _ conference: Conference?, _ appointment: Appointment?
  ) -> JSONValue {
    let limit = planned.limit
    return .object([
      ("conference", .text(planned.conference.text)),
      ("kind", .optional(conference?.kind.rawValue)),
      ("limit", .text(limit.limit.description)),
      ("earliest", .text(limit.earliest.description)),
      ("target", .text(limit.target.description)),
      ("receipt", receipt(limit.receipt)),
      ("booking", planned.booking.map { booking($0, appointment) } ?? .null),
      ("left_out", .flag(planned.isLeftOut)),
      ("late_working_days", .whole(planned.lateWorkingDays)),
      ("reasons", .texts(planned.reasons)),
      ("next_review", planned.nextReview.map(nextReview) ?? .null),
    ])
  }

  private func receipt(_ receipt: Receipt) -> JSONValue {
    .object([
      ("event", .text(receipt.event)),
      ("event_day", .text(receipt.eventDay.description)),
      ("rule", .text(receipt.rule)), ("source", .text(receipt.source)),
      ("bank_holidays_skipped", .texts(receipt.bankHolidaysSkipped.map(\.description))),
      ("moved_back_from", .optional(receipt.movedBackFrom?.description)),
      ("alternatives", .list(receipt.alternatives.map(alternative))),
      ("notes", .texts(receipt.notes)), ("earliest_because", .text(receipt.earliestBecause)),
    ])
  }

  private func alternative(_ other: Receipt.Alternative) -> JSONValue {
    .object([
      ("convention", .text(other.convention)), ("limit", .text(other.day.description)),
      ("working_days_later", .whole(other.workingDaysLater)),
    ])
  }

  private func booking(_ booking: Booking, _ appointment: Appointment?) -> JSONValue {
    let name = { (room: ID<Room>) in room.name(at: booking.venue) }
    return .object([
      ("status", .text(booking.status.rawValue)), ("date", .text(booking.day.description)),
      ("start", .text(booking.start.description)),
      ("end", .optional(appointment?.span.end.description)),
      ("venue", .optional(booking.venue?.text)), ("room", .optional(booking.room.map(name))),
      ("family_rooms", .texts(booking.familyRooms.map(name))),
      ("professionals_room", .optional(booking.professionalsRoom.map(name))),
      ("chair", .optional(booking.chair?.text)),
      ("minute_taker", .optional(booking.minuteTaker?.text)),
      ("change", .optional(appointment?.change.word)),
      ("margin_working_days", appointment.map { .whole($0.margin) } ?? .null),
    ])
  }

  private func nextReview(_ next: NextReview) -> JSONValue {
    .object([
      ("earliest", .text(next.earliest.description)), ("target", .text(next.target.description)),
      ("limit", .text(next.limit.description)),
    ])
  }
}

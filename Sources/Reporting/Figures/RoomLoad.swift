internal import Conferences
internal import WorkingTime

/// How long a meeting room is held, of the time it could be.
struct RoomLoad {
  let room: Room
  let conferences: Int
  /// Minutes of the slots that conferences take; breaks between two slots of one are not counted.
  let minutesHeld: Int
  /// Minutes of the slots of working days on which office, venue and room are there for the whole of
  /// the slot.
  let minutesOpen: Int

  /// Of some bookings over a run of days, for every meeting room of the table, in order.
  static func loads(_ view: PlanView, of appointments: [Appointment], days: ClosedRange<Day>?)
    -> [RoomLoad]
  {
    let byRoom = Dictionary(grouping: appointments) { $0.booking.room }
    let venues = Dictionary(view.scenario.venues.map { ($0.id, $0) }) { a, _ in a }
    return view.scenario.rooms.filter { $0.kind == .meeting }.compactMap { room in
      guard let venue = venues[room.venue] else { return nil }
      let own = byRoom[room.id] ?? []
      let slots = own.reduce(0) { $0 + view.scenario.slots(of: $1.conference) }
      return RoomLoad(
        room: room, conferences: own.count, minutesHeld: slots * venue.slotMinutes,
        minutesOpen: days.map { openSlots(room, venue, $0, view) * venue.slotMinutes } ?? 0)
    }
  }

  private static func openSlots(
    _ room: Room, _ venue: Venue, _ days: ClosedRange<Day>, _ view: PlanView
  ) -> Int {
    let known = days.clamped(to: view.workingDays.range)
    return (0...known.upperBound - known.lowerBound).reduce(0) { sum, offset in
      let day = known.lowerBound + offset
      guard view.workingDays.isWorkingDay(day), view.scenario.closure(on: day) == nil else {
        return sum
      }
      return sum
        + oneAfterAnother(venue).count {
          venue.open.covers($0, on: day) && !view.isAway(.venue(venue.id), during: $0, on: day)
            && !view.isAway(.room(room.id), during: $0, on: day)
        }
    }
  }

  /// Slots of a venue that one room can hold on one day.
  private static func oneAfterAnother(_ venue: Venue) -> [Span] {
    venue.slotStarts.reduce(into: []) { spans, start in
      if (spans.last?.end ?? .midnight) <= start {
        spans.append(Span(start, start + venue.slotMinutes))
      }
    }
  }
}

internal import Conferences
internal import WorkingTime

/// The week by room: who holds each room when, family and professionals' rooms too.
struct RoomGrid {
  let week: Week
  let view: PlanView

  private struct Use {
    let start: TimeOfDay
    let conference: ID<Conference>
    let chair: ID<Chair>?
  }

  private struct Place: Hashable {
    let room: ID<Room>
    let day: Day
  }

  func write(to html: inout HTMLText) {
    let uses = uses
    guard !uses.isEmpty else { return }
    html.markup("<h3>By room</h3>\n")
    let grid = Grid(week: week, view: view)
    grid.open("Rooms", className: "grid", corner: "Room", &html)
    for room in rooms
    where week.days.contains(where: { uses[Place(room: room.id, day: $0)] != nil }) {
      row(room, uses, &html)
    }
    grid.close(&html)
  }

  /// Meeting rooms first at each venue.
  private var rooms: [Room] {
    let order = Dictionary(
      view.scenario.venues.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    return view.scenario.rooms.sorted {
      (order[$0.venue] ?? .max, $0.kind != .meeting ? 1 : 0, $0.id)
        < (order[$1.venue] ?? .max, $1.kind != .meeting ? 1 : 0, $1.id)
    }
  }

  private var uses: [Place: [Use]] {
    var uses: [Place: [Use]] = [:]
    let policy = view.policy
    for appointment in week.appointments {
      let booking = appointment.booking
      let add = { (room: ID<Room>, before: Int) in
        uses[Place(room: room, day: booking.day), default: []].append(
          Use(start: booking.start - before, conference: appointment.id, chair: booking.chair))
      }
      if let room = booking.room { add(room, 0) }
      for room in booking.familyRooms { add(room, policy.whole(.familyBefore)) }
      if let room = booking.professionalsRoom { add(room, policy.whole(.professionalsBefore)) }
    }
    return uses
  }

  private func row(_ room: Room, _ uses: [Place: [Use]], _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(room.name)
    if view.scenario.venues.count > 1 {
      html.markup("<span class=\"off\">")
      html.text(room.venue.text)
      html.markup("</span>")
    }
    html.markup("</th>")
    for day in week.days {
      html.markup("<td>")
      for use in uses[Place(room: room.id, day: day)] ?? [] { chip(use, room.kind, &html) }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private func chip(_ use: Use, _ kind: Room.Kind, _ html: inout HTMLText) {
    if kind == .meeting { html.markup("<p><b>") } else { html.markup("<p class=\"pre\"><b>") }
    html.text(use.start.description)
    html.markup("</b> ")
    html.text(use.conference.text)
    if kind == .meeting, let chair = use.chair {
      html.markup(" <i>")
      html.text(chair.text)
      html.markup("</i>")
    }
    html.markup("</p>")
  }
}

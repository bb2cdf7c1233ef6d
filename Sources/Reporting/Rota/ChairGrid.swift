internal import Conferences
internal import WorkingTime

/// The week by chair, with the duty chairs on top and each one's load.
struct ChairGrid {
  let week: Week
  let view: PlanView

  func write(to html: inout HTMLText) {
    let byChair = Dictionary(grouping: week.appointments) { $0.booking.chair }
    let onDuty = Set(week.days.flatMap { view.dutyChairs[$0] ?? [] })
    let chairs = view.scenario.chairs.filter { byChair[$0.id] != nil || onDuty.contains($0.id) }
    guard !chairs.isEmpty else { return }
    html.markup("<h3>By chair</h3>\n")
    let grid = Grid(week: week, view: view)
    grid.open("Chairs", className: "grid", corner: "Chair", &html)
    dutyRow(&html)
    for chair in chairs { row(chair, byChair[chair.id] ?? [], &html) }
    grid.close(&html)
  }

  private func dutyRow(_ html: inout HTMLText) {
    guard week.days.contains(where: { view.dutyChairs[$0] != nil || view.dutyMissing[$0] != nil })
    else { return }
    html.markup("<tr><th scope=\"row\">Duty chair</th>")
    for day in week.days {
      html.markup("<td>")
      html.text((view.dutyChairs[day] ?? []).map(\.text).joined(separator: ", "))
      if let missing = view.dutyMissing[day] { dutyMissing(missing, &html) }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private func dutyMissing(_ count: Int, _ html: inout HTMLText) {
    html.markup("<span class=\"s late\"><svg class=\"i\" aria-hidden=\"true\">")
    html.markup("<use href=\"#i-warning\"/></svg> ")
    html.text("\(count) missing")
    html.markup("</span>")
  }

  private func row(_ chair: Chair, _ appointments: [Appointment], _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(chair.id.text)
    load(appointments.count, of: chair.maximumPerWeek, &html)
    html.markup("</th>")
    for day in week.days {
      html.markup("<td>")
      if view.dutyChairs[day]?.contains(chair.id) == true {
        html.markup("<p><span class=\"duty\">Duty</span></p>")
      }
      for appointment in appointments where appointment.day == day { chip(appointment, &html) }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  /// A bar, and the same in words.
  private func load(_ count: Int, of most: Int, _ html: inout HTMLText) {
    let width = most > 0 ? min(46, 46 * count / most) : 46
    html.markup("<svg class=\"load\" aria-hidden=\"true\"><rect height=\"7\" width=\"")
    html.number(width)
    html.markup("\"/></svg><span class=\"off\">")
    html.text("\(count) of \(most)")
    html.markup("</span>")
  }

  private func chip(_ appointment: Appointment, _ html: inout HTMLText) {
    html.markup("<p><b>")
    html.text(appointment.span.start.description)
    html.markup("</b> ")
    html.text(appointment.id.text)
    html.markup(" <i>")
    html.text(
      appointment.booking.room.map { $0.name(at: appointment.booking.venue) } ?? "remote")
    html.markup("</i></p>")
  }
}

internal import Conferences
internal import WorkingTime

/// The week as a list, which every reader can read: one row a conference, grouped by day.
struct WeekList {
  let week: Week
  let view: PlanView

  func write(to html: inout HTMLText) {
    guard !week.appointments.isEmpty else {
      html.markup("<p>No conference is booked.</p>\n")
      return
    }
    html.markup("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Conferences\">")
    html.markup("<table class=\"list\"><caption>Conferences, week of ")
    html.text(week.monday.british)
    html.markup(
      """
      </caption><thead><tr><th scope="col">Time</th><th scope="col">Conference</th>\
      <th scope="col">Status</th><th scope="col">Limit and margin</th><th scope="col">Chair</th>\
      <th scope="col">Minute-taker</th><th scope="col">Venue, room</th>\
      <th scope="col">Family room</th><th scope="col">Professionals</th>\
      <th scope="col">Worker</th></tr></thead>

      """)
    for (day, appointments) in Self.byDay(week.appointments) {
      html.markup("<tbody>")
      dayHeading(day, appointments.count, &html)
      for appointment in appointments {
        WeekRow(appointment: appointment, view: view).write(to: &html)
      }
      html.markup("</tbody>\n")
    }
    html.markup("</table></div>\n")
  }

  private static func byDay(_ appointments: [Appointment]) -> [(Day, [Appointment])] {
    Dictionary(grouping: appointments, by: \.day).sorted { $0.key < $1.key }
  }

  private func dayHeading(_ day: Day, _ count: Int, _ html: inout HTMLText) {
    html.markup("<tr><th class=\"day\" colspan=\"10\" scope=\"rowgroup\">")
    html.text(day.british)
    html.markup("<span>")
    let duty = view.dutyChairs[day].map { " · on duty: \($0.map(\.text).joined(separator: ", "))" }
    html.text(inWords(count, "conference") + (duty ?? ""))
    html.markup("</span></th></tr>\n")
  }
}

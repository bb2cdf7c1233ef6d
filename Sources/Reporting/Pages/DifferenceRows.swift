internal import Conferences
internal import WorkingTime

/// The table of conferences that differ between two calendars.
struct DifferenceRows {
  let difference: CalendarDifference
  var title = "What changes"

  var html: HTMLText {
    var html = HTMLText()
    html.markup(
      """
      <section aria-labelledby="h-changes"><h2 id="h-changes">
      """)
    html.text(title)
    html.markup(
      """
      </h2>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="h-changes"><table>\
      <caption>The soonest first, then those that touch a family, then those that touch more \
      people</caption><thead><tr><th scope="col">Conference</th><th scope="col">Change</th>\
      <th scope="col">Now</th><th scope="col">Then</th><th scope="col">To be told again</th>\
      <th scope="col" class="num">People expected</th></tr></thead><tbody>

      """)
    for one in difference.differences { row(one, &html) }
    html.markup("</tbody></table></div></section>\n")
    return html
  }

  private func row(_ one: BookingDifference, _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(one.conference.text)
    html.markup("</th>")
    for cell in [Self.words(one.kind), Self.words(one.before), Self.words(one.after), told(one)] {
      html.markup("<td>")
      html.text(cell)
      html.markup("</td>")
    }
    html.markup("<td class=\"num\">")
    html.number(one.told.people)
    html.markup("</td></tr>\n")
  }

  static func words(_ kind: BookingDifference.Kind) -> String {
    switch kind {
    case .moved: "Moved"
    case .gone: "No date any more"
    case .staffedAnew: "Same time, other people or rooms"
    case .new: "New"
    }
  }

  /// "Tue 8 Dec 2026 09:30–11:30, Centre, Room 1; Chair 1; Minutes 1".
  private static func words(_ timed: TimedBooking?) -> String {
    guard let timed else { return "–" }
    let booking = timed.booking
    let rooms = [booking.room].compactMap(\.self) + booking.familyRooms
    let place =
      [booking.venue?.text ?? "remote"] + rooms.map { $0.name(at: booking.venue) }
      + [booking.professionalsRoom].compactMap { $0?.name(at: booking.venue) }
    let people = [booking.chair?.text, booking.minuteTaker?.text].compactMap(\.self)
    return
      (["\(booking.day.british) \(timed.span), \(place.joined(separator: ", "))"] + people)
      .joined(separator: "; ")
  }

  private func told(_ one: BookingDifference) -> String {
    guard !one.told.names.isEmpty else { return "–" }
    let out = one.told.areInvitationsOut && one.told.people > 0 ? "; invitations are out" : ""
    return one.told.names.joined(separator: ", ") + out
  }
}

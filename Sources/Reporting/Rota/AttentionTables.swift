internal import Conferences
internal import WorkingTime

/// Tables that are there only when somebody has to act: conferences without a date, and moves that
/// wait for an agreement.
struct AttentionTables {
  let view: PlanView
  let figures: Figures

  var unplaced: HTMLText {
    var html = HTMLText()
    guard !figures.unplaced.isEmpty else { return html }
    html.markup(
      """
      <section aria-labelledby="h-unplaced"><h2 id="h-unplaced">Without a date</h2>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="h-unplaced"><table>\
      <caption>Conferences for which this plan has no place</caption><thead><tr>\
      <th scope="col">Conference</th><th scope="col">Limit</th><th scope="col">Why</th>\
      </tr></thead><tbody>

      """)
    for planned in figures.unplaced {
      html.markup("<tr><th scope=\"row\">")
      html.text(planned.conference.text)
      html.markup("</th><td>")
      html.text(planned.limit.limit.british)
      html.markup("</td><td>")
      html.text(planned.reasons.isEmpty ? "–" : planned.reasons.joined(separator: " "))
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody></table></div></section>\n")
    return html
  }

  /// S15, S16.
  var authorise: HTMLText {
    let items = Authorisation.all(view)
    var html = HTMLText()
    guard !items.isEmpty else { return html }
    html.markup(
      """
      <section aria-labelledby="h-authorise"><h2 id="h-authorise">To be authorised</h2>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="h-authorise"><table class="moves">\
      <caption>Published dates that change. The Safeguarding Team Manager or a Service Manager \
      agrees to each.</caption><thead><tr><th scope="col">Conference</th>\
      <th scope="col">Published</th><th scope="col">Now</th><th scope="col">Invitations</th>\
      <th scope="col" class="num">Told again</th><th scope="col">Agreed by, on</th></tr></thead>\
      <tbody>

      """)
    for item in items { row(item, &html) }
    html.markup("</tbody></table></div></section>\n")
    return html
  }

  private func row(_ item: Authorisation, _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(item.conference.text)
    html.markup("</th><td>")
    html.text(place(item.from))
    html.markup("</td><td>")
    html.text(item.to.map(place) ?? "no date")
    html.markup("</td><td>")
    html.text(item.areInvitationsOut ? "out" : "not yet out")
    html.markup("</td><td class=\"num\">")
    html.number(item.toldAgain)
    html.markup("</td><td></td></tr>\n")
  }

  private func place(_ booking: Booking) -> String {
    "\(booking.day.british), \(booking.start), \(booking.venue?.text ?? "remote")"
  }
}

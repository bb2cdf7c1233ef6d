internal import Conferences
internal import WorkingTime

/// Conferences without a date; there only when there are any.
struct UnplacedTable {
  let figures: Figures

  var html: HTMLText {
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
}

internal import Conferences
internal import WorkingTime

/// The duty days on which chairs are missing, with the reason; there only when there are any.
struct MissingDutyTable {
  let view: PlanView

  var html: HTMLText {
    var html = HTMLText()
    let days = view.plan.dutyUncovered
    guard !days.isEmpty else { return html }
    html.markup(
      """
      <section aria-labelledby="h-duty"><h2 id="h-duty">Duty not covered</h2>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="h-duty"><table>\
      <caption>Days with fewer duty chairs than wanted</caption><thead><tr>\
      <th scope="col">Day</th><th scope="col" class="num">Chairs missing</th>\
      <th scope="col">Why</th></tr></thead><tbody>

      """)
    for day in days { row(day, &html) }
    html.markup("</tbody></table></div></section>\n")
    return html
  }

  private func row(_ day: UncoveredDuty, _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(day.day.british)
    html.markup("</th><td class=\"num\">")
    html.number(day.missing)
    html.markup("</td><td>")
    html.text(day.reason)
    html.markup("</td></tr>\n")
  }
}

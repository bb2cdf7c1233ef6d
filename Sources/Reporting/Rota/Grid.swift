internal import Conferences
internal import WorkingTime

/// What the week's grids share: a table of days with a row for each room, chair or task.
struct Grid {
  let week: Week
  let view: PlanView

  func open(
    _ caption: StaticString, className: StaticString, corner: String, _ html: inout HTMLText
  ) {
    html.markup("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
    html.markup(caption)
    html.markup("\"><table class=\"")
    html.markup(className)
    html.markup("\"><caption>")
    html.markup(caption)
    html.markup(", week of ")
    html.text(week.monday.british)
    html.markup("</caption><thead><tr><th scope=\"col\">")
    html.text(corner)
    html.markup("</th>")
    for day in week.days {
      html.markup("<th scope=\"col\">")
      html.text(day.britishShort)
      if let word = view.restWord(on: day) {
        html.markup("<span class=\"off\">")
        html.text(word)
        html.markup("</span>")
      }
      html.markup("</th>")
    }
    html.markup("</tr></thead><tbody>\n")
  }

  func close(_ html: inout HTMLText) { html.markup("</tbody></table></div>\n") }
}

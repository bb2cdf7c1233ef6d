internal import Conferences
internal import WorkingTime

/// The tables of a forecast's page.
struct ForecastTables {
  let forecast: ChanceForecast

  func write(to html: inout HTMLText) {
    table(
      "Week by week", ["Week of", "Due", "In time", "At most", "Chance for what comes that week"],
      forecast.weeks.map { week in
        [
          week.monday.british, String(week.due), String(week.inTime),
          String(week.atMost), ForecastReport.words(week.arriving),
        ]
      }, &html)
    table(
      "By slots kept free", ["Slots a week", "Chance"],
      forecast.keeping.map { [String($0.slotsAWeek), ForecastReport.words($0.share)] }, &html)
  }

  private func table(
    _ caption: String, _ headings: [String], _ rows: [[String]], _ html: inout HTMLText
  ) {
    html.markup("<div class=\"scroll\"><table><caption>")
    html.text(caption)
    html.markup("</caption><thead><tr>")
    for heading in headings {
      html.markup("<th scope=\"col\">")
      html.text(heading)
      html.markup("</th>")
    }
    html.markup("</tr></thead><tbody>\n")
    for row in rows {
      html.markup("<tr><th scope=\"row\">")
      html.text(row[0])
      html.markup("</th>")
      for cell in row.dropFirst() {
        html.markup("<td>")
        html.text(cell)
        html.markup("</td>")
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }
}

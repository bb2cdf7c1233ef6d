/// Rows of figures as a table of a page.
struct HTMLTable {
  let caption: String
  let headings: [String]
  let rows: [ComparisonRows.Row]

  func write(to html: inout HTMLText) {
    html.markup("<div class=\"scroll\"><table><caption>")
    html.text(caption)
    html.markup("</caption><thead><tr><th scope=\"col\">What if</th>")
    for heading in headings {
      html.markup("<th scope=\"col\" class=\"num\">")
      html.text(heading)
      html.markup("</th>")
    }
    html.markup("</tr></thead><tbody>\n")
    for row in rows { write(row, &html) }
    html.markup("</tbody></table></div>\n")
  }

  private func write(_ row: ComparisonRows.Row, _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(row.name)
    html.markup("</th>")
    for cell in row.cells ?? Array(repeating: "no figures", count: headings.count) {
      html.markup("<td class=\"num\">")
      html.text(cell)
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }
}

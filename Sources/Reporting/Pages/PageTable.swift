/// A table of a page: a caption, headings, rows whose first cell is their heading.
struct PageTable {
  let caption: String
  let headings: [String]
  let rows: [(name: String, cells: [String])]
  /// Whether cells are figures, to stand to the right.
  var areFigures = true

  func write(to html: inout HTMLText) {
    html.markup("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
    html.text(caption)
    html.markup("\"><table><caption>")
    html.text(caption)
    html.markup("</caption><thead><tr>")
    for (index, heading) in headings.enumerated() {
      html.markup(
        index > 0 && areFigures ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
      html.text(heading)
      html.markup("</th>")
    }
    html.markup("</tr></thead><tbody>\n")
    for row in rows { write(row, &html) }
    html.markup("</tbody></table></div>\n")
  }

  private func write(_ row: (name: String, cells: [String]), _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(row.name)
    html.markup("</th>")
    for cell in row.cells {
      html.markup(areFigures ? "<td class=\"num\">" : "<td>")
      html.text(cell)
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }
}

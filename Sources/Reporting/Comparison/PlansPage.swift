internal import Conferences

/// Plans side by side as a page.
struct PlansPage {
  let kicker: String
  let headline: String
  let comparison: Comparison
  /// One for each plan.
  let sentences: [String]

  var bytes: [UInt8] {
    var body = HTMLText()
    writeSentences(to: &body)
    if comparison.all.contains(where: { $0.figures != nil }) { writeFigures(to: &body) }
    return Page(
      kicker: kicker, title: comparison.scenario, subtitles: [headline], body: body
    ).bytes
  }

  private func writeSentences(to html: inout HTMLText) {
    html.markup("<h2>What each comes to</h2>\n<div class=\"scroll\"><table><caption>")
    html.text("Each in a sentence, compared to the first.")
    html.markup("</caption><thead><tr><th scope=\"col\">What if</th>")
    html.markup("<th scope=\"col\">Supposed</th><th scope=\"col\">Then</th></tr></thead><tbody>\n")
    for (plan, sentence) in zip(comparison.all, sentences) {
      html.markup("<tr><th scope=\"row\">")
      html.text(plan.name)
      html.markup("</th><td>")
      html.text(plan.what)
      html.markup("</td><td>")
      html.text(sentence.prefix(1).uppercased() + sentence.dropFirst())
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  private func writeFigures(to html: inout HTMLText) {
    let rows = ComparisonRows(comparison: comparison)
    html.markup("<h2>What each plan is worth</h2>\n")
    HTMLTable(
      caption: "Tiers in the policy's order, less is better, and the difference to the first. "
        + "Proven best, unless it says how little it could be at least.",
      headings: rows.tiers.map(\.rawValue), rows: rows.worth
    ).write(to: &html)
    ComparisonCharts(comparison: comparison).write(to: &html)
    html.markup("<h2>What becomes of conferences, and how full the unit is</h2>\n")
    let weeks = comparison.all.lazy.compactMap { $0.figures?.use.weeks }.first ?? 0
    HTMLTable(
      caption: Measure.notes(weeks: weeks).joined(separator: " "),
      headings: Measure.all.map(\.title), rows: rows.measures
    ).write(to: &html)
    html.markup("<h2>In time by kind</h2>\n")
    HTMLTable(
      caption: "Conferences in time of all, and children in brackets.",
      headings: rows.kindsThere.map(\.words), rows: rows.kinds
    ).write(to: &html)
  }
}

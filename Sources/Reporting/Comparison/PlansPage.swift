internal import Conferences

/// Plans side by side as a page.
struct PlansPage {
  let kicker: String
  let headline: String
  let comparison: Comparison
  /// One for each plan.
  let sentences: [String]
  /// What was planned and is not laid side by side.
  var besides: [String] = []

  var bytes: [UInt8] {
    var body = HTMLText()
    writeSentences(to: &body)
    if comparison.all.contains(where: { $0.figures != nil }) { writeFigures(to: &body) }
    return Page(
      kicker: kicker, title: comparison.scenario, subtitles: [headline], body: body
    ).bytes
  }

  private func writeSentences(to html: inout HTMLText) {
    html.markup("<h2>What each comes to</h2>\n")
    PageTable(
      caption: "Each in a sentence, compared to the first.",
      headings: ["What if", "Supposed", "Then"],
      rows: zip(comparison.all, sentences).map { plan, sentence in
        (plan.name, [plan.what, sentence.capitalisedFirst])
      }, areFigures: false
    ).write(to: &html)
    for sentence in besides { html.paragraph(sentence) }
  }

  private func writeFigures(to html: inout HTMLText) {
    let rows = ComparisonRows(comparison: comparison)
    html.markup("<h2>What each plan is worth</h2>\n")
    table(
      caption:
        "Points in tiers in the policy's order, less is better, and the difference to the first. "
        + "Proven best, unless it says how little it could be at least.",
      headings: rows.tiers.map(\.rawValue), rows: rows.worth, &html)
    ComparisonCharts(comparison: comparison).write(to: &html)
    html.markup("<h2>What becomes of conferences, and how full the unit is</h2>\n")
    let weeks = comparison.all.lazy.compactMap { $0.figures?.use.weeks }.first ?? 0
    table(
      caption: Measure.notes(weeks: weeks).joined(separator: " "),
      headings: Measure.all.map(\.title), rows: rows.measures, &html)
    html.markup("<h2>In time by kind</h2>\n")
    table(
      caption: "Conferences in time of all, and children in brackets.",
      headings: rows.kindsThere.map(\.words), rows: rows.kinds, &html)
  }

  /// A plan a row.
  private func table(
    caption: String, headings: [String], rows: [ComparisonRows.Row], _ html: inout HTMLText
  ) {
    let nothing = Array(repeating: "no figures", count: headings.count)
    PageTable(
      caption: caption, headings: ["What if"] + headings,
      rows: rows.map { ($0.name, $0.cells ?? nothing) }
    ).write(to: &html)
  }
}

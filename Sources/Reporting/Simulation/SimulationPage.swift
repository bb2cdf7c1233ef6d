internal import Conferences

/// A simulation as a page.
struct SimulationPage {
  let simulation: Simulation

  /// Figures that are drawn too.
  private static let drawn = [
    YearMeasure.initial, .reviews, .continuity, .toldAgain,
  ]

  var bytes: [UInt8] {
    let words = SimulationWords(simulation: simulation)
    var body = HTMLText()
    body.markup("<h2>What it comes to</h2>\n")
    for entry in words.sentences { write(entry.sentence, to: &body) }
    body.markup("<div class=\"pics\">")
    for measure in Self.drawn { chart(measure).write(to: &body) }
    body.markup("</div>\n<h2>Every figure</h2>\n")
    for measure in YearMeasure.all { writeTable(measure, to: &body) }
    body.markup("<h2>What to know</h2>\n")
    for note in words.notes { write(note, to: &body) }
    return Page(
      kicker: "simulation", title: simulation.question.authority, subtitles: [words.headline],
      body: body
    ).bytes
  }

  private func write(_ sentence: String, to html: inout HTMLText) {
    html.markup("<p>")
    html.text(sentence)
    html.markup("</p>\n")
  }

  private func chart(_ measure: YearMeasure) -> SpreadChart {
    SpreadChart(
      title: measure.title,
      explanation: "A line from the 5th to the 95th percentile of the runs, a bar at the mean.",
      rows: simulation.question.sizes.map { size in
        SpreadChart.Row(name: size.words, spread: measure.spread(simulation.years(of: size)))
      })
  }

  private func writeTable(_ measure: YearMeasure, to html: inout HTMLText) {
    html.markup("<div class=\"scroll\"><table><caption>")
    html.text(measure.title)
    html.markup(".</caption><thead><tr><th scope=\"col\">Unit</th>")
    for heading in SimulationText.headings {
      html.markup("<th scope=\"col\" class=\"num\">")
      html.text(heading)
      html.markup("</th>")
    }
    html.markup("</tr></thead><tbody>\n")
    for size in simulation.question.sizes { writeRow(size, measure, to: &html) }
    html.markup("</tbody></table></div>\n")
  }

  private func writeRow(_ size: UnitSize, _ measure: YearMeasure, to html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(size.words)
    html.markup("</th>")
    for cell in SimulationText.cells(measure.spread(simulation.years(of: size))) {
      html.markup("<td class=\"num\">")
      html.text(cell)
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }
}

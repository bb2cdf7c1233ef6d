internal import Conferences

/// A simulation as a page.
struct SimulationPage {
  let simulation: Simulation

  /// Figures that are drawn too.
  private static let drawn = [
    YearMeasure.initial, .reviews, .continuity, .newDates,
  ]

  var bytes: [UInt8] {
    let words = SimulationWords(simulation: simulation)
    var body = HTMLText()
    body.markup("<h2>What it comes to</h2>\n")
    for sentence in words.sentences.map(\.sentence) + words.enough { body.paragraph(sentence) }
    body.markup("<div class=\"pics\">")
    for measure in Self.drawn { chart(measure).write(to: &body) }
    body.markup("</div>\n<h2>Every figure</h2>\n")
    for measure in YearMeasure.all { table(measure).write(to: &body) }
    body.markup("<h2>What to know</h2>\n")
    for note in words.notes { body.paragraph(note) }
    return Page(
      kicker: "simulation", title: simulation.question.authority, subtitles: [words.headline],
      body: body
    ).bytes
  }

  private var runSpread: RunSpread { RunSpread(runs: simulation.question.runs) }

  private func chart(_ measure: YearMeasure) -> SpreadChart {
    SpreadChart(
      title: measure.title,
      explanation: runSpread.line,
      rows: simulation.question.sizes.map { size in
        SpreadChart.Row(name: size.words, spread: measure.spread(simulation.years(of: size)))
      })
  }

  private func table(_ measure: YearMeasure) -> PageTable {
    PageTable(
      caption: measure.title, headings: ["Unit"] + runSpread.headings,
      rows: simulation.question.sizes.map { size in
        (size.words, SimulationText.cells(measure.spread(simulation.years(of: size))))
      })
  }
}

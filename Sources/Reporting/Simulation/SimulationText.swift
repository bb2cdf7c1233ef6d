internal import Conferences

/// A simulation for the terminal: what there is to say of it, then a table for each figure.
struct SimulationText {
  let simulation: Simulation

  private var headings: [String] { RunSpread(runs: simulation.question.runs).headings }

  var text: String {
    let words = SimulationWords(simulation: simulation)
    let lines =
      [words.headline, ""] + words.sentences.map(\.sentence) + words.enough + tables + [""]
      + words.notes
    return lines.joined(separator: "\n")
  }

  /// With one size a row a figure; with several a table a figure and a row a size.
  private var tables: [String] {
    let sizes = simulation.question.sizes
    if sizes.count == 1 {
      let years = simulation.years(of: sizes[0])
      let rows = YearMeasure.all.map { Self.row($0.title, $0.spread(years)) }
      return [""] + TextTable(headings: headings, rows: rows).lines
    }
    return YearMeasure.all.flatMap { measure in
      ["", measure.title]
        + TextTable(
          headings: headings,
          rows: sizes.map { Self.row($0.words, measure.spread(simulation.years(of: $0))) }
        ).lines
    }
  }

  static func row(_ name: String, _ spread: Spread?) -> ComparisonRows.Row {
    ComparisonRows.Row(name: name, cells: cells(spread))
  }

  /// Mean and percentiles; nothing where there is nothing to measure.
  static func cells(_ spread: Spread?) -> [String] {
    guard let spread else { return Array(repeating: "-", count: 4) }
    return [spread.mean, spread.low, spread.middle, spread.high].map(YearMeasure.text)
  }
}

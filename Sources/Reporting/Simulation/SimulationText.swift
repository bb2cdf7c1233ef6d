internal import Conferences

/// A simulation for the terminal: what there is to say of it, then a table for each figure.
struct SimulationText {
  let simulation: Simulation

  static let headings = ["mean", "5th", "50th", "95th"]

  var text: String {
    let words = SimulationWords(simulation: simulation)
    let lines =
      [words.headline, ""] + words.sentences.map(\.sentence) + tables + [""] + words.notes
    return lines.joined(separator: "\n")
  }

  /// With one size a row a figure; with several a table a figure and a row a size.
  private var tables: [String] {
    let sizes = simulation.question.sizes
    if sizes.count == 1 {
      let years = simulation.years(of: sizes[0])
      let rows = YearMeasure.all.map { Self.row($0.title, $0.spread(years)) }
      return [""] + TextTable(headings: Self.headings, rows: rows).lines
    }
    return YearMeasure.all.flatMap { measure in
      ["", measure.title]
        + TextTable(
          headings: Self.headings,
          rows: sizes.map { Self.row($0.words, measure.spread(simulation.years(of: $0))) }
        ).lines
    }
  }

  static func row(_ name: String, _ spread: Spread?) -> ComparisonRows.Row {
    ComparisonRows.Row(name: name, cells: cells(spread))
  }

  /// Mean and percentiles; nothing where there is nothing to measure.
  static func cells(_ spread: Spread?) -> [String] {
    guard let spread else { return headings.map { _ in "-" } }
    return [spread.mean, spread.low, spread.middle, spread.high].map(YearMeasure.text)
  }
}

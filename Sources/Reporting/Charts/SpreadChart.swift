internal import Conferences

/// How a figure spreads over runs, a row a size: a line from the 5th percentile to the 95th, a bar at
/// the mean, and the figures in words beside it.
struct SpreadChart {
  let title: String
  let explanation: String
  let rows: [Row]

  struct Row {
    let name: String
    /// In hundredths; nil where there is nothing to measure.
    let spread: Spread?

    var words: String {
      guard let spread else { return "nothing" }
      return "\(YearMeasure.text(spread.mean)) (\(YearMeasure.text(spread.low)) to "
        + "\(YearMeasure.text(spread.high)))"
    }
  }

  func write(to html: inout HTMLText) {
    let named = rows.map { ChartRows.Row(name: $0.name, words: $0.words) }
    ChartRows(title: title, explanation: explanation, rows: named).write(to: &html) {
      number, y, html in
      if let spread = rows[number].spread {
        let (low, high) = (place(spread.low), place(spread.high))
        html.box("a", x: low, y: y + 8, width: max(2, high - low), height: 3)
        html.box("a", x: place(spread.mean) - 1, y: y + 3, width: 3, height: 13)
      }
      return ChartRows.left + ChartRows.room
    }
  }

  /// From the least figure drawn to the greatest, across the room there is.
  private func place(_ hundredths: Int) -> Int {
    let least = rows.compactMap(\.spread?.low).min() ?? 0
    let most = rows.compactMap(\.spread?.high).max() ?? 0
    return ChartRows.left + ChartRows.room * (hundredths - least) / max(1, most - least)
  }
}

/// Bars from left to right, one below the other: as long as the whole, and filled as far as the part
/// goes. Each says its figures in words beside it.
struct ShareChart {
  let title: String
  let explanation: String
  let bars: [Bar]

  struct Bar {
    let name: String
    let part: Int
    let whole: Int
    /// As the figures are written, such as "12 of 13, 92.3 %".
    let words: String
  }

  func write(to html: inout HTMLText) {
    let rows = bars.map { ChartRows.Row(name: $0.name, words: $0.words) }
    let most = bars.map(\.whole).max() ?? 1
    ChartRows(title: title, explanation: explanation, rows: rows).write(to: &html) {
      number, y, html in
      let whole = ChartRows.length(bars[number].whole, of: most)
      let part = min(whole, ChartRows.length(bars[number].part, of: most))
      html.box("g", x: ChartRows.left, y: y + 3, width: whole, height: 13)
      html.box("a", x: ChartRows.left, y: y + 3, width: part, height: 13)
      return ChartRows.left + whole
    }
  }
}

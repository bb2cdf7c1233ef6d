/// Bars from left to right, one below the other, each with its name and its figure in words.
struct BarChart {
  struct Bar {
    let name: String
    /// 0 or more; nil where there is no figure.
    let size: Int?
    /// As the figure is written.
    let text: String
    /// The plan the others are compared to; drawn with a frame.
    let isBase: Bool
  }

  let title: String
  let explanation: String
  let bars: [Bar]

  func write(to html: inout HTMLText) {
    let rows = bars.map { ChartRows.Row(name: $0.name, words: $0.text) }
    let most = bars.compactMap(\.size).max() ?? 1
    ChartRows(title: title, explanation: explanation, rows: rows).write(to: &html) {
      number, y, html in
      let width = ChartRows.length(bars[number].size ?? 0, of: most)
      if width > 0 {
        html.box("a", x: ChartRows.left, y: y + 3, width: width, height: 13)
        if bars[number].isBase {
          html.box("d", x: ChartRows.left, y: y + 3, width: width, height: 13)
        }
      }
      return ChartRows.left + width
    }
  }
}

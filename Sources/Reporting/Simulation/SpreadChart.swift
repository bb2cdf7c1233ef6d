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

  private static let row = 20
  private static let left = 182
  private static let room = 120
  private static let width = 428

  func write(to html: inout HTMLText) {
    html.markup("<figure><figcaption><b>")
    html.text(title)
    html.markup("</b><span>")
    html.text(explanation)
    html.markup("</span></figcaption><svg class=\"chart\" role=\"img\" viewBox=\"0 0 ")
    html.number(Self.width)
    html.markup(" ")
    html.number(4 + Self.row * rows.count)
    html.markup("\" aria-label=\"")
    html.text("\(title). " + rows.map { "\($0.name): \($0.words)" }.joined(separator: "; "))
    html.markup("\">")
    for (place, row) in rows.enumerated() { write(row, y: Self.row * place, &html) }
    html.markup("</svg></figure>\n")
  }

  private func write(_ row: Row, y: Int, _ html: inout HTMLText) {
    label(row.name, x: 0, y: y, &html)
    label(row.words, x: Self.left + Self.room + 8, y: y, &html)
    guard let spread = row.spread else { return }
    let (low, high, mean) = (place(spread.low), place(spread.high), place(spread.mean))
    html.markup("<rect class=\"a\" height=\"3\" x=\"")
    box(x: low, y: y + 8, width: max(2, high - low), &html)
    html.markup("<rect class=\"a\" height=\"13\" x=\"")
    box(x: mean - 1, y: y + 3, width: 3, &html)
  }

  /// From the least figure drawn to the greatest, across the room there is.
  private func place(_ hundredths: Int) -> Int {
    let least = rows.compactMap(\.spread?.low).min() ?? 0
    let most = rows.compactMap(\.spread?.high).max() ?? 0
    return Self.left + Self.room * (hundredths - least) / max(1, most - least)
  }

  private func box(x: Int, y: Int, width: Int, _ html: inout HTMLText) {
    html.number(x)
    html.markup("\" y=\"")
    html.number(y)
    html.markup("\" width=\"")
    html.number(width)
    html.markup("\"/>")
  }

  private func label(_ text: String, x: Int, y: Int, _ html: inout HTMLText) {
    html.markup("<text class=\"v\" x=\"")
    html.number(x)
    html.markup("\" y=\"")
    html.number(y + 14)
    html.markup("\">")
    html.text(text)
    html.markup("</text>")
  }
}

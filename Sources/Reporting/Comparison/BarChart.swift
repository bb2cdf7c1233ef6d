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

  private static let row = 20
  private static let left = 152
  private static let room = 150
  private static let longestName = 26

  func write(to html: inout HTMLText) {
    html.markup("<figure><figcaption><b>")
    html.text(title)
    html.markup("</b><span>")
    html.text(explanation)
    html.markup("</span></figcaption><svg class=\"chart\" role=\"img\" viewBox=\"0 0 420 ")
    html.number(4 + Self.row * bars.count)
    html.markup("\" aria-label=\"")
    html.text("\(title). " + bars.map { "\($0.name): \($0.text)" }.joined(separator: "; "))
    html.markup("\">")
    let most = max(1, bars.compactMap(\.size).max() ?? 1)
    for (index, bar) in bars.enumerated() { write(bar, y: Self.row * index, most: most, &html) }
    html.markup("</svg></figure>\n")
  }

  private func write(_ bar: Bar, y: Int, most: Int, _ html: inout HTMLText) {
    let isLong = bar.name.count > Self.longestName
    label(
      isLong ? String(bar.name.prefix(Self.longestName - 1)) + "…" : bar.name, x: 0, y: y, &html)
    let width = bar.size.map { max($0 > 0 ? 2 : 0, Self.room * $0 / most) } ?? 0
    if width > 0 {
      html.markup("<rect class=\"a\" height=\"13\" x=\"")
      box(x: Self.left, y: y + 3, width: width, &html)
      if bar.isBase {
        html.markup("<rect class=\"d\" height=\"13\" x=\"")
        box(x: Self.left, y: y + 3, width: width, &html)
      }
    }
    label(bar.text, x: Self.left + width + 5, y: y, &html)
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

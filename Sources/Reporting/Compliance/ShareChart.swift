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

  private static let row = 20
  private static let left = 182
  private static let room = 120
  private static let width = 428
  private static let longestName = 28

  func write(to html: inout HTMLText) {
    guard !bars.isEmpty else { return }
    html.markup("<figure><figcaption><b>")
    html.text(title)
    html.markup("</b><span>")
    html.text(explanation)
    html.markup("</span></figcaption><svg class=\"chart\" role=\"img\" viewBox=\"0 0 ")
    html.number(Self.width)
    html.markup(" ")
    html.number(4 + Self.row * bars.count)
    html.markup("\" aria-label=\"")
    html.text("\(title). " + bars.map { "\($0.name): \($0.words)" }.joined(separator: "; "))
    html.markup("\">")
    let most = max(1, bars.map(\.whole).max() ?? 1)
    for (index, bar) in bars.enumerated() { write(bar, y: Self.row * index, most: most, &html) }
    html.markup("</svg></figure>\n")
  }

  private func write(_ bar: Bar, y: Int, most: Int, _ html: inout HTMLText) {
    let isLong = bar.name.count > Self.longestName
    label(isLong ? String(bar.name.prefix(Self.longestName - 1)) + "…" : bar.name, 0, y, &html)
    let whole = length(bar.whole, most)
    html.markup("<rect class=\"g\" height=\"13\" x=\"")
    place(y, whole, &html)
    html.markup("<rect class=\"a\" height=\"13\" x=\"")
    place(y, min(whole, length(bar.part, most)), &html)
    label(bar.words, Self.left + whole + 6, y, &html)
  }

  /// At least a line where there is something.
  private func length(_ number: Int, _ most: Int) -> Int {
    number <= 0 ? 0 : max(2, Self.room * number / most)
  }

  private func place(_ y: Int, _ width: Int, _ html: inout HTMLText) {
    html.number(Self.left)
    html.markup("\" y=\"")
    html.number(y + 3)
    html.markup("\" width=\"")
    html.number(width)
    html.markup("\"/>")
  }

  private func label(_ text: String, _ x: Int, _ y: Int, _ html: inout HTMLText) {
    html.markup("<text class=\"v\" x=\"")
    html.number(x)
    html.markup("\" y=\"")
    html.number(y + 14)
    html.markup("\">")
    html.text(text)
    html.markup("</text>")
  }
}

/// A chart of rows one below the other, each with its name to the left and its figures in words beside
/// what is drawn of it. What the picture shows is said to whoever cannot see it, too.
struct ChartRows {
  struct Row {
    let name: String
    /// As the figures are written, such as "12 of 13, 92.3 %".
    let words: String
  }

  let title: String
  let explanation: String
  let rows: [Row]

  /// Pixels from one row to the next.
  private static let height = 20
  /// Where drawing begins, and for how much there is room.
  static let left = 182
  static let room = 120
  private static let width = 428
  private static let longestName = 28
  /// Between what is drawn and the words.
  private static let gap = 6

  /// - Parameter draw: draws a row, given its number and its top, and says where that ends.
  func write(
    to html: inout HTMLText, _ draw: (_ row: Int, _ y: Int, inout HTMLText) -> Int
  ) {
    guard !rows.isEmpty else { return }
    html.markup("<figure><figcaption><b>")
    html.text(title)
    html.markup("</b><span>")
    html.text(explanation)
    html.markup("</span></figcaption><svg class=\"chart\" role=\"img\" viewBox=\"0 0 ")
    html.number(Self.width)
    html.markup(" ")
    html.number(4 + Self.height * rows.count)
    html.markup("\" aria-label=\"")
    html.text("\(title). " + rows.map { "\($0.name): \($0.words)" }.joined(separator: "; "))
    html.markup("\">")
    for (number, row) in rows.enumerated() {
      let y = Self.height * number
      label(Self.short(row.name), x: 0, y: y, &html)
      let end = draw(number, y, &html)
      label(row.words, x: end + Self.gap, y: y, &html)
    }
    html.markup("</svg></figure>\n")
  }

  private static func short(_ name: String) -> String {
    name.count > longestName ? String(name.prefix(longestName - 1)) + "…" : name
  }

  /// At least a line where there is something.
  static func length(_ size: Int, of most: Int) -> Int {
    size <= 0 ? 0 : max(2, room * size / max(1, most))
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

extension HTMLText {
  /// A box of a chart's row.
  mutating func box(_ shape: StaticString, x: Int, y: Int, width: Int, height: Int) {
    markup("<rect class=\"")
    markup(shape)
    markup("\" x=\"")
    number(x)
    markup("\" y=\"")
    number(y)
    markup("\" width=\"")
    number(width)
    markup("\" height=\"")
    number(height)
    markup("\"/>")
  }
}

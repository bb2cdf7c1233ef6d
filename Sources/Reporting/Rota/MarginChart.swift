internal import Conferences

/// How many conferences have how many working days between them and their limit.
struct MarginChart {
  let figures: Figures

  /// Late, 0 to 14, and 15 or more.
  private static let last = 15
  private static let step = 25
  private static let height = 80

  private var bars: [(label: String, count: Int)] {
    let late = figures.margins.filter { $0.key < 0 }.values.reduce(0, +)
    let more = figures.margins.filter { $0.key >= Self.last }.values.reduce(0, +)
    return [("late", late)]
      + (0..<Self.last).map { (String($0), figures.margins[$0] ?? 0) } + [("15+", more)]
  }

  func write(to html: inout HTMLText) {
    let most = max(1, bars.map(\.count).max() ?? 1)
    html.markup("<figure><figcaption><b>Working days in hand</b><span>")
    html.text("Conferences by working days between the date and the limit.")
    html.markup("</span></figcaption><svg class=\"chart\" viewBox=\"0 0 428 112\" role=\"img\"")
    html.markup(" aria-label=\"")
    html.text(
      bars.filter { $0.count > 0 }.map {
        "\($0.label)\($0.label == "late" ? "" : " days"): \($0.count)"
      }.joined(separator: ", "))
    html.markup("\"><path class=\"l\" d=\"M0 94.5H428\"/>")
    for (index, bar) in bars.enumerated() {
      write(bar, at: index * Self.step + 2, most: most, &html)
    }
    html.markup("</svg></figure>\n")
  }

  private func write(
    _ bar: (label: String, count: Int), at x: Int, most: Int, _ html: inout HTMLText
  ) {
    if bar.count > 0 {
      let tall = max(2, Self.height * bar.count / most)
      if bar.label == "late" {
        html.markup("<rect class=\"x\" x=\"")
      } else {
        html.markup("<rect class=\"a\" x=\"")
      }
      html.number(x)
      html.markup("\" y=\"")
      html.number(94 - tall)
      html.markup("\" width=\"21\" height=\"")
      html.number(tall)
      html.markup("\"/>")
      label("v", String(bar.count), x: x, y: 91 - tall, &html)
    }
    label("", bar.label, x: x, y: 107, &html)
  }

  private func label(_ name: StaticString, _ text: String, x: Int, y: Int, _ html: inout HTMLText) {
    html.markup("<text text-anchor=\"middle\" class=\"")
    html.markup(name)
    html.markup("\" x=\"")
    html.number(x + 10)
    html.markup("\" y=\"")
    html.number(y)
    html.markup("\">")
    html.text(text)
    html.markup("</text>")
  }
}

internal import Conferences
internal import WorkingTime

/// A row a chair or room, a column a working day: a bar as tall as the day is full.
struct LoadChart {
  let title: String
  let explanation: String
  let days: [Day]

  struct Row {
    let name: String
    /// What fills a day.
    let most: Int
    let counts: [Day: Int]
    /// Days drawn with a frame.
    let outlined: Set<Day>
  }

  private static let cell = 14
  private static let left = 92

  func write(_ rows: [Row], _ view: PlanView, to html: inout HTMLText) {
    html.markup("<figure><figcaption><b>")
    html.text(title)
    html.markup("</b><span>")
    html.text(explanation)
    html.markup("</span></figcaption><svg class=\"chart\" role=\"img\" viewBox=\"0 0 ")
    html.number(width)
    html.markup(" ")
    html.number(22 + Self.cell * rows.count)
    html.markup("\" aria-label=\"")
    html.text("\(title) by day; the same is in the weeks' grids")
    html.markup("\">")
    headings(&html)
    for (index, row) in rows.enumerated() { write(row, y: 20 + Self.cell * index, view, &html) }
    html.markup("</svg></figure>\n")
  }

  private var width: Int { x(days.count) + 2 }

  /// Weeks stand a little apart.
  private func x(_ column: Int) -> Int { Self.left + column * Self.cell + column / 5 * 8 }

  private func headings(_ html: inout HTMLText) {
    for (column, day) in days.enumerated() where column.isMultiple(of: 5) {
      html.markup("<text y=\"12\" x=\"")
      html.number(x(column))
      html.markup("\">")
      html.text(String(day.britishShort.dropFirst(4)))
      html.markup("</text>")
    }
  }

  private func write(_ row: Row, y: Int, _ view: PlanView, _ html: inout HTMLText) {
    html.markup("<text y=\"")
    html.number(y + 11)
    html.markup("\" x=\"0\">")
    html.text(row.name.count > 14 ? String(row.name.prefix(13)) + "…" : row.name)
    html.markup("</text>")
    for (column, day) in days.enumerated() {
      if view.restWord(on: day) != nil { continue }
      html.markup("<rect class=\"g\" width=\"12\" height=\"12\" x=\"")
      position(column, y, &html)
      bar(row.counts[day] ?? 0, of: row.most, column, y, &html)
      if row.outlined.contains(day) {
        html.markup("<rect class=\"d\" width=\"11\" height=\"11\" x=\"")
        position(column, y, &html)
      }
    }
  }

  private func bar(_ count: Int, of most: Int, _ column: Int, _ y: Int, _ html: inout HTMLText) {
    guard count > 0 else { return }
    let tall = max(2, min(12, 12 * count / max(1, most)))
    html.markup("<rect class=\"a\" width=\"12\" height=\"")
    html.number(tall)
    html.markup("\" x=\"")
    position(column, y + 12 - tall, &html)
  }

  private func position(_ column: Int, _ y: Int, _ html: inout HTMLText) {
    html.number(x(column))
    html.markup("\" y=\"")
    html.number(y)
    html.markup("\"/>")
  }
}

internal import Conferences
internal import WorkingTime

/// How many conferences come into each week, upwards, and leave it, downwards, from one calendar to
/// another.
struct WeekChangesChart {
  let difference: CalendarDifference

  private static let step = 40
  /// Pixels of the tallest bar.
  private static let height = 48
  /// Where weeks stand.
  private static let axis = 66
  /// As wide as other charts, so that few weeks are not drawn larger.
  private static let narrowest = 428
  /// More weeks than this would be too narrow to read.
  private static let most = 30

  private struct WeekOfChanges {
    let monday: Day
    let coming, leaving: Int
  }

  /// From the first week with a change to the last.
  private var weeks: [WeekOfChanges] {
    let moving = difference.differences.filter { $0.kind != .staffedAnew }
    let coming = moving.compactMap { $0.after?.booking.day.monday }.counts
    let leaving = moving.compactMap { $0.before?.booking.day.monday }.counts
    let mondays = Array(coming.keys) + leaving.keys
    guard let first = mondays.min(), let last = mondays.max() else { return [] }
    return stride(from: 0, through: last - first, by: 7).map { offset in
      WeekOfChanges(
        monday: first + offset, coming: coming[first + offset] ?? 0,
        leaving: leaving[first + offset] ?? 0)
    }
  }

  var html: HTMLText {
    var html = HTMLText()
    let weeks = Array(weeks.prefix(Self.most))
    guard !weeks.isEmpty else { return html }
    html.markup(
      """
      <section aria-labelledby="h-weeks"><h2 id="h-weeks">Week by week</h2>
      <div class="pics"><figure><figcaption><b>Conferences that come and go</b>\
      <span>Upwards: into the week. Downwards: out of it. A conference that moves within a week is \
      in both.</span></figcaption><svg class="chart" role="img" viewBox="0 0 
      """)
    html.number(max(Self.narrowest, weeks.count * Self.step))
    html.markup(" 148\" aria-label=\"")
    html.text(
      weeks.filter { $0.coming + $0.leaving > 0 }.map {
        "Week of \($0.monday.britishShort): \($0.coming) in, \($0.leaving) out"
      }.joined(separator: "; "))
    html.markup("\">")
    let most = weeks.map { max($0.coming, $0.leaving) }.max() ?? 1
    for (index, week) in weeks.enumerated() {
      write(week, x: index * Self.step + 3, most: most, &html)
    }
    html.markup("</svg></figure></div></section>\n")
    return html
  }

  private func write(_ week: WeekOfChanges, x: Int, most: Int, _ html: inout HTMLText) {
    let up = tall(week.coming, of: most)
    let down = tall(week.leaving, of: most)
    if up > 0 {
      html.markup("<rect class=\"a\" width=\"34\" x=\"")
      rectangle(x, Self.axis - up, up, &html)
      text("+\(week.coming)", x, Self.axis - up - 4, &html)
    }
    if down > 0 {
      html.markup("<rect class=\"r\" width=\"34\" x=\"")
      rectangle(x, Self.axis, down, &html)
      text("−\(week.leaving)", x, Self.axis + down + 12, &html)
    }
    text(String(week.monday.britishShort.dropFirst(4)), x, 144, &html)
  }

  private func tall(_ count: Int, of most: Int) -> Int {
    count == 0 ? 0 : max(2, Self.height * count / max(1, most))
  }

  private func rectangle(_ x: Int, _ y: Int, _ tall: Int, _ html: inout HTMLText) {
    html.number(x)
    html.markup("\" y=\"")
    html.number(y)
    html.markup("\" height=\"")
    html.number(tall)
    html.markup("\"/>")
  }

  private func text(_ text: String, _ x: Int, _ y: Int, _ html: inout HTMLText) {
    html.markup("<text text-anchor=\"middle\" x=\"")
    html.number(x + 17)
    html.markup("\" y=\"")
    html.number(y)
    html.markup("\">")
    html.text(text)
    html.markup("</text>")
  }
}

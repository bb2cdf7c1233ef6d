internal import Conferences
internal import WorkingTime

/// Slots as a calendar: a row a day, a column a start and venue, in each cell what refuses it.
struct SlotCalendar {
  private let byDay: [(day: Day, slots: [Column: ExplainedSlot])]
  private let columns: [Column]
  private let question: Int

  private struct Column: Hashable {
    let span: Span
    let venue: ID<Venue>?
    var name: String { venue.map { "\(span.start) \($0)" } ?? "\(span.start)" }
  }

  /// - Parameter question: its number on the page, for what refers to the table.
  init(slots: [ExplainedSlot], question: Int) {
    self.question = question
    let all = slots.map { (Column(span: $0.span, venue: $0.venue), $0) }
    columns = Set(all.map(\.0)).sorted {
      ($0.venue?.text ?? "", $0.span) < ($1.venue?.text ?? "", $1.span)
    }
    byDay = Dictionary(grouping: all, by: \.1.day).sorted { $0.key < $1.key }.map { day, slots in
      (day, Dictionary(slots, uniquingKeysWith: { first, _ in first }))
    }
  }

  func write(to html: inout HTMLText) {
    guard !byDay.isEmpty else { return }
    html.markup("<h3 id=\"slots")
    html.number(question)
    html.markup("\">Slot by slot</h3><div class=\"scroll\" role=\"group\" tabindex=\"0\"")
    html.markup(" aria-labelledby=\"slots")
    html.number(question)
    html.markup(
      "\"><table class=\"grid\"><caption>What refuses each slot; one that nothing refuses")
    html.markup(" says so.</caption><thead><tr><th scope=\"col\">Day</th>")
    for column in columns {
      html.markup("<th scope=\"col\">")
      html.text(column.name)
      html.markup("</th>")
    }
    html.markup("</tr></thead><tbody>\n")
    for (day, slots) in byDay { row(day, slots, &html) }
    html.markup("</tbody></table></div>\n")
  }

  private func row(_ day: Day, _ slots: [Column: ExplainedSlot], _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(day.britishShort)
    html.markup("</th>")
    for column in columns {
      html.markup("<td>")
      if let slot = slots[column] { cell(slot, &html) }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private func cell(_ slot: ExplainedSlot, _ html: inout HTMLText) {
    if slot.isOwn { html.markup("<b class=\"b kept\">as booked</b> ") }
    guard let refusal = slot.refusal else {
      html.markup("<svg class=\"i ok\" aria-hidden=\"true\"><use href=\"#i-ok\"/></svg> free")
      return
    }
    html.markup("<span title=\"")
    html.text(refusal.clause)
    html.markup("\">")
    html.text(refusal.words)
    html.markup("</span>")
  }
}

internal import Conferences
internal import WorkingTime

/// A week: the list first, then the grids, then what is due.
struct WeekSection {
  let week: Week
  let view: PlanView
  let isFolded: Bool

  func write(to html: inout HTMLText) {
    isFolded ? openFolded(&html) : openFull(&html)
    WeekList(week: week, view: view).write(to: &html)
    RoomGrid(week: week, view: view).write(to: &html)
    ChairGrid(week: week, view: view).write(to: &html)
    DueGrid(week: week, view: view).write(to: &html)
    if isFolded { html.markup("</details>\n") } else { html.markup("</section>\n") }
  }

  private func openFull(_ html: inout HTMLText) {
    html.markup("<section class=\"week\" aria-labelledby=\"")
    html.text(week.anchor)
    html.markup("\"><h2 id=\"")
    html.text(week.anchor)
    html.markup("\">")
    html.text("Week of \(week.monday.british)")
    html.markup("</h2><p class=\"sub\">")
    html.text(sentence)
    html.markup("</p>\n")
  }

  private func openFolded(_ html: inout HTMLText) {
    html.markup("<details class=\"week\" id=\"")
    html.text(week.anchor)
    html.markup("\"><summary><h2>")
    html.text("Week of \(week.monday.british)")
    html.markup("</h2> <span class=\"sub\">")
    html.text(sentence)
    html.markup("</span></summary>\n")
  }

  /// "12 conferences: 5 initial, 7 review; 1 late; closed Thu 24 Dec".
  private var sentence: String {
    let kinds = week.appointments.map(\.conference.kind).counts.sorted { $0.key < $1.key }
    var parts = [inWords(week.appointments.count, "conference")]
    if !kinds.isEmpty {
      parts[0] +=
        ": " + kinds.map { "\($0.value) \($0.key.short.lowercased())" }.joined(separator: ", ")
    }
    let late = week.appointments.count { $0.margin < 0 }
    if late > 0 { parts.append("\(late) late") }
    let away = week.days.compactMap { day in
      view.restWord(on: day).map { "\(day.britishShort): \($0)" }
    }
    return (parts + away).joined(separator: "; ")
  }
}

extension Conference.Kind {
  /// For narrow columns.
  var short: String {
    switch self {
    case .initial: "Initial"
    case .review: "Review"
    case .preBirth: "Pre-birth"
    case .transferIn: "Transfer in"
    }
  }
}

extension PlanView {
  /// Why nothing is held on a day, or nil: "bank holiday", "closed (Christmas)".
  func restWord(on day: Day) -> String? {
    if !workingDays.isWorkingDay(day) { return day.weekday.isWeekend ? nil : "bank holiday" }
    guard let closure = scenario.closure(on: day) else { return nil }
    return closure.reason.isEmpty ? "closed" : "closed (\(closure.reason))"
  }
}

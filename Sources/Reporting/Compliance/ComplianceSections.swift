internal import Conferences
internal import WorkingTime

/// Who is late, and who carries what.
extension CompliancePage {
  func lateness(_ html: inout HTMLText) {
    if compliance.late.isEmpty {
      html.markup("<p class=\"none\">Everybody is in time.</p>\n")
    } else {
      html.markup("<div class=\"pics\">\n")
      chart(
        compliance.byCause, "Filled: conferences of this cause. The whole bar: all not in time."
      ).write(to: &html)
      html.markup("</div>\n")
      tables([compliance.byCause], &html)
    }
    oneByOne("Not in time, one by one", compliance.late, &html)
    tables([compliance.openByCause], &html)
    oneByOne("Still open, one by one", compliance.open, &html)
  }

  private func oneByOne(_ title: String, _ reasons: [LateReason], _ html: inout HTMLText) {
    guard !reasons.isEmpty else { return }
    PageTable(
      caption: title,
      headings: ["Conference", "Kind", "Team", "Limit", "Date", "Main cause", "Found from"],
      rows: reasons.map(row), areFigures: false
    ).write(to: &html)
  }

  private func row(_ reason: LateReason) -> (name: String, cells: [String]) {
    let planned = compliance.planned[reason.conference]
    let conference = compliance.conferences[reason.conference]
    let date = planned?.booking.map {
      "\($0.day.british), \(inWords(planned?.lateWorkingDays ?? 0, "working day")) late"
    }
    return (
      reason.conference.text,
      [
        conference?.kind.words ?? "", conference.map(compliance.team) ?? "",
        planned?.limit.limit.british ?? "", date ?? "without a booking", reason.cause.words,
        reason.words,
      ]
    )
  }

  func load(_ html: inout HTMLText) {
    html.markup("<div class=\"pics\">\n")
    ShareChart(
      title: "Chairs", explanation: "Conferences of each chair, of those of the busiest.",
      bars: bars(compliance.chairLoads.map { ($0.chair.text, $0.conferences) })
    ).write(to: &html)
    ShareChart(
      title: "Meeting rooms", explanation: "Filled: hours held. The whole bar: hours open.",
      bars: compliance.roomLoads.map { load in
        ShareChart.Bar(
          name: "\(load.room.venue), \(load.room.name)", part: load.minutesHeld,
          whole: load.minutesOpen,
          words: "\(Hours.text(minutes: load.minutesHeld)) of "
            + "\(Hours.text(minutes: load.minutesOpen)) hours")
      }
    ).write(to: &html)
    ShareChart(
      title: "Minute-takers", explanation: "Conferences of each, of those of the busiest.",
      bars: bars(compliance.minuteTakerLoads.map { ($0.minuteTaker.text, $0.conferences) })
    ).write(to: &html)
    html.markup("</div>\n")
    for table in LoadTable.all(compliance) where !table.rows.isEmpty {
      PageTable(table).write(to: &html)
    }
  }

  private func bars(_ loads: [(name: String, conferences: Int)]) -> [ShareChart.Bar] {
    let most = loads.map(\.conferences).max() ?? 0
    return loads.map {
      ShareChart.Bar(
        name: $0.name, part: $0.conferences, whole: most, words: "\($0.conferences)")
    }
  }
}

internal import Conferences
internal import WorkingTime

/// Three small charts: how many working days are in hand, and the load of chairs and of rooms by
/// day over the coming weeks. Everything in them is in the tables too.
struct Pictures {
  let view: PlanView
  let figures: Figures
  let weeks: [Week]

  var html: HTMLText {
    var html = HTMLText()
    guard !view.appointments.isEmpty else { return html }
    html.markup("<section aria-labelledby=\"h-pictures\">")
    html.markup("<h2 id=\"h-pictures\">Room to breathe</h2>\n<div class=\"pics\">\n")
    MarginChart(figures: figures).write(to: &html)
    let days = weeks.prefix(RotaPage.weeksInFull).flatMap { week in
      (0..<5).map { week.monday + $0 }
    }
    let coming = weeks.prefix(RotaPage.weeksInFull).flatMap(\.appointments)
    chairs(days, coming, &html)
    rooms(days, coming, &html)
    html.markup("</div></section>\n")
    return html
  }

  private func chairs(_ days: [Day], _ coming: [Appointment], _ html: inout HTMLText) {
    let byChair = Dictionary(grouping: coming) { $0.booking.chair }
    let rows = view.scenario.chairs.map { chair in
      LoadChart.Row(
        name: chair.id.text, most: chair.maximumPerDay,
        counts: (byChair[chair.id] ?? []).map(\.day).counts,
        outlined: Set(days.filter { view.dutyChairs[$0]?.contains(chair.id) ?? false }))
    }
    LoadChart(title: "Chairs", explanation: "Full bar: daily limit. Outline: duty.", days: days)
      .write(rows, view, to: &html)
  }

  private func rooms(_ days: [Day], _ coming: [Appointment], _ html: inout HTMLText) {
    let byRoom = Dictionary(grouping: coming) { $0.booking.room }
    let slots = Dictionary(view.scenario.venues.map { ($0.id, $0.slotStarts.count) }) { a, _ in a }
    let rows = view.scenario.rooms.filter { $0.kind == .meeting }.map { room in
      LoadChart.Row(
        name: room.name, most: slots[room.venue] ?? 1,
        counts: (byRoom[room.id] ?? []).reduce(into: [:]) {
          $0[$1.day, default: 0] += view.scenario.slots(of: $1.conference)
        },
        outlined: [])
    }
    LoadChart(title: "Meeting rooms", explanation: "Full bar: every slot taken.", days: days)
      .write(rows, view, to: &html)
  }
}

internal import Conferences
internal import WorkingTime

/// What is due in a week: a row a task, a column a day, the conferences in the cells.
struct DueGrid {
  let week: Week
  let view: PlanView

  /// Kinds that are dates to know of, not work of the week.
  private static let silent: Set<TimelineTask.Kind> = [
    .significantEvents, .invitationChecklist, .nextReview,
  ]

  private struct Cell: Hashable {
    let kind: TimelineTask.Kind
    let day: Day
  }

  func write(to html: inout HTMLText) {
    let shown = week.tasks.indices.filter {
      week.tasks[$0].done == nil && !Self.silent.contains(week.tasks[$0].kind)
    }
    let cells = Dictionary(grouping: shown) {
      Cell(kind: week.tasks[$0].kind, day: week.tasks[$0].due)
    }
    writeOverdue(&html)
    let kinds = Set(cells.keys.map(\.kind)).sorted()
    guard !kinds.isEmpty else { return }
    html.markup("<h3>Due this week</h3>\n")
    let grid = Grid(week: week, view: view)
    grid.open("Due", className: "due", corner: "Task", &html)
    for kind in kinds {
      html.markup("<tr><th scope=\"row\">")
      html.text(kind.words)
      html.markup("</th>")
      for day in week.days { cell(cells[Cell(kind: kind, day: day)] ?? [], &html) }
      html.markup("</tr>\n")
    }
    grid.close(&html)
  }

  /// - Parameter tasks: where they stand in the week's list.
  private func cell(_ tasks: [Int], _ html: inout HTMLText) {
    html.markup("<td>")
    for task in tasks {
      if task != tasks.first { html.markup(", ") }
      html.markup("<i>")
      html.text(week.tasks[task].conference.text)
      if let time = week.tasks[task].dueTime {
        html.markup(" ")
        html.text(time.description)
      }
      html.markup("</i>")
    }
    html.markup("</td>")
  }

  /// Dates that had passed when a conference was booked: to be done at once.
  private func writeOverdue(_ html: inout HTMLText) {
    let tasks = week.overdue.filter { !Self.silent.contains($0.kind) }
    guard !tasks.isEmpty else { return }
    html.markup(
      """
      <h3>To do at once</h3>
      <div class="scroll" role="group" tabindex="0" aria-label="To do at once"><table class="refs">\
      <caption>Dates that had passed when the conference was booked</caption><thead><tr>\
      <th scope="col">Task</th><th scope="col">Conferences, with the date it was due</th>\
      </tr></thead><tbody>

      """)
    for (kind, tasks) in Dictionary(grouping: tasks, by: \.kind).sorted(by: { $0.key < $1.key }) {
      html.markup("<tr><th scope=\"row\">")
      html.text(kind.words)
      html.markup("</th><td>")
      for (index, task) in tasks.enumerated() {
        if index > 0 { html.markup(", ") }
        html.markup("<i>")
        html.text("\(task.conference) (\(task.due.britishShort))")
        html.markup("</i>")
      }
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }
}

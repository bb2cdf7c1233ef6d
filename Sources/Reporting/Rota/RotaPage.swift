internal import Conferences
internal import Mustache
internal import WorkingTime

/// `rota.html`: one page that loads nothing and needs no script. The frame is a template; the big
/// tables are built as text (see ``HTMLText``).
struct RotaPage {
  let view: PlanView
  let figures: Figures
  let timeline: Timeline
  let problems: [Problem]

  /// Weeks shown in full; later ones are folded.
  static let weeksInFull = 4

  var bytes: [UInt8] {
    let template = String(decoding: PackageResources.rota_mustache, as: UTF8.self)
    guard let page = try? MustacheTemplate(string: template) else {
      preconditionFailure("the rota's template does not parse")
    }
    return Array(page.render(context).utf8)
  }

  private var context: [String: Any] {
    let calendar = WeekCalendar(view: view, timeline: timeline)
    let summary = PageSummary(view: view, figures: figures, problems: problems)
    var context = summary.context
    context["css"] = String(decoding: PackageResources.page_css, as: UTF8.self)
    context["symbols"] = Symbols.definitions
    context["unplaced"] = UnplacedTable(figures: figures).html.string
    context["authorise"] = AuthorisationTables(authorisations: view.authorisations).html.string
    context["missingDuty"] = MissingDutyTable(view: view).html.string
    context["pictures"] = Pictures(view: view, figures: figures, weeks: calendar.weeks).html.string
    context["contents"] = calendar.weeks.map { week in
      [
        "id": week.anchor, "name": week.monday.britishShort,
        "count": inWords(week.appointments.count, "conference"),
      ]
    }
    context["hasLater"] = calendar.weeks.count > Self.weeksInFull
    context["weeks"] = weeks(calendar.weeks)
    return context
  }

  private func weeks(_ weeks: [Week]) -> String {
    var html = HTMLText()
    for (index, week) in weeks.enumerated() {
      let section = WeekSection(week: week, view: view, isFolded: index >= Self.weeksInFull)
      section.write(to: &html)
    }
    return html.string
  }
}

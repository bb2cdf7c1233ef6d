public import Conferences
internal import WorkingTime

/// What an absence would mean, as a page.
public struct LeavePage {
  private let scenario: Scenario
  private let answer: LeaveAnswer

  public init(scenario: Scenario, answer: LeaveAnswer) {
    self.scenario = scenario
    self.answer = answer
  }

  public var bytes: [UInt8] {
    Page(
      kicker: "leave",
      title: "\(answer.absence.subject.name) \(LeaveWords.state(answer.absence.subject))",
      subtitles: [
        "\(LeaveWords.headline(answer.absence, isEntered: false)).",
        "\(scenario.name), as of \(scenario.asOf.british).",
      ],
      body: body
    ).bytes
  }

  private var body: HTMLText {
    var html = HTMLText()
    list("cost", "What it costs", cost, &html)
    list("hit", "What cannot stay as it is", answer.hit, &html)
    list(
      "late", "Late or without a booking then",
      answer.unreachable.map { "\($0.conference): \($0.sentences.joined(separator: " "))" }, &html)
    if !answer.costsNothing {
      list("others", "When it would cost nothing", answer.alternatives.map(\.stretch), &html)
    }
    if !answer.repair.differences.isEmpty {
      html.append(
        DifferenceRows(difference: answer.repair, title: "What changes because of it").html)
    }
    if !answer.anyway.isEmpty {
      list("anyway", "What has to change anyway", answer.anyway.map(\.sentence), &html)
    }
    return html
  }

  private var cost: [String] {
    let changed = answer.changes.filter { $0.difference != 0 }.map {
      "\($0.tier.rawValue): \($0.before) without it, \($0.after) with it"
    }
    return (changed.isEmpty ? ["Nothing: the best plan is worth the same in every tier."] : changed)
      + (answer.sharesDutyAnew
        ? ["All duty of the weeks it touches is shared out anew, which is better for families."]
        : [])
      + answer.uncovered.map { "\($0.day.british): too few chairs on duty. \($0.reason)" }
      + answer.notes
      + (answer.isProven ? [] : ["Not every tier is proven, so it may cost less."])
  }

  private func list(
    _ id: StaticString, _ title: String, _ lines: [String], _ html: inout HTMLText
  ) {
    html.markup("<section aria-labelledby=\"")
    html.markup(id)
    html.markup("\"><h2 id=\"")
    html.markup(id)
    html.markup("\">")
    html.text(title)
    html.markup("</h2>")
    html.markup(lines.isEmpty ? "<p class=\"none\">Nothing.</p>" : "<ul>")
    for line in lines {
      html.markup("<li>")
      html.text(line)
      html.markup("</li>")
    }
    html.markup(lines.isEmpty ? "</section>\n" : "</ul></section>\n")
  }
}

public import Conferences
internal import WorkingTime

/// Why a conference is where it is, as a page: for each question its slots as a calendar, what makes
/// it impossible, and what could be done.
public struct ExplanationPage {
  private let scenario: Scenario
  private let explanation: Explanation

  public init(scenario: Scenario, explanation: Explanation) {
    self.scenario = scenario
    self.explanation = explanation
  }

  public var bytes: [UInt8] {
    Page(
      kicker: "explanation", title: "\(explanation.conference), \(explanation.kind.words)",
      subtitles: [
        now, limit,
        "\(scenario.name), as of \(scenario.asOf.british).",
      ], body: sections
    ).bytes
  }

  private var limit: String {
    let receipt = explanation.limit.receipt
    return "Limit: \(explanation.limit.limit.british) (\(receipt.event), "
      + "\(receipt.eventDay.british); \(receipt.rule))."
  }

  private var now: String {
    guard let booking = explanation.booking, let span = explanation.span else {
      return "Without a booking."
    }
    let place = booking.venue.map { " at \($0)" } ?? ", remote"
    let chair = booking.chair.map { " with \($0)" } ?? ""
    return "Booked for \(booking.day.british) \(span)\(place)\(chair)."
  }

  private var sections: HTMLText {
    var html = HTMLText()
    for line in explanation.broken.map(BrokenBookingWords.lines) ?? [] { html.paragraph(line) }
    for note in explanation.notes { html.paragraph(note) }
    if explanation.isAsItShouldBe {
      html.markup("<p class=\"none\">It is as it should be.</p>\n")
    }
    for (number, answer) in explanation.answers.enumerated() {
      section(answer, number + 1, &html)
    }
    return html
  }

  private func section(_ answer: ExplainedQuestion, _ number: Int, _ html: inout HTMLText) {
    html.markup("<section aria-labelledby=\"q")
    html.number(number)
    html.markup("\"><h2 id=\"q")
    html.number(number)
    html.markup("\">")
    html.text(answer.question)
    html.markup("</h2><p>")
    html.text(answer.summary)
    html.markup("</p>\n")
    facts(answer, &html)
    if let possible = answer.possible {
      html.markup("<h3>Where it can be</h3>")
      if let objection = answer.objection { html.paragraph(objection) }
      SuggestionHTML(possible).write(to: &html)
    }
    fixes(answer, &html)
    SlotCalendar(slots: answer.slots, question: number).write(to: &html)
    html.markup("</section>\n")
  }

  private func facts(_ answer: ExplainedQuestion, _ html: inout HTMLText) {
    guard let first = answer.facts.first else { return }
    html.markup("<h3>Why it cannot be</h3>")
    if answer.factCount == 1 { return html.paragraph(ExplanationWords.sentence(first)) }
    html.paragraph(ExplanationWords.together)
    for group in ExplanationWords.groups(answer.facts) {
      html.paragraph(group.lead)
      html.markup("<ul>")
      for clause in group.clauses {
        html.markup("<li>")
        html.text(clause)
        html.markup("</li>")
      }
      html.markup("</ul>\n")
    }
  }

  private func fixes(_ answer: ExplainedQuestion, _ html: inout HTMLText) {
    guard let fixes = answer.fixes else { return }
    if fixes.isEmpty {
      html.paragraph(ExplanationWords.noFix(answer))
      return
    }
    let isPairs = fixes.contains { $0.second != nil }
    html.markup("<h3>")
    html.text(
      ExplanationWords.heading(answer) + (isPairs ? ", two things together" : ""))
    html.markup("</h3><ol>")
    for fix in fixes {
      html.markup("<li><strong>")
      html.text(fix.sentence)
      html.markup("</strong>")
      SuggestionHTML(fix.suggestion).write(to: &html)
      html.markup("</li>")
    }
    html.markup("</ol>\n")
  }
}

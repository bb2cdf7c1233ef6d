internal import Conferences
internal import WorkingTime

/// A report as a page: the figures as tables, the larger ones as bars too.
struct CompliancePage {
  let compliance: Compliance

  var bytes: [UInt8] {
    let words = ComplianceWords(compliance: compliance)
    return Page(
      kicker: "compliance report", title: words.title, subtitles: [words.headline] + words.notes,
      body: body
    ).bytes
  }

  private var body: HTMLText {
    var html = HTMLText()
    guard !compliance.isEmpty else { return html }
    section("The two national figures", "national", &html) { national(&$0) }
    section("In time", "in-time", &html) { inTime(&$0) }
    section("Not in time", "late", &html) { lateness(&$0) }
    section("Promises and room to breathe", "promises", &html) { promises(&$0) }
    section("Load", "load", &html) { load(&$0) }
    section("How this is counted", "counting", &html) { counting(&$0) }
    return html
  }

  private func section(
    _ title: String, _ anchor: String, _ html: inout HTMLText, _ write: (inout HTMLText) -> Void
  ) {
    html.markup("<section aria-labelledby=\"h-")
    html.text(anchor)
    html.markup("\"><h2 id=\"h-")
    html.text(anchor)
    html.markup("\">")
    html.text(title)
    html.markup("</h2>\n")
    write(&html)
    html.markup("</section>\n")
  }

  func tables(_ tables: [ShareTable], _ html: inout HTMLText) {
    for table in tables where !table.rows.isEmpty { PageTable(table).write(to: &html) }
  }

  private func national(_ html: inout HTMLText) {
    html.markup("<dl class=\"tiles\">")
    for table in compliance.national { tile(table, &html) }
    html.markup("</dl>\n")
    tables(compliance.national, &html)
  }

  private func tile(_ table: ShareTable, _ html: inout HTMLText) {
    guard let share = table.rows.first?.share else { return }
    html.markup("<div><dt>")
    html.text(table.title)
    html.markup("</dt><dd>")
    html.text(share.percentOfChildren.map { "\($0) % of children" } ?? "none")
    html.markup("</dd><dd class=\"more\">")
    html.text(
      share.percentOfConferences.map {
        "\($0) % of conferences, \(share.conferences) of \(share.ofConferences)"
      } ?? "none counts")
    html.markup("</dd></div>")
  }

  private func inTime(_ html: inout HTMLText) {
    html.markup("<div class=\"pics\">\n")
    for table in [compliance.byMonth, compliance.byKind, compliance.byTeam] {
      chart(table, "Filled: in time. The whole bar: all that count.").write(to: &html)
    }
    html.markup("</div>\n")
    tables([compliance.byKind, compliance.byMonth, compliance.byTeam], &html)
  }

  func chart(_ table: ShareTable, _ explanation: String) -> ShareChart {
    ShareChart(
      title: table.title, explanation: explanation,
      bars: table.rows.dropFirst(table.hasWhole ? 1 : 0).map { row in
        let share = row.share
        return ShareChart.Bar(
          name: row.words, part: share.conferences, whole: share.ofConferences,
          words: "\(share.conferences) of \(share.ofConferences)"
            + (share.percentOfConferences.map { ", \($0) %" } ?? ""))
      })
  }

  private func promises(_ html: inout HTMLText) {
    html.markup("<div class=\"pics\">\n")
    MarginChart(figures: compliance.figures).write(to: &html)
    html.markup("</div>\n")
    tables(
      [
        compliance.continuity, compliance.promises, compliance.agreements, compliance.margins,
        compliance.quorum,
      ], &html)
    moves(ComplianceWords.moves, compliance.moves, &html)
    moves(ComplianceWords.agreedBefore, compliance.agreedBefore, &html)
  }

  private func moves(_ title: String, _ moves: [Authorisation], _ html: inout HTMLText) {
    guard !moves.isEmpty else { return }
    PageTable(
      caption: title,
      headings: ["Conference", "Published", "Now", "Invitations", "Told again", "Agreed by, on"],
      rows: moves.map(MoveWords.init).map { words in
        (
          words.move.conference.text,
          [words.from, words.to, words.invitations, "\(words.move.toldAgain)", words.agreement]
        )
      }, areFigures: false
    ).write(to: &html)
  }

  private func counting(_ html: inout HTMLText) {
    html.markup("<ul>")
    for sentence in ComplianceWords(compliance: compliance).counting {
      html.markup("<li>")
      html.text(sentence)
      html.markup("</li>")
    }
    html.markup("</ul>\n")
  }
}

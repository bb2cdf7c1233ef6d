internal import Conferences
internal import WorkingTime

/// Published dates that change, with who agreed to it (S15, S16), and what was agreed to before;
/// there only when there are any.
struct AuthorisationTables {
  let authorisations: Authorisations

  var html: HTMLText {
    var html = HTMLText()
    if !authorisations.moves.isEmpty { moves(&html) }
    if !authorisations.earlier.isEmpty { earlier(&html) }
    return html
  }

  private func moves(_ html: inout HTMLText) {
    html.markup("<section aria-labelledby=\"h-authorise\"><h2 id=\"h-authorise\">")
    html.text(authorisations.waiting.isEmpty ? "Moved, and authorised" : "To be authorised")
    html.markup(
      """
      </h2>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="h-authorise"><table class="moves">\
      <caption>Published dates that change. The Safeguarding Team Manager or a Service Manager \
      agrees to each.</caption>
      """)
    table(authorisations.moves, &html)
    html.markup("</table></div></section>\n")
  }

  private func earlier(_ html: inout HTMLText) {
    html.markup("<section aria-labelledby=\"h-agreed\"><h2 class=\"quiet\" id=\"h-agreed\">")
    html.markup("Agreed to before</h2><details><summary>")
    html.text("Agreed to before: \(authorisations.earlier.count)")
    html.markup(
      """
      </summary>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="h-agreed"><table class="moves">\
      <caption>Changes of earlier plans, kept for the record</caption>
      """)
    table(authorisations.earlier, &html)
    html.markup("</table></div></details></section>\n")
  }

  private func table(_ items: [Authorisation], _ html: inout HTMLText) {
    html.markup(
      """
      <thead><tr><th scope="col">Conference</th>\
      <th scope="col">Published</th><th scope="col">Now</th><th scope="col">Invitations</th>\
      <th scope="col" class="num">Told again</th><th scope="col">Agreed by, on</th></tr></thead>\
      <tbody>

      """)
    for item in items { row(item, &html) }
    html.markup("</tbody>")
  }

  private func row(_ item: Authorisation, _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(item.conference.text)
    html.markup("</th><td>")
    html.text(Self.words(item.from))
    html.markup("</td><td>")
    html.text(item.to.map(Self.words) ?? "no date")
    html.markup("</td><td>")
    html.text(item.areInvitationsOut ? "out" : "not yet out")
    html.markup("</td><td class=\"num\">")
    html.number(item.toldAgain)
    html.markup("</td><td>")
    html.text(item.agreement.map { "\($0.by), \($0.on.british)" } ?? "")
    html.markup("</td></tr>\n")
  }

  private static func words(_ promise: Promise) -> String {
    "\(promise.day.british), \(promise.start), \(promise.venue?.text ?? "remote")"
  }
}

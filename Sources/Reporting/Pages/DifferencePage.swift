public import Conferences
internal import WorkingTime

/// The page of `quorate diff`: which calendar is better, then every conference that differs, the
/// soonest first.
public struct DifferencePage {
  private let scenario: Scenario
  private let difference: CalendarDifference
  private let before, after: String

  /// - Parameters:
  ///   - before: what the first calendar is called, such as the folder it came from.
  ///   - after: what the second is called.
  public init(scenario: Scenario, difference: CalendarDifference, before: String, after: String) {
    self.scenario = scenario
    self.difference = difference
    self.before = before
    self.after = after
  }

  public var bytes: [UInt8] {
    Page(
      kicker: "two calendars compared", title: scenario.name,
      subtitles: ["Now: \(before)", "Then: \(after)", counts], body: body
    ).bytes
  }

  private var counts: String {
    let number = { (kind: BookingDifference.Kind) in String(difference.differences(kind).count) }
    return "\(number(.moved)) moved, \(number(.gone)) without a date any more, "
      + "\(number(.staffedAnew)) at the same time with other people or rooms, "
      + "\(number(.new)) new, \(difference.same) the same. \(DifferenceSummary(difference).words)"
  }

  private var body: HTMLText {
    var html = HTMLText()
    tiers(&html)
    guard !difference.differences.isEmpty else {
      html.markup("<p class=\"none\">No differences.</p>\n")
      return html
    }
    html.append(WeekChangesChart(difference: difference).html)
    html.append(DifferenceRows(difference: difference).html)
    return html
  }

  private func tiers(_ html: inout HTMLText) {
    html.markup(
      """
      <section aria-labelledby="h-tiers"><h2 id="h-tiers">Which is better</h2>
      <p>
      """)
    html.text(DifferenceVerdict(difference, before: before, after: after).words)
    html.markup(
      """
      </p>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="h-tiers"><table>\
      <caption>Tiers in their order; the first that differs decides. Less is better.</caption>\
      <thead><tr><th scope="col">Tier</th><th scope="col" class="num">Now</th>\
      <th scope="col" class="num">Then</th><th scope="col">Then it is</th></tr></thead><tbody>

      """)
    for change in difference.tiers { row(change, &html) }
    html.markup("</tbody></table></div></section>\n")
  }

  private func row(_ change: TierChange, _ html: inout HTMLText) {
    html.markup("<tr><th scope=\"row\">")
    html.text(change.tier.rawValue)
    html.markup("</th><td class=\"num\">")
    html.text(change.before.description)
    html.markup("</td><td class=\"num\">")
    html.text(change.after.description)
    html.markup("</td><td>")
    let by = Weight(thousandths: abs(change.difference))
    html.text(
      change.difference == 0
        ? "the same" : change.difference < 0 ? "better by \(by)" : "worse by \(by)")
    html.markup("</td></tr>\n")
  }
}

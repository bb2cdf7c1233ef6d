internal import Conferences
internal import Reporting
internal import WorkingTime

/// Suggestions to read out over the phone.
struct SuggestionsText {
  let found: Suggestions

  init(_ found: Suggestions) { self.found = found }

  var text: String {
    ((found.broken.map(BrokenBookingWords.lines) ?? []) + [headline]
      + [found.refusal, found.caution].compactMap(\.self)
      + found.suggestions.enumerated().flatMap { lines($0.offset + 1, $0.element) } + untried)
      .joined(separator: "\n")
  }

  private var headline: String {
    let now =
      found.current.map { "is booked for \($0.day.british) \($0.start)" } ?? "has no booking"
    return "\(found.conference) \(now); its limit is \(found.limit.limit.british)."
  }

  private var untried: [String] {
    found.isExhaustive
      ? []
      : ["", "There are more ways for others to make room than were tried; some may be better."]
  }

  private func lines(_ number: Int, _ suggestion: Suggestion) -> [String] {
    ["", "\(number). \(BookingWords.line(suggestion.booking, suggestion.span))"]
      + (suggestion.sentences + suggestion.rebookings.map(\.sentence)).map { "   \($0)" }
      + ["   \(TierChangeWords.line(suggestion.changes))"]
  }
}

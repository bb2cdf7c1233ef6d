internal import Conferences

/// A suggestion in a few lines of a page.
struct SuggestionHTML {
  let suggestion: Suggestion

  init(_ suggestion: Suggestion) { self.suggestion = suggestion }

  func write(to html: inout HTMLText) {
    let place = "\(BookingWords.line(suggestion.booking, suggestion.span))."
    let lines = [place] + suggestion.sentences + suggestion.rebookings.map(\.sentence)
    for line in lines + [TierChangeWords.line(suggestion.changes)] { html.paragraph(line) }
  }
}

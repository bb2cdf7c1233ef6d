internal import Conferences
internal import WorkingTime

/// A suggestion in a few lines of a page.
struct SuggestionHTML {
  let suggestion: Suggestion

  init(_ suggestion: Suggestion) { self.suggestion = suggestion }

  func write(to html: inout HTMLText) {
    for line in [place] + suggestion.sentences + suggestion.rebookings.map(\.sentence) + [cost] {
      html.markup("<p>")
      html.text(line)
      html.markup("</p>")
    }
  }

  private var place: String {
    let booking = suggestion.booking
    let venue = booking.venue.map { " at \($0)" } ?? ", remote"
    let people = [booking.chair?.text, booking.minuteTaker?.text].compactMap(\.self)
    return "\(booking.day.british) \(suggestion.span)\(venue), \(people.joined(separator: ", "))."
  }

  private var cost: String {
    let told = suggestion.changes.filter { $0.difference != 0 }.map {
      "\($0.tier.rawValue) \($0.before) → \($0.after)"
    }
    return told.isEmpty
      ? "Costs nothing in any tier." : "In the tiers: \(told.joined(separator: ", "))."
  }
}

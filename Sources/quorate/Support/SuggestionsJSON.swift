internal import Conferences
internal import WorkingTime

/// Suggestions for programs.
struct SuggestionsJSON {
  let found: Suggestions

  init(_ found: Suggestions) { self.found = found }

  var text: String {
    get throws {
      try ResultJSON.text(
        Document(
          conference: found.conference.text, limit: found.limit.limit.description,
          current: found.current.map { ResultJSON.BookingEntry($0, end: nil) },
          breaks: found.broken?.sentences ?? [], caution: found.caution, slots: found.openings,
          exhaustive: found.isExhaustive,
          refusal: found.refusal,
          suggestions: found.suggestions.map(ResultJSON.SuggestionEntry.init)))
    }
  }

  private struct Document: Encodable {
    let conference, limit: String
    let current: ResultJSON.BookingEntry?
    let breaks: [String]
    let caution: String?
    let slots: Int
    let exhaustive: Bool
    let refusal: String?
    let suggestions: [ResultJSON.SuggestionEntry]
  }
}

extension ResultJSON {
  struct SuggestionEntry: Encodable {
    let booking: BookingEntry
    let sentences: [String]
    let others: [RebookingEntry]
    let tiers: [TierChangeEntry]

    init(_ suggestion: Suggestion) {
      booking = BookingEntry(TimedBooking(suggestion.booking, suggestion.span))
      sentences = suggestion.sentences
      others = suggestion.rebookings.map(RebookingEntry.init)
      tiers = suggestion.changes.map(TierChangeEntry.init)
    }
  }

  struct RebookingEntry: Encodable {
    let from, to: BookingEntry
    let sentence: String

    init(_ rebooking: Rebooking) {
      from = BookingEntry(rebooking.from, end: nil)
      to = BookingEntry(rebooking.to, end: nil)
      sentence = rebooking.sentence
    }
  }
}

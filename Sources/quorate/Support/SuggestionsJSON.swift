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
          current: found.current.map(ResultJSON.BookingEntry.init), slots: found.openings,
          exhaustive: found.isExhaustive,
          refusal: found.refusal,
          suggestions: found.suggestions.map(ResultJSON.SuggestionEntry.init)))
    }
  }

  private struct Document: Encodable {
    let conference, limit: String
    let current: ResultJSON.BookingEntry?
    let slots: Int
    let exhaustive: Bool
    let refusal: String?
    let suggestions: [ResultJSON.SuggestionEntry]
  }
}

extension ResultJSON {
  /// In the words of `bookings.csv`.
  struct BookingEntry: Encodable {
    let conference, status, date, start: String
    let venue, room: String?
    let familyRooms: [String]
    let professionalsRoom, chair, minuteTaker: String?

    init(_ booking: Booking) {
      conference = booking.conference.text
      status = booking.status.rawValue
      date = booking.day.description
      start = booking.start.description
      venue = booking.venue?.text
      room = booking.room?.text
      familyRooms = booking.familyRooms.map(\.text)
      professionalsRoom = booking.professionalsRoom?.text
      chair = booking.chair?.text
      minuteTaker = booking.minuteTaker?.text
    }
  }

  struct SuggestionEntry: Encodable {
    let booking: BookingEntry
    let end: String
    let sentences: [String]
    let others: [RebookingEntry]
    let tiers: [TierChangeEntry]

    init(_ suggestion: Suggestion) {
      booking = BookingEntry(suggestion.booking)
      end = suggestion.span.end.description
      sentences = suggestion.sentences
      others = suggestion.rebookings.map(RebookingEntry.init)
      tiers = suggestion.changes.map(TierChangeEntry.init)
    }
  }

  struct RebookingEntry: Encodable {
    let from, to: BookingEntry
    let sentence: String

    init(_ rebooking: Rebooking) {
      from = BookingEntry(rebooking.from)
      to = BookingEntry(rebooking.to)
      sentence = rebooking.sentence
    }
  }
}

internal import Conferences
internal import WorkingTime

/// Suggestions to read out over the phone.
struct SuggestionsText {
  let found: Suggestions

  init(_ found: Suggestions) { self.found = found }

  var text: String {
    ([headline] + (found.refusal.map { [$0] } ?? [])
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

/// A booking in one line.
enum BookingWords {
  /// "Thu 10 Dec 2026 09:30–11:30 at Centre, Room 1, family room Family 1; Chair 04, minutes by
  /// Minutes 2".
  static func line(_ booking: Booking, _ span: Span) -> String {
    let place = booking.venue.map { " at \($0)" } ?? ", remote"
    let rooms =
      [booking.room.map(name)].compactMap(\.self)
      + (booking.familyRooms.isEmpty
        ? [] : ["family: \(booking.familyRooms.map(name).joined(separator: ", "))"])
      + (booking.professionalsRoom.map { ["professionals: \(name($0))"] } ?? [])
    let inside = rooms.isEmpty ? "" : " (\(rooms.joined(separator: "; ")))"
    let people = [booking.chair?.text, booking.minuteTaker.map { "minutes: \($0)" }]
    return "\(booking.day.british) \(span)\(place)\(inside), "
      + people.compactMap(\.self).joined(separator: ", ")
  }

  /// The room's name at its venue.
  private static func name(_ room: ID<Room>) -> String {
    room.text.split(separator: "/", maxSplits: 1).last.map(String.init) ?? room.text
  }
}

/// What something costs in every tier, in one line.
enum TierChangeWords {
  /// "Costs: continuity +1 (now 7), preference +3 (now 113)." or "Costs nothing."
  static func line(_ changes: [TierChange]) -> String {
    let told = changes.filter { $0.difference != 0 }.map { change in
      let sign = change.difference > 0 ? "+" : "−"
      let size = Weight(thousandths: abs(change.difference))
      return "\(change.tier.rawValue) \(sign)\(size) (\(change.before) → \(change.after))"
    }
    return told.isEmpty
      ? "Costs nothing in any tier." : "In the tiers: \(told.joined(separator: ", "))."
  }
}

import Conferences
import Planning
import WorkingTime

/// Every place that a conference could have in a calendar by chance of which nothing else changes,
/// and what the calendar would then be worth, by trying them all.
struct BestPlaces {
  struct Slot: Hashable {
    let day: Day
    let start: TimeOfDay
    let venue: ID<Venue>?

    init(_ booking: Booking) {
      day = booking.day
      start = booking.start
      venue = booking.venue
    }
  }

  /// The best that any chair makes of each slot.
  private(set) var worth: [Slot: TierVector] = [:]

  init(_ id: ID<Conference>, _ chance: ChanceCalendar, _ query: SlotQuery) {
    let bookable = Bookable(id, in: chance.scenarioWith(only: id))
    let now = chance.booking(of: id)
    for choice in bookable.choices({ Self.isAsked($0, query, chance.scenario) }) {
      let booking = bookable.booking(choice)
      let slot = Slot(booking)
      // What it has already is no suggestion.
      if let now, Slot(now) == slot, now.chair == booking.chair { continue }
      let worth = chance.worth(chance.bookings(with: [booking]))
      self.worth[slot] = min(self.worth[slot] ?? worth, worth)
    }
  }

  private static func isAsked(_ choice: Choice, _ query: SlotQuery, _ scenario: Scenario) -> Bool {
    (query.days?.contains(choice.day) ?? true)
      && (query.start ?? choice.span.start) == choice.span.start
      && (query.venue == nil || query.venue == choice.venue)
      && (query.chair == nil || query.chair == choice.chair.map { scenario.chairs[$0].id })
  }
}

extension [TierChange] {
  var before: TierVector { TierVector(values: map(\.before.thousandths)) }
  var after: TierVector { TierVector(values: map(\.after.thousandths)) }
}

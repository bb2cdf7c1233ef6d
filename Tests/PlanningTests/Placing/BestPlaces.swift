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
    let choices = bookable.choices { Self.isAsked($0, query, chance.scenario) }
    let bookings = choices.map(bookable.booking)
    // Where it is now is no suggestion, but with a chair who is asked for.
    let isAsked = bookings.contains { Slot($0) == now.map(Slot.init) && $0.chair == now?.chair }
    for booking in bookings {
      let slot = Slot(booking)
      if isAsked, slot == now.map(Slot.init) { continue }
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

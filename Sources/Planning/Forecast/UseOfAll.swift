public import Conferences
internal import WorkingTime

extension UseOfAll {
  /// A quarter: far enough for the conferences that a change touches, and not so far that a calendar
  /// still thin makes everybody look idle.
  private static let quarter = 12

  /// What a calendar takes in the weeks after the day of the plan, of what is there by hours, leave,
  /// opening and limits.
  /// - Throws: ``LimitFault`` for a conference whose limit cannot be worked out.
  public init(_ scenario: Scenario, bookings: [Booking]) throws(LimitFault) {
    let first = scenario.asOf + 1
    let last = min(scenario.asOf + 7 * Self.quarter, scenario.horizonEnd)
    let register = try Register(scenario)
    let supply = Supply(Calendar(register, bookings: [], duty: nil))
    let conferences = Dictionary(
      scenario.conferences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let held = bookings.filter { first <= $0.day && $0.day <= last }
    let slots = held.filter { $0.room != nil }
      .compactMap { conferences[$0.conference].map(scenario.slots) }.reduce(0, +)
    self.init(
      weeks: Self.quarter,
      chairs: Use(
        taken: held.count { $0.chair != nil },
        places: supply.everyChair.capacity(from: first, through: last)),
      minuteTakers: Use(
        taken: held.count { $0.minuteTaker != nil },
        places: supply.minuteTaker.capacity(from: first, through: last)),
      rooms: Use(
        taken: slots, places: supply.roomPlaces(from: first, through: last)))
  }
}

public import Conferences
internal import WorkingTime

/// A scenario with a finished list of bookings and duty days, whoever made them.
///
/// It counts as the contract says: the first of several bookings of one conference is its booking,
/// and a fixed booking stays as the scenario has it, whatever the list says. What the list says
/// besides is kept, for the rules that refuse it.
public struct Calendar: Sendable {
  /// The bookings as they were handed in.
  public let bookings: [Booking]
  /// Duty days in order; the scenario's own where none were handed in.
  public let duty: [DutyDay]
  /// Whether duty days were handed in with the bookings.
  let isDutyPlanned: Bool
  let register: Register
  /// The bookings that count, in order of conference.
  let entries: [CalendarEntry]
  let holdings: Holdings

  public var scenario: Scenario { register.scenario }

  /// - Parameter duty: nil to let the scenario's own duty days count.
  /// - Throws: ``LimitFault`` for a conference whose limit cannot be worked out.
  public init(_ scenario: Scenario, bookings: [Booking], duty: [DutyDay]?) throws(LimitFault) {
    self.init(try Register(scenario), bookings: bookings, duty: duty)
  }

  init(_ register: Register, bookings: [Booking], duty: [DutyDay]?) {
    self.register = register
    self.bookings = bookings
    self.duty = (duty ?? register.scenario.duty).sorted()
    isDutyPlanned = duty != nil
    entries = Self.entries(register, bookings)
    holdings = Holdings(entries, register)
  }

  private static func entries(_ register: Register, _ bookings: [Booking]) -> [CalendarEntry] {
    var counting = register.fixed
    counting.reserveCapacity(bookings.count)
    for booking in bookings where counting[booking.conference] == nil {
      counting[booking.conference] = booking
    }
    return register.scenario.conferences.compactMap { conference in
      guard let booking = counting[conference.id], let limit = register.limits[conference.id]
      else { return nil }
      return CalendarEntry(
        booking.counted(for: conference), conference, limit: limit, register)
    }
  }

  var policy: Policy { scenario.policy }

  /// The same with some conferences booked otherwise, or for the first time.
  func booking(_ changed: [Booking]) -> Calendar {
    let concerned = Set(changed.map(\.conference))
    return Calendar(
      register, bookings: bookings.filter { !concerned.contains($0.conference) } + changed,
      duty: isDutyPlanned ? duty : nil)
  }

  /// The conferences without a booking that a plan answers for, in order: those whose earliest day
  /// is within the horizon (L5).
  var unplaced: [Conference] {
    let booked = Set(entries.map(\.conference.id))
    return scenario.conferences.filter { conference in
      !booked.contains(conference.id)
        && register.limits[conference.id].map { $0.earliest <= scenario.horizonEnd } ?? false
    }
  }
}

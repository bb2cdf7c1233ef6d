public import Conferences

/// Checks finished calendars, whoever made them, by every hard rule of the contract.
public struct Verifier: Sendable {
  private let register: Register

  /// - Throws: ``LimitFault`` for a conference whose limit cannot be worked out.
  public init(_ scenario: Scenario) throws(LimitFault) {
    register = try Register(scenario)
  }

  /// - Parameter limits: every conference's, worked out before.
  init(_ scenario: Scenario, limits: [ID<Conference>: Limit]) {
    register = Register(scenario, limits: limits)
  }

  /// A calendar over this scenario; `duty` is nil to let the scenario's own duty days count.
  public func calendar(bookings: [Booking], duty: [DutyDay]?) -> Calendar {
    Calendar(register, bookings: bookings, duty: duty)
  }

  /// What breaks a rule, the most pressing first; empty for a calendar that keeps them all.
  public func problems(bookings: [Booking], duty: [DutyDay]?) -> [Problem] {
    problems(in: calendar(bookings: bookings, duty: duty))
  }

  public func problems(in calendar: Calendar) -> [Problem] {
    Set(Rules.all.flatMap { $0.problems(in: calendar) }).sorted()
  }
}

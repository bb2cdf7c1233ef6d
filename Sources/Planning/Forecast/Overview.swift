public import Conferences
internal import WorkingTime

/// What can be known of a scenario before anything is planned: who is late on arrival, when there is
/// too little room, who is the bottleneck, and what a planner should think of.
public struct Overview: Sendable {
  /// Conferences that cannot be in time any more, and those left for a later plan.
  public let arrivals: [Problem]
  /// Weeks and days into which more must fit than can.
  public let shortages: [Problem]
  /// Who or what is scarcest, overload or not; nil where nothing is due.
  public let bottleneck: Problem?
  /// Things to think of: siblings, remote initial conferences, managers missing.
  public let advice: [Problem]
  /// What fixed and published bookings break as they stand, as when leave was entered later (S13).
  public let standing: [Problem]

  /// All of it, the most pressing first.
  public var problems: [Problem] {
    (arrivals + shortages + (bottleneck.map { [$0] } ?? []) + advice + standing).sorted()
  }

  /// - Throws: ``LimitFault`` for a conference whose limit cannot be worked out.
  public init(_ scenario: Scenario) throws(LimitFault) {
    let register = try Register(scenario)
    let promised = scenario.bookings.filter { scenario.status(of: $0) != .provisional }
    let standing = Calendar(register, bookings: promised, duty: nil)
    let fixed = Calendar(
      register, bookings: promised.filter { scenario.status(of: $0) == .fixed }, duty: nil)
    arrivals = Arrivals(fixed).problems
    let forecast = Forecast(fixed)
    shortages = forecast.shortages
    bottleneck = forecast.bottleneck
    advice = Advice(fixed).problems
    self.standing = Set(Rules.all.flatMap { $0.problems(in: standing) }).sorted()
  }
}

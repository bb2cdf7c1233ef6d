public import WorkingTime

/// The national measure of initial conferences: within fifteen working days of the strategy
/// discussion, whatever a policy says. Source: DfE, Children in need census.
public struct NationalMeasure: Sendable {
  public static let workingDays = 15

  public init() {}

  /// Whether a conference other than a review is within the fifteen days; one that has no booking is
  /// not. Nil for one with no date that starts the clock, such as a pre-birth conference with no
  /// strategy discussion: its limit decides.
  public func isWithin15(
    _ conference: Conference, heldOn day: Day?, _ workingDays: WorkingDays
  ) -> Bool? {
    let dates = conference.dates
    guard let event = dates.s47Strategy ?? dates.lastStrategy ?? dates.transferRequest else {
      return nil
    }
    return day.map { workingDays.count(from: event, to: $0) <= Self.workingDays } ?? false
  }

  /// What starts the clock of the measure, in words.
  public static func event(of conference: Conference) -> String {
    let dates = conference.dates
    return dates.s47Strategy == nil && dates.lastStrategy == nil
      ? "transfer request" : "first strategy discussion"
  }
}

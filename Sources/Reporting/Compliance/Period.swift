public import WorkingTime

/// The days a report is about, both ends included; nil for no end.
public struct Period: Sendable, Hashable {
  public let from: Day?
  public let to: Day?

  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  public func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// The days from one end to the other; an end that is open is the first or the last of some days.
  /// Nil where there is no such day.
  func range(of days: [Day]) -> ClosedRange<Day>? {
    guard let first = from ?? days.min(), let last = to ?? days.max(), first <= last else {
      return nil
    }
    return first...last
  }
}

public import Conferences
public import WorkingTime

/// Which places in the calendar a question is about: any, or those on some days, at some time, at a
/// venue or with a chair.
public struct SlotQuery: Sendable {
  /// Days, both included; nil for any.
  public var days: ClosedRange<Day>?
  public var start: TimeOfDay?
  public var venue: ID<Venue>?
  public var chair: ID<Chair>?

  public init() {}

  /// Whether any place will do.
  var isAny: Bool { days == nil && start == nil && venue == nil && chair == nil }
}

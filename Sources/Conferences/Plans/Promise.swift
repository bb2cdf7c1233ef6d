public import WorkingTime

/// What a family was told: when and where.
public struct Promise: Sendable, Hashable {
  public let day: Day
  public let start: TimeOfDay
  /// Nil for a remote conference.
  public let venue: ID<Venue>?

  public init(day: Day, start: TimeOfDay, venue: ID<Venue>?) {
    self.day = day
    self.start = start
    self.venue = venue
  }
}

extension Booking {
  /// What a family is told of it.
  public var promise: Promise { Promise(day: day, start: start, venue: venue) }

  /// Whether date, start and venue are the same: what a family was promised.
  public func keepsPromise(of other: Booking) -> Bool { promise == other.promise }
}

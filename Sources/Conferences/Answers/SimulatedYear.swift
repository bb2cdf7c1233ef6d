/// What became of one unit's conferences in one simulated year: those held in its weeks, and those
/// whose limit passed in them without their being held.
public struct SimulatedYear: Sendable, Hashable, Codable {
  /// From 1; years of the same run meet the same requests, outcomes and illnesses.
  public let run: Int
  public let size: UnitSize
  /// DfE: initial conferences within 15 working days of the strategy discussion.
  public var initialWithin15 = Portion.nothing
  /// DfE: reviews on time.
  public var reviewsOnTime = Portion.nothing
  /// Conferences held with the family's previous chair, of those that have one.
  public var continuity = Portion.nothing
  public var held = 0
  /// Held after their limit.
  public var late = 0
  /// Working days late, of all that were held together.
  public var daysLate = 0
  /// Not held by the end, with the limit past.
  public var overdue = 0
  /// Held with too few agencies.
  public var withoutQuorum = 0
  /// Times a published date moved or was dropped, so that everybody was told again.
  public var toldAgain = 0
  /// Weeks whose plan is not proven best, since the work it may take came to an end.
  public var weeksNotProven = 0
  /// Of these, weeks in which fewer might have been late or without a booking.
  public var weeksLateNotProven = 0

  public init(run: Int, size: UnitSize) {
    self.run = run
    self.size = size
  }
}

extension Portion {
  public static let nothing = Portion(conferences: 0, ofConferences: 0, children: 0, ofChildren: 0)

  /// With one conference more.
  public func counting(_ conference: Conference, isIn: Bool) -> Portion {
    Portion(
      conferences: conferences + (isIn ? 1 : 0), ofConferences: ofConferences + 1,
      children: children + (isIn ? conference.children : 0),
      ofChildren: ofChildren + conference.children)
  }
}

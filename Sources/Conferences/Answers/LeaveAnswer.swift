/// What it would mean that somebody or something is away, before it is granted.
public struct LeaveAnswer: Sendable {
  public let absence: Absence
  /// Bookings and duty days that cannot stay as they are, a sentence each, the most pressing first.
  public let hit: [String]
  /// Conferences that are late or without a booking then and would not be otherwise.
  public let unreachable: [UnreachableLimit]
  /// The best plan without the absence and the best with it, in the policy's order.
  public let changes: [TierChange]
  /// Whether both plans are proven to be the best.
  public let isProven: Bool
  /// What happens to bookings that are promised because of it: what the best plan with it has
  /// otherwise than they are, where the best plan without it has it otherwise again.
  public let repair: CalendarDifference
  /// Promised bookings that have to change whether it is granted or not.
  public let anyway: [BookingDifference]
  /// Days on which more chairs on duty are missing with it than without it.
  public let uncovered: [UncoveredDuty]
  /// Chairs that the policy wants on duty each day.
  public let dutyChairsWanted: Int
  /// Whether the plan with it shares out anew all duty of the weeks it touches, because that is
  /// better for families; else only what the absent chair gives up.
  public let sharesDutyAnew: Bool
  /// Other times for it that would cost nothing, the nearest first.
  public let alternatives: [Absence]
  /// What is odd about the time it takes, in sentences, as that it holds no working day.
  public let notes: [String]

  public init(
    absence: Absence, hit: [String], unreachable: [UnreachableLimit], changes: [TierChange],
    isProven: Bool, repair: CalendarDifference, anyway: [BookingDifference],
    uncovered: [UncoveredDuty], dutyChairsWanted: Int, sharesDutyAnew: Bool,
    alternatives: [Absence], notes: [String]
  ) {
    self.absence = absence
    self.hit = hit
    self.unreachable = unreachable
    self.changes = changes
    self.isProven = isProven
    self.repair = repair
    self.anyway = anyway
    self.uncovered = uncovered
    self.dutyChairsWanted = dutyChairsWanted
    self.sharesDutyAnew = sharesDutyAnew
    self.alternatives = alternatives
    self.notes = notes
  }

  /// Whether the best plan is worth the same with it in every tier.
  public var costsNothing: Bool { changes.allSatisfy { $0.difference == 0 } }
}

/// A conference that cannot be in time any more.
public struct UnreachableLimit: Sendable, Hashable {
  public let conference: ID<Conference>
  public let sentences: [String]
  public init(conference: ID<Conference>, sentences: [String]) {
    self.conference = conference
    self.sentences = sentences
  }
}

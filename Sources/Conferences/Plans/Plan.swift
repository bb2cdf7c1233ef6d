public import WorkingTime

/// A plan and all that is known of it: the calendar, how good it is, and how good it could be at
/// best.
public struct Plan: Sendable {
  /// In order of conference.
  public var bookings: [Booking]
  /// Given and planned duty days, in order.
  public var duty: [DutyDay]
  /// Days on which duty chairs are missing, in order.
  public var dutyUncovered: [UncoveredDuty]
  public var midwayMeetings: [MidwayMeeting]
  /// Reviews for which no mid-way meeting could be placed, with the reason.
  public var midwayUnplaced: [(conference: ID<Conference>, reason: String)]
  /// In the policy's order.
  public var tiers: [TierResult]
  /// One for each conference of the scenario, in order.
  public var conferences: [PlannedConference]
  /// What breaks a rule in what was fixed before, and so in this plan too; the most pressing first.
  public var given: [Problem]
  /// Why planning stopped before every tier was proven, if it did.
  public var stoppedEarly: StopReason?
  /// The agreement to the moves that nobody had agreed to before, if somebody agrees to them (S15).
  public internal(set) var agreement: Agreement?
  /// Notes on the whole, each a sentence.
  public var notes: [String]

  public init(
    bookings: [Booking], duty: [DutyDay], dutyUncovered: [UncoveredDuty] = [],
    midwayMeetings: [MidwayMeeting],
    midwayUnplaced: [(conference: ID<Conference>, reason: String)], tiers: [TierResult],
    conferences: [PlannedConference], given: [Problem] = [], stoppedEarly: StopReason?,
    notes: [String]
  ) {
    self.bookings = bookings
    self.duty = duty
    self.dutyUncovered = dutyUncovered
    self.midwayMeetings = midwayMeetings
    self.midwayUnplaced = midwayUnplaced
    self.tiers = tiers
    self.conferences = conferences
    self.given = given
    self.stoppedEarly = stoppedEarly
    self.notes = notes
  }

  /// Whether every tier's value equals its proven bound.
  public var isOptimal: Bool { tiers.allSatisfy(\.isProven) }

  /// Whether nobody is late and nobody is without a booking.
  public var isAllInTime: Bool {
    conferences.allSatisfy { $0.isLeftOut || ($0.booking != nil && $0.lateWorkingDays == 0) }
  }

  public enum StopReason: String, Sendable {
    case timeLimit = "time limit"
    case asked = "asked to stop"
    case workLimit = "work limit"
  }
}

/// A tier's value and the least value proved possible, given the tiers before it.
public struct TierResult: Sendable, Hashable {
  public let tier: Tier
  public let value: Weight
  public let bound: Weight

  public init(tier: Tier, value: Weight, bound: Weight) {
    self.tier = tier
    self.value = value
    self.bound = bound
  }

  public var isProven: Bool { value == bound }
}

/// What became of one conference.
public struct PlannedConference: Sendable {
  public let conference: ID<Conference>
  public let limit: Limit
  public internal(set) var booking: Booking?
  /// Its earliest day is after the horizon: left for a later plan, at no cost.
  public let isLeftOut: Bool
  /// Working days after the limit; 0 when in time or without a booking.
  public let lateWorkingDays: Int
  /// Why it is late, unplaced, moved, with another chair or not quorate; sentences in the unit's
  /// words, empty when all is as it should be.
  public let reasons: [String]
  /// The day range of the next review, should it be held as booked (S6).
  public let nextReview: NextReview?

  public init(
    conference: ID<Conference>, limit: Limit, booking: Booking?, isLeftOut: Bool,
    lateWorkingDays: Int, reasons: [String], nextReview: NextReview?
  ) {
    self.conference = conference
    self.limit = limit
    self.booking = booking
    self.isLeftOut = isLeftOut
    self.lateWorkingDays = lateWorkingDays
    self.reasons = reasons
    self.nextReview = nextReview
  }
}

/// The window in which the next review must fall.
public struct NextReview: Sendable, Hashable {
  public let earliest: Day
  public let target: Day
  public let limit: Day
  public init(earliest: Day, target: Day, limit: Day) {
    self.earliest = earliest
    self.target = target
    self.limit = limit
  }
}

/// The chair's meeting with the worker between two conferences (D2, S33).
public struct MidwayMeeting: Sendable, Hashable {
  public let conference: ID<Conference>
  public let day: Day
  public let span: Span
  public let chair: ID<Chair>
  public let worker: ID<Worker>
  public init(
    conference: ID<Conference>, day: Day, span: Span, chair: ID<Chair>, worker: ID<Worker>
  ) {
    self.conference = conference
    self.day = day
    self.span = span
    self.chair = chair
    self.worker = worker
  }
}

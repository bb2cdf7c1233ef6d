public import WorkingTime

/// What one calendar has otherwise than another for one conference.
public struct BookingDifference: Sendable, Hashable {
  public let conference: ID<Conference>
  public let kind: Kind
  /// Nil where it is new.
  public let before: TimedBooking?
  /// Nil where it is gone.
  public let after: TimedBooking?
  public let told: ToldAgain
  /// One sentence in the unit's words.
  public let sentence: String

  public init(
    conference: ID<Conference>, kind: Kind, before: TimedBooking?, after: TimedBooking?,
    told: ToldAgain, sentence: String
  ) {
    self.conference = conference
    self.kind = kind
    self.before = before
    self.after = after
    self.told = told
    self.sentence = sentence
  }

  /// The raw value is the name in files.
  public enum Kind: String, CaseIterable, Sendable {
    /// At another date, start or venue.
    case moved
    /// Booked in the first calendar only.
    case gone
    /// At the same date, start and venue, with another chair, minute-taker or room.
    case staffedAnew = "staffed_anew"
    /// Booked in the second calendar only.
    case new

    public init?(from before: Booking?, to after: Booking?) {
      switch (before, after) {
      case (nil, nil): return nil
      case (nil, .some): self = .new
      case (.some, nil): self = .gone
      case (let before?, let after?):
        if !after.keepsPromise(of: before) {
          self = .moved
        } else if !after.hasSameStaffing(as: before) {
          self = .staffedAnew
        } else {
          return nil
        }
      }
    }
  }

  /// The first day on which anything is otherwise.
  public var soonest: Day {
    [before, after].compactMap { $0?.booking.day }.min() ?? Day(number: .max)
  }

  /// The soonest first; of one day, those of which a family is told, then those of which more people
  /// are.
  public static func isBefore(_ a: Self, _ b: Self) -> Bool {
    if a.soonest != b.soonest { return a.soonest < b.soonest }
    if a.told.family != b.told.family { return a.told.family }
    if a.told.people != b.told.people { return a.told.people > b.told.people }
    return a.conference < b.conference
  }
}

/// A booking with the time it takes.
public struct TimedBooking: Sendable, Hashable {
  public let booking: Booking
  /// From the start to the end.
  public let span: Span

  public init(_ booking: Booking, _ span: Span) {
    self.booking = booking
    self.span = span
  }
}

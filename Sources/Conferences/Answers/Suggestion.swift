public import WorkingTime

/// A booking that one conference could have in a calendar, with what else has to change for it and
/// what that costs.
public struct Suggestion: Sendable, Hashable {
  public let booking: Booking
  /// Start to end.
  public let span: Span
  /// Other conferences that are booked otherwise for it, in order; none where the rest stays.
  public let rebookings: [Rebooking]
  /// Every tier of the whole calendar as it stands and with this, in the policy's order.
  public let changes: [TierChange]
  /// What it means, in sentences: how it stands to the limit, the chair, the family's wishes.
  public let sentences: [String]

  public init(
    booking: Booking, span: Span, rebookings: [Rebooking], changes: [TierChange],
    sentences: [String]
  ) {
    self.booking = booking
    self.span = span
    self.rebookings = rebookings
    self.changes = changes
    self.sentences = sentences
  }
}

/// Another conference's booking, and the one it would have instead.
public struct Rebooking: Sendable, Hashable {
  public let from: Booking
  public let to: Booking
  public let sentence: String

  public init(from: Booking, to: Booking, sentence: String) {
    self.from = from
    self.to = to
    self.sentence = sentence
  }
}

/// The best bookings for one conference, the best first.
public struct Suggestions: Sendable {
  public let conference: ID<Conference>
  public let limit: Limit
  /// The booking it has, if it has one.
  public let current: Booking?
  /// What that booking breaks as it stands; nil where it breaks nothing.
  public let broken: BrokenBooking?
  /// What there is to say of the list as a whole, as that what it has is better; nil where it is not.
  public let caution: String?
  public let suggestions: [Suggestion]
  /// Openings that were asked about.
  public let openings: Int
  /// Whether every way was tried; where others may move, the search may give up before.
  public let isExhaustive: Bool
  /// Why there is none, in a sentence; nil where there are some.
  public let refusal: String?

  public init(
    conference: ID<Conference>, limit: Limit, current: Booking?, broken: BrokenBooking?,
    caution: String?, suggestions: [Suggestion], openings: Int, isExhaustive: Bool, refusal: String?
  ) {
    self.conference = conference
    self.limit = limit
    self.current = current
    self.broken = broken
    self.caution = caution
    self.suggestions = suggestions
    self.openings = openings
    self.isExhaustive = isExhaustive
    self.refusal = refusal
  }
}

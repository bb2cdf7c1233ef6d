public import WorkingTime

/// A published booking that is moved or cancelled, and the agreement to it: a line of
/// `authorisations.csv`. The Safeguarding Team Manager or a Service Manager has to agree (S15).
public struct Authorisation: Sendable, Hashable, Comparable {
  public let conference: ID<Conference>
  /// What the family was told.
  public let from: Promise
  /// Nil when the date is cancelled.
  public let to: Promise?
  /// Whether its price was the higher one, its old date being near (S16).
  public let areInvitationsOut: Bool
  /// How many are told again: those expected to attend.
  public let toldAgain: Int
  /// Nil while nobody has agreed.
  public var agreement: Agreement?

  public init(
    conference: ID<Conference>, from: Promise, to: Promise?, areInvitationsOut: Bool,
    toldAgain: Int, agreement: Agreement? = nil
  ) {
    self.conference = conference
    self.from = from
    self.to = to
    self.areInvitationsOut = areInvitationsOut
    self.toldAgain = toldAgain
    self.agreement = agreement
  }

  /// The first day on which anything is otherwise: the old one or the new one.
  public var soonest: Day { min(from.day, to?.day ?? from.day) }

  /// Whether it is the same change, whoever agreed to it.
  public func isSameChange(as other: Authorisation) -> Bool {
    conference == other.conference && from == other.from && to == other.to
  }

  /// The soonest first; of one day, those of which more people are told.
  public static func isMorePressing(_ a: Self, _ b: Self) -> Bool {
    if a.soonest != b.soonest { return a.soonest < b.soonest }
    if a.toldAgain != b.toldAgain { return a.toldAgain > b.toldAgain }
    return a.conference < b.conference
  }

  /// In order of the day of agreement, those that nobody agreed to last.
  public static func < (a: Self, b: Self) -> Bool { a.key.lexicographicallyPrecedes(b.key) }

  /// Dates as ISO texts, so that texts in order are days in order.
  private var key: [String] {
    let promises = [from, to].map { promise in
      promise.map { [$0.day.description, $0.start.description, $0.venue?.text ?? ""] } ?? []
    }
    return [agreement?.on.description ?? "later", conference.text] + promises.joined()
      + [agreement?.by.text ?? "", areInvitationsOut ? "1" : "0", String(toldAgain)]
  }
}

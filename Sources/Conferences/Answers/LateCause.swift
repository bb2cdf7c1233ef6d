/// The one main cause for which a conference is not in time. In order: what is settled before any slot
/// is looked at, then what refuses slots, in the order in which a slot is looked at, then slots that
/// nothing refuses.
public enum LateCause: String, CaseIterable, Sendable, Comparable {
  /// Asked for so late that the notice it needs ended after its limit (S18).
  case lateNotice = "late_notice"
  /// No day up to the limit would do, as `not_before` says.
  case noEarlierDay = "no_earlier_day"
  /// No day up to its limit was left when the plan was made, and it had no booking by then.
  case leftWaiting = "left_waiting"
  /// Office or venue closed, or no run of slots long enough.
  case closed
  case family
  case worker
  /// An agency that must attend.
  case agency
  case room
  case chair
  case minuteTaker = "minute_taker"
  /// Booked after its limit though nothing in the tables refuses a slot in time.
  case slotFree = "slot_free"
  /// Without a booking though nothing in the tables refuses a slot in time.
  case notYetBooked = "not_yet_booked"

  public static func < (a: Self, b: Self) -> Bool { a.order < b.order }
  private var order: Int { LateCause.allCases.firstIndex(of: self)! }

  /// For tables and sentences.
  public var words: String {
    switch self {
    case .lateNotice: "late notice to the unit"
    case .noEarlierDay: "no earlier day would do"
    case .leftWaiting: "left unbooked past its limit"
    case .closed: "no slot open"
    case .family: "family could not come"
    case .worker: "worker away or elsewhere"
    case .agency: "agency could not come"
    case .room: "no fitting room free"
    case .chair: "no chair free"
    case .minuteTaker: "no minute-taker free"
    case .slotFree: "booked late, slots look free"
    case .notYetBooked: "not booked yet, slots free"
    }
  }
}

/// Why a conference is after its limit or without a booking.
public struct LateReason: Sendable, Hashable {
  public let conference: ID<Conference>
  public let cause: LateCause
  /// What it was found from, a clause without a full stop: "of 18 slots until Thu 17 Dec: 12 no chair
  /// free (away), 6 family cannot".
  public let words: String

  public init(conference: ID<Conference>, cause: LateCause, words: String) {
    self.conference = conference
    self.cause = cause
    self.words = words
  }
}

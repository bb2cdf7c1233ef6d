public import WorkingTime

/// Something in a calendar that somebody should look at, with an identity that stays the same until
/// its cause is gone.
public struct Problem: Sendable, Hashable, Comparable {
  /// The rule of the contract, such as "H2", or a name such as "late".
  public let rule: String
  public let severity: Severity
  /// The conferences concerned, in order.
  public let conferences: [ID<Conference>]
  /// One sentence in the unit's words.
  public let sentence: String
  /// Whether only fixed bookings and given duties are to blame: reported, not the plan's fault.
  public let isGiven: Bool
  /// The first day concerned; nil where it is of no day.
  public let day: Day?
  /// What many problems may have in common, a clause: "Room 1 at Centre is unavailable Mon 7 Dec to
  /// Fri 29 Jan (flood)". Nil where each has a cause of its own.
  public let cause: String?

  public init(
    rule: String, severity: Severity, conferences: [ID<Conference>], sentence: String,
    isGiven: Bool = false, day: Day? = nil, cause: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.conferences = conferences.sorted()
    self.sentence = sentence
    self.isGiven = isGiven
    self.day = day
    self.cause = cause
  }

  /// Stable: the rule and whom it concerns, with a short digest of the sentence.
  public var id: String {
    var digest: UInt32 = 2_166_136_261
    for byte in sentence.utf8 { digest = (digest ^ UInt32(byte)) &* 16_777_619 }
    let hex = String(digest, radix: 16)
    return ([rule] + conferences.map(\.text) + [hex]).joined(separator: "-")
  }

  /// How soon somebody should act; rises as the day nears.
  public enum Severity: String, CaseIterable, Sendable, Comparable {
    case warning, urgent, critical
    public static func < (a: Self, b: Self) -> Bool { a.order < b.order }
    private var order: Int { Severity.allCases.firstIndex(of: self)! }
  }

  /// The most pressing first; of those as pressing, the soonest.
  public static func < (a: Self, b: Self) -> Bool {
    (b.severity, a.date, a.rule, a.conferences.first?.text ?? "", a.sentence)
      < (a.severity, b.date, b.rule, b.conferences.first?.text ?? "", b.sentence)
  }

  private var date: Day { day ?? Day(number: .max) }
}

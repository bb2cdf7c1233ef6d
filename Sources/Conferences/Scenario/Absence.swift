public import WorkingTime

/// A person, room, agency or venue that may be away.
public enum Subject: Hashable, Sendable, Comparable {
  case agency(ID<Agency>)
  case chair(ID<Chair>)
  case minuteTaker(ID<MinuteTaker>)
  case room(ID<Room>)
  case venue(ID<Venue>)
  case worker(ID<Worker>)

  /// The name in its table; a room's is `VENUE/ROOM`.
  public var name: String {
    switch self {
    case .agency(let id): id.text
    case .chair(let id): id.text
    case .minuteTaker(let id): id.text
    case .room(let id): id.text
    case .venue(let id): id.text
    case .worker(let id): id.text
    }
  }

  /// The kind, as `unavailable.csv` writes it.
  public var kind: String {
    switch self {
    case .agency: "agency"
    case .chair: "chair"
    case .minuteTaker: "minute_taker"
    case .room: "room"
    case .venue: "venue"
    case .worker: "worker"
    }
  }

  public static func < (a: Self, b: Self) -> Bool { (a.kind, a.name) < (b.kind, b.name) }
}

/// A time somebody or something cannot be had: from `from` up to, and not including, `to`.
public struct Absence: Sendable, Hashable {
  public let subject: Subject
  public let from: Moment
  public let to: Moment
  public let reason: String

  public init(subject: Subject, from: Moment, to: Moment, reason: String = "") {
    self.subject = subject
    self.from = from
    self.to = to
    self.reason = reason
  }

  /// When it is: "from Mon 14 Dec 2026 to Fri 18 Dec 2026", "on Mon 14 Dec 2026 from 13:00".
  public var stretch: String {
    let endsWithDay = to.time == .midnight
    let last = endsWithDay ? to.day - 1 : to.day
    let begins = from.time == .midnight ? "" : " \(from.time)"
    let ends = endsWithDay ? "" : " \(to.time)"
    guard from.day == last else {
      return "from \(from.day.british)\(begins) to \(last.british)\(ends)"
    }
    return "on \(last.british)" + (begins.isEmpty ? "" : " from\(begins)")
      + (ends.isEmpty ? "" : " until\(ends)")
  }

  /// The part of a day it takes, if any.
  public func span(on day: Day) -> Span? {
    if day < from.day || day > to.day { return nil }
    let span = Span(
      from.day < day ? .midnight : from.time, to.day > day ? .endOfDay : to.time)
    return span.isEmpty ? nil : span
  }
}

/// Days on which the office is closed, both included. Statutory clocks run through them.
public struct Closure: Sendable, Hashable {
  public let from: Day
  public let to: Day
  public let reason: String

  public init(from: Day, to: Day, reason: String = "") {
    self.from = from
    self.to = to
    self.reason = reason
  }

  public func contains(_ day: Day) -> Bool { from <= day && day <= to }
}

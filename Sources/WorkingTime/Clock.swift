/// A wall-clock time of day in whole minutes after midnight, Europe/London, 0 to 1440.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  public static let midnight = TimeOfDay(minutes: 0)
  public static let endOfDay = TimeOfDay(minutes: 1440)

  public static func < (a: Self, b: Self) -> Bool { a.minutes < b.minutes }
  public static func + (time: Self, minutes: Int) -> Self {
    Self(minutes: time.minutes + minutes)
  }
  public static func - (time: Self, minutes: Int) -> Self {
    Self(minutes: time.minutes - minutes)
  }

  /// "09:30".
  public var description: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }

  /// Reads `9:30`, `09:30` and `09:30:00`, up to 24:00; nil for anything else.
  public init?(reading text: Substring) {
    let colon = UInt8(ascii: ":")
    var rest = text.utf8
    guard let hour = Numeral(takenFrom: &rest, until: colon) else { return nil }
    let hasSeconds = rest.contains(colon)
    guard let minute = Numeral(takenFrom: &rest, until: hasSeconds ? colon : nil),
      hour.digits <= 2, minute.digits == 2, !hasSeconds || rest.elementsEqual("00".utf8),
      minute.value < 60, hour.value < 24 || (hour.value == 24 && minute.value == 0)
    else { return nil }
    minutes = hour.value * 60 + minute.value
  }

  public init?(reading text: String) { self.init(reading: text[...]) }
}

/// A stretch of one day from `start` up to, and not including, `end`. Two spans that only touch do
/// not overlap.
public struct Span: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let start: TimeOfDay
  public let end: TimeOfDay

  public init(_ start: TimeOfDay, _ end: TimeOfDay) {
    self.start = start
    self.end = end
  }

  public static let wholeDay = Span(.midnight, .endOfDay)

  public var minutes: Int { end.minutes - start.minutes }
  public var isEmpty: Bool { end <= start }

  /// Whether they share a minute; an empty span shares none.
  public func overlaps(_ other: Span) -> Bool {
    max(start, other.start) < min(end, other.end)
  }
  public func covers(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  public func contains(_ time: TimeOfDay) -> Bool { start <= time && time < end }

  /// Minutes between two spans; 0 when they touch or overlap.
  public func gap(to other: Span) -> Int {
    max(0, other.start.minutes - end.minutes, start.minutes - other.end.minutes)
  }

  public static func < (a: Span, b: Span) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }

  /// "09:30–11:30".
  public var description: String { "\(start)–\(end)" }
}

/// A moment of a day.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let day: Day
  public let time: TimeOfDay
  public init(_ day: Day, _ time: TimeOfDay) {
    self.day = day
    self.time = time
  }
  public static func < (a: Self, b: Self) -> Bool { (a.day, a.time) < (b.day, b.time) }
  /// "2026-12-07T13:00".
  public var description: String { "\(day)T\(time)" }
}

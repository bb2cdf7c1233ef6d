/// When somebody works, a building is open or a family can or cannot come: day sets with optional
/// hours, such as `Mon-Thu; Fri 09:00-13:00` or `2026-12-09 10:00-12:00`.
public struct WeeklyPattern: Hashable, Sendable {
  /// The text it was read from, for people.
  public let text: String
  private let byWeekday: [[Span]]
  private var byDay: [Day: [Span]]

  public enum Days: Hashable, Sendable {
    case weekdays(Set<Weekday>)
    case day(Day)
  }

  public init(text: String, parts: [(days: Days, hours: Span)]) {
    self.text = text
    var weekly = Array(repeating: [Span](), count: 7)
    var dated: [Day: [Span]] = [:]
    for part in parts {
      switch part.days {
      case .weekdays(let days): for day in days { weekly[day.rawValue].append(part.hours) }
      case .day(let day): dated[day, default: []].append(part.hours)
      }
    }
    byWeekday = weekly.map(Self.merged)
    var merged: [Day: [Span]] = [:]
    for (day, spans) in dated {
      merged[day] = Self.merged(spans + weekly[day.weekday.rawValue])
    }
    byDay = merged
  }

  /// A pattern that covers nothing.
  public static let never = WeeklyPattern(text: "", parts: [])
  /// Monday to Friday, whole days.
  public static let workingWeek = WeeklyPattern(
    text: "Mon-Fri",
    parts: [(.weekdays([.monday, .tuesday, .wednesday, .thursday, .friday]), .wholeDay)])

  public var isEmpty: Bool { byDay.isEmpty && byWeekday.allSatisfy { $0.isEmpty } }

  /// The spans of a day, in order, with touching ones joined.
  public func spans(on day: Day) -> [Span] {
    if !byDay.isEmpty, let spans = byDay[day] { return spans }
    return byWeekday[day.weekday.rawValue]
  }

  public func covers(_ span: Span, on day: Day) -> Bool {
    spans(on: day).contains { $0.covers(span) }
  }

  public func touches(_ span: Span, on day: Day) -> Bool {
    spans(on: day).contains { $0.overlaps(span) }
  }

  /// The same, with a span of one day more; its text stays.
  public func adding(_ span: Span, on day: Day) -> WeeklyPattern {
    var longer = self
    longer.byDay[day] = Self.merged(spans(on: day) + [span])
    return longer
  }

  private static func merged(_ spans: [Span]) -> [Span] {
    var joined: [Span] = []
    for span in spans.sorted() {
      if let last = joined.last, span.start <= last.end {
        joined[joined.count - 1] = Span(last.start, max(last.end, span.end))
      } else {
        joined.append(span)
      }
    }
    return joined
  }
}

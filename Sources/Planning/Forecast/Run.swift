internal import WorkingTime

/// A run of days: one day, whole weeks, or from any day to any other.
struct Run {
  let first: Day
  let last: Day

  func contains(_ other: Run) -> Bool { first <= other.first && other.last <= last }
  func overlaps(_ other: Run) -> Bool { first <= other.last && other.first <= last }

  private var isWeeks: Bool { first.weekday == .monday && last.weekday == .sunday }

  /// Every day by itself.
  static func days(_ days: [Day]) -> [Run] { days.map { Run(first: $0, last: $0) } }

  /// Every run of whole weeks, the shorter before the longer.
  static func weeks(_ days: [Day]) -> [Run] {
    guard let start = days.first?.monday, let end = days.last?.monday else { return [] }
    let count = (end - start) / 7 + 1
    return (1...count).flatMap { length in
      (0...count - length).map { week in
        Run(first: start + 7 * week, last: start + 7 * (week + length) - 1)
      }
    }
  }

  /// From every first day of some windows to every last day after it, the shorter before the longer.
  static func windows(firsts: Set<Day>, lasts: Set<Day>) -> [Run] {
    firsts.flatMap { first in
      lasts.filter { first < $0 }.map { Run(first: first, last: $0) }
    }.sorted { ($0.last - $0.first, $0.first) < ($1.last - $1.first, $1.first) }
  }

  /// "Mon 7 Dec", "Mon 7 Dec to Wed 9 Dec", "Week of 7 December" or "Weeks of 7 December to 4
  /// January".
  var words: String {
    if first == last { return first.britishShort }
    guard isWeeks else { return "\(first.britishShort) to \(last.britishShort)" }
    let start = Self.dayAndMonth(first)
    let end = Self.dayAndMonth(last.monday)
    return start == end ? "Week of \(start)" : "Weeks of \(start) to \(end)"
  }

  private static func dayAndMonth(_ day: Day) -> String {
    day.long.split(separator: " ").dropLast().joined(separator: " ")
  }
}

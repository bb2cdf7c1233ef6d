internal import WorkingTime

/// A run of days: whole weeks, or one day.
struct Run {
  /// From this day to `last`, bookable or not.
  let first: Day
  let last: Day
  /// The bookable days' numbers.
  let days: Range<Int>

  func contains(_ other: Run) -> Bool { first <= other.first && other.last <= last }

  /// Every bookable day, then every run of weeks, the shorter before the longer.
  static func all(_ supply: Supply) -> [Run] {
    let days = supply.days.indices.map {
      Run(first: supply.days[$0], last: supply.days[$0], days: $0..<$0 + 1)
    }
    guard let start = supply.days.first?.monday, let lastWeek = supply.weekOfDay.last else {
      return []
    }
    let weeks = (0...lastWeek).map { week in
      let first = supply.weekOfDay.firstIndex { $0 >= week } ?? supply.days.count
      return first..<(supply.weekOfDay.firstIndex { $0 > week } ?? supply.days.count)
    }
    return days
      + (1...lastWeek + 1).flatMap { length in
        (0...lastWeek + 1 - length).map { week in
          Run(
            first: start + 7 * week, last: start + 7 * (week + length) - 1,
            days: weeks[week].lowerBound..<weeks[week + length - 1].upperBound)
        }
      }
  }

  /// "on Mon 7 Dec", "in the week of 7 December" or "in the weeks of 7 December to 4 January".
  var words: String {
    if first == last { return "on \(first.britishShort)" }
    let start = Self.dayAndMonth(first)
    let end = Self.dayAndMonth(last.monday)
    return start == end ? "in the week of \(start)" : "in the weeks of \(start) to \(end)"
  }

  /// The same to begin a sentence with: "Week of 7 December".
  var sentenceWords: String {
    let start = Self.dayAndMonth(first)
    if first == last { return first.britishShort }
    let end = Self.dayAndMonth(last.monday)
    return start == end ? "Week of \(start)" : "Weeks of \(start) to \(end)"
  }

  private static func dayAndMonth(_ day: Day) -> String {
    day.long.split(separator: " ").dropLast().joined(separator: " ")
  }
}

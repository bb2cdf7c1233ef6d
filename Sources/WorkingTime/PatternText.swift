/// What is wrong with a pattern's text, and what would be right.
public struct PatternError: Error, Equatable, Sendable {
  public let message: String
}

extension WeeklyPattern {
  /// Reads parts separated by `;`, each a day set or a date with optional hours. Empty text is
  /// ``never``.
  /// - Throws: ``PatternError``.
  public init(reading text: String) throws(PatternError) {
    var parts: [(days: Days, hours: Span)] = []
    for part in text.split(separator: ";") {
      let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.isEmpty { continue }
      parts.append(try Self.part(words))
    }
    self.init(text: text, parts: parts)
  }

  private static func part(_ text: String) throws(PatternError) -> (days: Days, hours: Span) {
    guard let colon = text.firstIndex(of: ":") else {
      return (try days(text, of: text), .wholeDay)
    }
    let head = text[..<colon]
    guard let space = head.lastIndex(of: " ") else {
      throw PatternError(
        message: "\"\(text)\" has hours but no days; write Mon-Thu 09:00-15:00")
    }
    let hoursText = text[text.index(after: space)...].filter { $0 != " " }
    return (try days(String(text[..<space]), of: text), try hours(hoursText, of: text))
  }

  private static func hours(_ text: String, of part: String) throws(PatternError) -> Span {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = TimeOfDay(reading: ends[0]),
      let end = TimeOfDay(reading: ends[1])
    else {
      throw PatternError(message: "\"\(part)\": \"\(text)\" is no span of hours; write 09:00-13:00")
    }
    guard start < end else {
      throw PatternError(message: "\"\(part)\": the hours end before they start")
    }
    return Span(start, end)
  }

  private static func days(_ text: String, of part: String) throws(PatternError) -> Days {
    if text.first?.isNumber == true {
      guard let day = Day(reading: text) else {
        throw PatternError(message: "\"\(text)\" is no date; write 2026-12-09 or 09/12/2026")
      }
      return .day(day)
    }
    var wanted: Set<Weekday> = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.split(separator: "-", omittingEmptySubsequences: false)
      let first = try weekday(ends[0], of: part)
      let last = ends.count == 1 ? first : try weekday(ends[1], of: part)
      guard ends.count <= 2, first <= last else {
        throw PatternError(message: "\"\(part)\" is no day set; write Mon-Thu or Mon,Wed")
      }
      wanted.formUnion(Weekday.allCases.filter { first <= $0 && $0 <= last })
    }
    return .weekdays(wanted)
  }

  private static func weekday(_ text: Substring, of part: String) throws(PatternError) -> Weekday {
    let word = text.filter { $0 != " " }.lowercased()
    if let day = Weekday.allCases.first(where: {
      $0.name.lowercased() == word || $0.shortName.lowercased() == word
    }) {
      return day
    }
    throw PatternError(
      message:
        "\"\(part)\": \"\(word)\" is no day; write Mon-Thu, Mon,Wed 09:00-15:00 or 2026-12-09")
  }
}

internal import Conferences
internal import WorkingTime

/// H9: agencies that must attend can, and are not asked to be at more conferences at once than they
/// can (S14, S22).
enum RequiredAgenciesRule: CalendarRule {
  static let number = "H9"
  static let says =
    "Required agencies are at work, and at no more conferences at once than they can."
  static let source = "S14, S22"

  static func problems(in calendar: Calendar) -> [Problem] {
    calendar.entries.flatMap { entry in
      Set(entry.conference.required).sorted().compactMap { calendar.register.agencies[$0] }
        .flatMap { sentences(entry, $0, calendar) }
        .map { problem([entry], in: calendar, $0) }
    } + tooManyAtOnce(calendar)
  }

  private static func sentences(_ entry: CalendarEntry, _ agency: Agency, _ calendar: Calendar)
    -> [String]
  {
    var found: [String] = []
    if !agency.works.covers(entry.span, on: entry.day) {
      found.append(
        "\(agency.id) must be at \(entry.words) and does not work then (works "
          + "\(agency.works.text)).")
    }
    if let absence = calendar.register.absence(of: .agency(agency.id), entry.span, on: entry.day) {
      found.append("\(agency.id) must be at \(entry.words) and is \(Words.away(absence)).")
    }
    return found
  }

  private static func tooManyAtOnce(_ calendar: Calendar) -> [Problem] {
    let register = calendar.register
    let holdings = calendar.entries.flatMap { entry in
      Set(entry.conference.required).compactMap { register.agencies.place(of: $0) }
        .filter { register.agencies.rows[$0].atOnce != nil }
        .map { Holding(holder: $0, entry: entry, span: entry.span) }
    }.sorted { $0.precedes($1) }
    return holdings.runs { $0.sharesDay(with: $1) }.flatMap { run -> [Problem] in
      guard let first = run.first else { return [] }
      let agency = register.agencies.rows[first.holder]
      return crowds(run, over: agency.atOnce ?? run.count).map { crowd in
        problem(
          crowd, in: calendar,
          "\(agency.id) must be at \(Words.count(crowd.count, "conference")) at once and can be at "
            + "\(agency.atOnce ?? 0): \(Words.list(crowd.map(\.words))).")
      }
    }
  }

  /// The sets of conferences that are on at the moment one starts, where they are too many; each
  /// set once.
  private static func crowds(_ run: ArraySlice<Holding>, over most: Int) -> [[CalendarEntry]] {
    var crowds: [[CalendarEntry]] = []
    var now: [Holding] = []
    for (index, holding) in zip(run.indices, run) {
      now = now.filter { $0.span.end > holding.span.start } + [holding]
      let isLastToStartThen =
        index == run.endIndex - 1 || run[index + 1].span.start > holding.span.start
      if isLastToStartThen, now.count > most { crowds.append(now.map(\.entry)) }
    }
    return crowds
  }
}

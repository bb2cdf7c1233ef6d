internal import Conferences
internal import WorkingTime

/// The questions that a conference's place raises, or that somebody asks, in words and in terms of
/// slots.
struct AskedQuestions {
  let calendar: Calendar
  let conference: Conference
  let limit: Limit

  struct Asked {
    let question: PlacingQuestion
    let sentence: String
    /// Whether something is wrong, so that only what makes the calendar better is worth offering.
    let isComplaint: Bool
    /// After "What would": "bring it back in time".
    let remedy: String
    /// What is said where there is no slot at all.
    let withoutSlots: String
  }

  /// Where somebody would have it.
  func about(_ query: SlotQuery) -> Asked {
    let place = [
      query.days.map(words), query.start.map { "at \($0)" }, query.venue.map { "at \($0)" },
      query.chair.map { "with \(Words.chair($0))" },
    ].compactMap(\.self)
    return Asked(
      question: PlacingQuestion(conference, query, in: calendar, limit: limit),
      sentence:
        "Can \(conference.id) be \(place.isEmpty ? "booked" : place.joined(separator: " "))?",
      isComplaint: false, remedy: "make that possible",
      withoutSlots: withoutSlots(query))
  }

  private func words(_ days: ClosedRange<Day>) -> String {
    days.lowerBound == days.upperBound
      ? "on \(words(days.lowerBound))"
      : "between \(words(days.lowerBound)) and \(words(days.upperBound))"
  }

  private func words(_ day: Day) -> String {
    Words.day(day, seenFrom: calendar.scenario.asOf)
  }

  /// Why there is no slot, where there is none.
  private func withoutSlots(_ query: SlotQuery) -> String {
    if let venue = query.venue {
      if conference.mode == .remote { return "\(conference.id) is remote, at no venue" }
      if !conference.venues.isEmpty, !conference.venues.contains(venue) {
        return "\(conference.id) can be at \(Words.list(conference.venues.map(\.text))) only"
      }
    }
    return query.days.flatMap(withoutSlots) ?? otherStarts(query) ?? "there is no such slot"
  }

  /// Where it is the time that is none of the grid.
  private func otherStarts(_ query: SlotQuery) -> String? {
    guard let start = query.start else { return nil }
    var whenever = query
    whenever.start = nil
    let slots = PlacingQuestion(conference, whenever, in: calendar, limit: limit)
      .openings(in: calendar)
    let starts = Set(slots.map(\.span.start)).sorted().map(\.description)
    if starts.isEmpty || starts.contains(start.description) { return nil }
    return "no slot for it starts at \(start), but at \(Words.list(starts))"
  }

  private func withoutSlots(_ days: ClosedRange<Day>) -> String? {
    let scenario = calendar.scenario
    let day = days.lowerBound
    let past = "nothing new is booked on or before \(scenario.asOf.british)"
    if days.upperBound <= scenario.asOf { return past }
    if day > scenario.horizonEnd {
      return "\(scenario.horizonEnd.british) is the last day that can be booked"
    }
    if let closure = closure(on: days) { return "the office is \(Words.closed(closure))" }
    guard day == days.upperBound, !scenario.workingDays.isWorkingDay(day) else { return nil }
    let holiday = day.weekday.isWeekend ? "" : " (a bank holiday)"
    let first = day == scenario.asOf + 1 ? "; \(past)" : ""
    return "\(day.british) is not a working day\(holiday)\(first)"
  }

  /// Where all working days of some are in it.
  private func closure(on days: ClosedRange<Day>) -> Closure? {
    let scenario = calendar.scenario
    let working = (0...(days.upperBound - days.lowerBound)).map { days.lowerBound + $0 }
      .filter { scenario.workingDays.isWorkingDay($0) && $0 <= scenario.horizonEnd }
    let closures = Set(working.map { scenario.closure(on: $0) })
    return closures.count == 1 ? closures.first ?? nil : nil
  }

  /// What is not as it should be, the gravest first.
  func whatIsWrong(_ entry: CalendarEntry?) -> [Asked] {
    guard let entry else { return [unplaced] }
    let isLate = entry.day > limit.limit
    return (isLate ? [late] : []) + moved(entry) + otherChair(entry)
      + (QuorumTier.isQuorate(entry, calendar) ? [] : [notQuorate(isLate)])
  }

  private var general: PlacingQuestion {
    PlacingQuestion(conference, SlotQuery(), in: calendar, limit: limit)
  }

  private func asked(_ question: PlacingQuestion, _ sentence: String, remedy: String) -> Asked {
    Asked(
      question: question, sentence: sentence, isComplaint: true, remedy: remedy,
      withoutSlots: question.days.flatMap(withoutSlots) ?? "there is no slot in that time")
  }

  private var unplaced: Asked {
    asked(general, "Why has \(conference.id) no booking?", remedy: "give it a booking")
  }

  private var late: Asked {
    var question = general
    question.mustBeInTime = true
    return asked(
      question, "Why is \(conference.id) not in time, by \(words(limit.limit))?",
      remedy: "bring it back in time")
  }

  private func moved(_ entry: CalendarEntry) -> [Asked] {
    guard let published = entry.published, !entry.keepsPromise else { return [] }
    var question = general
    question.days = published.day...published.day
    question.start = published.start
    question.venue = published.venue
    let span = calendar.register.reader.span(of: published, conference).span
    return [
      asked(
        question,
        "Why is \(conference.id) not on its published date, \(words(published.day)) \(span)?",
        remedy: "keep its published date")
    ]
  }

  private func otherChair(_ entry: CalendarEntry) -> [Asked] {
    guard let previous = conference.previousChair, previous != entry.booking.chair,
      calendar.register.chairs[previous] != nil
    else { return [] }
    var question = general
    question.chair = previous
    question.mustBeInTime = entry.day <= limit.limit
    return [
      asked(
        question,
        "Why does \(Words.chair(previous)), the previous chair, not chair \(conference.id)?",
        remedy: "let \(Words.chair(previous)) chair it")
    ]
  }

  private func notQuorate(_ isLate: Bool) -> Asked {
    var question = general
    question.mustBeQuorate = true
    question.mustBeInTime = !isLate
    return asked(
      question, "Why is \(conference.id) not at a time when enough agencies can come?",
      remedy: "let enough agencies come")
  }
}

internal import Conferences
internal import WorkingTime

/// Says what an arrangement means for the whole calendar.
struct SuggestionMaker {
  private let calendar: Calendar
  private let before: TierValues

  init(_ calendar: Calendar) {
    self.calendar = calendar
    before = TierValues(calendar)
  }

  /// - Parameter other: the calendar it was found in, where that is not the one it is compared with.
  func suggestion(_ arrangement: Arrangement, in other: Calendar? = nil) -> Suggestion {
    let main = arrangement.placed[0]
    let changed = (other ?? calendar).booking(arrangement.placed.map(\.booking))
    return Suggestion(
      booking: main.booking, span: main.span,
      rebookings: arrangement.placed.dropFirst().map { rebooking($0, arrangement) }
        .sorted { $0.from.conference < $1.from.conference },
      changes: before.changes(to: TierValues(changed)),
      sentences: [timing(main)] + sentences(main, in: changed))
  }

  private func sentences(_ entry: CalendarEntry, in changed: Calendar) -> [String] {
    let reasons = Reasons(changed)
    let booked = reasons.asBooked(entry)
    guard let published = entry.published, !entry.keepsPromise, isKeptNow(entry) else {
      return booked
    }
    let span = calendar.register.reader.span(of: published, entry.conference).span
    return ["Its published date, \(words(published.day)) \(span), is given up."]
      + reasons.told(published, entry.conference) + booked
  }

  /// Whether the calendar as it stands keeps the published date.
  private func isKeptNow(_ entry: CalendarEntry) -> Bool {
    calendar.entries.first { $0.conference.id == entry.conference.id }?.keepsPromise ?? false
  }

  /// "3 working days before its limit, Thu 17 Dec; 1 working day after its target day."
  private func timing(_ entry: CalendarEntry) -> String {
    let workingDays = calendar.scenario.workingDays
    let margin = workingDays.count(from: entry.day, to: entry.limit.limit)
    let limit = words(entry.limit.limit)
    let lead =
      margin < 0
      ? "\(Words.count(-margin, "working day")) after its limit, \(limit)"
      : margin == 0
        ? "On its limit, the last day in time"
        : "\(Words.count(margin, "working day")) before its limit, \(limit)"
    return "\(lead); \(distance(entry))."
  }

  private func words(_ day: Day) -> String {
    Words.day(day, seenFrom: calendar.scenario.asOf)
  }

  private func distance(_ entry: CalendarEntry) -> String {
    let days = calendar.scenario.workingDays.count(from: entry.limit.target, to: entry.day)
    if days == 0 { return "on its target day" }
    let count = Words.count(abs(days), "working day")
    return "\(count) \(days < 0 ? "before" : "after") its target day"
  }

  private func rebooking(_ entry: CalendarEntry, _ arrangement: Arrangement) -> Rebooking {
    let old = arrangement.removed.first { $0.conference.id == entry.conference.id } ?? entry
    return Rebooking(from: old.booking, to: entry.booking, sentence: sentence(old, entry))
  }

  private func sentence(_ old: CalendarEntry, _ new: CalendarEntry) -> String {
    let (before, after) = (TimedBooking(old.booking, old.span), TimedBooking(new.booking, new.span))
    let told = calendar.register.toldAgain(
      new.conference, from: old.booking, to: new.booking)
    let words = DifferenceSentence(
      conference: new.conference.id, before: before, after: after, told: told)
    return words.text(BookingDifference.Kind(from: old.booking, to: new.booking) ?? .staffedAnew)
  }
}

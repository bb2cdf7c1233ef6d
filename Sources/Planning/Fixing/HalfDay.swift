internal import Conferences
internal import WorkingTime

/// The half of a day, or the two, for which somebody who is away would be there after all.
struct HalfDay {
  let day: Day
  let span: Span

  /// Mornings end and afternoons begin then, as in the contract's own examples.
  static let midday = TimeOfDay(minutes: 13 * 60)

  /// - Parameters:
  ///   - needed: when the conference holds them.
  ///   - absence: what is given up in part.
  init(touching needed: Span, of absence: Absence, on day: Day) {
    self.day = day
    let away = absence.span(on: day) ?? .wholeDay
    let part = Span(max(needed.start, away.start), min(needed.end, away.end))
    span = Span(
      part.start < Self.midday ? .midnight : Self.midday,
      part.end > Self.midday ? .endOfDay : Self.midday)
  }

  /// "in the morning".
  var words: String {
    if span == .wholeDay { return "all day" }
    return span.start == .midnight ? "in the morning" : "in the afternoon"
  }

  /// What is left of an absence.
  func rest(of absence: Absence) -> [Absence] { absence.leaving(out: span, on: day) }
}

extension Absence {
  /// What is left of it where somebody is there after all for a span of a day.
  func leaving(out span: Span, on day: Day) -> [Absence] {
    let start = Moment(day, span.start)
    let end = span.end == .endOfDay ? Moment(day + 1, .midnight) : Moment(day, span.end)
    func part(_ from: Moment, _ to: Moment) -> [Absence] {
      from < to ? [Absence(subject: subject, from: from, to: to, reason: reason)] : []
    }
    return part(from, min(to, start)) + part(max(from, end), to)
  }
}

internal import Conferences
internal import WorkingTime

/// When each of a list of subjects can be had, on each bookable day: their pattern less their
/// absences.
struct FreeTimes {
  /// By subject, then by bookable day.
  private var spans: [[[Span]]]

  init(_ subjects: [(subject: Subject, pattern: WeeklyPattern)], days: [Day], absences: [Absence]) {
    let bySubject = Dictionary(grouping: absences, by: \.subject)
    spans = subjects.map { subject, pattern in
      var free = days.map { pattern.spans(on: $0) }
      for absence in bySubject[subject] ?? [] {
        for (index, day) in days.enumerated() {
          guard let span = absence.span(on: day) else { continue }
          free[index] = Self.subtract(span, from: free[index])
        }
      }
      return free
    }
  }

  /// Whether a subject is free for the whole of a span.
  func covers(_ subject: Int, day: Int, _ span: Span) -> Bool {
    for free in spans[subject][day] where free.covers(span) { return true }
    return false
  }

  func spans(of subject: Int, day: Int) -> [Span] { spans[subject][day] }

  /// Takes a span away, as for a fixed booking.
  mutating func occupy(_ subject: Int, day: Int, _ span: Span) {
    spans[subject][day] = Self.subtract(span, from: spans[subject][day])
  }

  static func subtract(_ taken: Span, from free: [Span]) -> [Span] {
    free.flatMap { span -> [Span] in
      guard span.overlaps(taken) else { return [span] }
      return [Span(span.start, taken.start), Span(taken.end, span.end)].filter { !$0.isEmpty }
    }
  }
}

internal import Conferences
internal import WorkingTime

/// When somebody is free on a day: at work, not away, and not held by a conference.
extension Register {
  /// The parts of a day in a pattern that no absence takes; none in a closure.
  func present(_ subject: Subject, _ works: WeeklyPattern, on day: Day) -> [Span] {
    guard scenario.closure(on: day) == nil else { return [] }
    return absences(of: subject, on: day).reduce(works.spans(on: day)) { $0.without($1) }
  }
}

extension [Span] {
  /// What is left when a span is taken away.
  func without(_ taken: Span) -> [Span] {
    flatMap { span -> [Span] in
      guard span.overlaps(taken) else { return [span] }
      return [Span(span.start, taken.start), Span(taken.end, span.end)].filter { !$0.isEmpty }
    }
  }

  /// What is in both; both in order.
  func shared(with others: [Span]) -> [Span] {
    flatMap { span in
      others.compactMap { other in
        let both = Span(Swift.max(span.start, other.start), Swift.min(span.end, other.end))
        return both.isEmpty ? nil : both
      }
    }
  }
}

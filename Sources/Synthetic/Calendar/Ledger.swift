internal import Conferences
internal import WorkingTime

/// Who and what is taken, when and where.
struct Ledger {
  /// A stretch of a day that somebody or something is held.
  struct Holding {
    let span: Span
    /// Nil where no place matters.
    let venue: ID<Venue>?
  }

  private struct Key: Hashable {
    let subject: Subject
    let day: Day
  }

  private var held: [Key: [Holding]] = [:]
  private var heldInWeek: [Key: Int] = [:]
  private let absences: [Subject: [Absence]]
  private let travel: TravelTimes

  init(absences: [Absence], travel: TravelTimes) {
    self.absences = Dictionary(grouping: absences, by: \.subject)
    self.travel = travel
  }

  /// Whether nothing holds it and it is not away.
  func isFree(_ subject: Subject, _ span: Span, on day: Day) -> Bool {
    !holdings(of: subject, on: day).contains { $0.span.overlaps(span) }
      && !isAway(subject, span, on: day)
  }

  func isAway(_ subject: Subject, _ span: Span, on day: Day) -> Bool {
    (absences[subject] ?? []).contains { $0.span(on: day)?.overlaps(span) == true }
  }

  /// H3: whether somebody can get from every other holding of the day to a venue and back.
  func canTravel(_ subject: Subject, to venue: ID<Venue>?, _ span: Span, on day: Day) -> Bool {
    guard let venue else { return true }
    return holdings(of: subject, on: day).allSatisfy { holding in
      guard let other = holding.venue, other != venue else { return true }
      return holding.span.gap(to: span) >= travel.minutes(from: other, to: venue)
    }
  }

  /// Conferences of a day.
  func count(_ subject: Subject, on day: Day) -> Int { holdings(of: subject, on: day).count }

  /// Conferences from Monday to Sunday.
  func countInWeek(_ subject: Subject, of day: Day) -> Int {
    heldInWeek[Key(subject: subject, day: day.monday), default: 0]
  }

  /// How many holdings overlap a span.
  func overlapping(_ subject: Subject, _ span: Span, on day: Day) -> Int {
    holdings(of: subject, on: day).count { $0.span.overlaps(span) }
  }

  mutating func hold(_ subject: Subject, _ span: Span, on day: Day, at venue: ID<Venue>? = nil) {
    held[Key(subject: subject, day: day), default: []].append(Holding(span: span, venue: venue))
    heldInWeek[Key(subject: subject, day: day.monday), default: 0] += 1
  }

  private func holdings(of subject: Subject, on day: Day) -> [Holding] {
    held[Key(subject: subject, day: day)] ?? []
  }
}

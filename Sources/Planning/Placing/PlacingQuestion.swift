internal import Conferences
internal import WorkingTime

/// What is asked of a conference's place in the calendar: at which openings, with whom, how well.
struct PlacingQuestion {
  private(set) var conference: Conference
  let limit: Limit
  /// The booking the family was told, where that may still move.
  var published: Booking?
  /// The booking it has, where that stays whatever happens (H12).
  private(set) var fixed: Booking?
  /// The days it is about, both included; nil for any after the day of planning.
  var days: ClosedRange<Day>?
  var start: TimeOfDay?
  var venue: ID<Venue>?
  var chair: ID<Chair>?
  /// Whether a day after the limit is no answer.
  var mustBeInTime = false
  /// Whether a time at which too few agencies can come is no answer.
  var mustBeQuorate = false

  init(_ conference: Conference, limit: Limit, published: Booking?) {
    self.conference = conference
    self.limit = limit
    self.published = published
  }

  /// Where a conference that is booked could be otherwise.
  init(_ entry: CalendarEntry) {
    self.init(entry.conference, limit: entry.limit, published: entry.published)
  }

  init(_ conference: Conference, _ query: SlotQuery, in calendar: Calendar, limit: Limit) {
    let published = calendar.register.published[conference.id]
    self.init(
      conference, limit: limit, published: published.map { $0.counted(for: conference) })
    fixed = calendar.register.fixed[conference.id]
    days = query.days
    start = query.start
    venue = query.venue
    chair = query.chair
  }

  /// Every opening it is about, closures included, in order of time.
  func openings(in calendar: Calendar) -> [Opening] {
    let scenario = calendar.scenario
    let first = max(days?.lowerBound ?? scenario.asOf + 1, scenario.asOf + 1)
    let last = min(days?.upperBound ?? scenario.horizonEnd, scenario.horizonEnd)
    return calendar.openings(of: conference, from: first, through: last, inClosures: true).filter {
      (start == nil || $0.span.start == start) && (venue == nil || $0.venue?.id == venue)
    }
  }

  /// The same at one opening only, of a conference that may have been changed.
  func at(_ opening: Opening, _ conference: Conference, anyChair: Bool) -> PlacingQuestion {
    var question = self
    question.conference = conference
    question.days = opening.day...opening.day
    question.start = opening.span.start
    question.venue = opening.venue?.id
    if anyChair { question.chair = nil }
    return question
  }

  /// A published booking that stays as it is need not obey the earliest day (L5).
  func keepsPromise(_ opening: Opening) -> Bool {
    guard let published else { return false }
    return published.day == opening.day && published.start == opening.span.start
      && published.venue == opening.venue?.id
  }
}

internal import Conferences
internal import WorkingTime

/// Says what keeps a chair from a conference at an opening, the conference's own booking aside.
struct ChairRefusals: Sendable {
  private let calendar: Calendar
  private var diary: Diary
  /// Places of the chairs on duty, by day.
  private let onDuty: [Day: [Int]]
  private var chairs: Table<Chair> { calendar.register.chairs }

  init(_ calendar: Calendar) {
    self.calendar = calendar
    diary = Diary(calendar.holdings.chairs)
    onDuty = Dictionary(grouping: calendar.duty, by: \.day).mapValues { duties in
      duties.compactMap { calendar.register.chairs.place(of: $0.chair) }
    }
  }

  /// Leaves out all that bookings hold.
  mutating func forget() { diary = Diary([]) }

  mutating func change(removing removed: [Holding], adding added: [Holding]) {
    diary.remove(removed)
    diary.add(added)
  }

  func isAnyFree(_ conference: Conference, _ opening: Opening) -> Bool {
    chairs.rows.indices.contains { obstacle(at: $0, conference, opening) == nil }
  }

  /// What keeps each chair away, in order of chair; for an opening at which none is free.
  func obstacles(_ conference: Conference, _ opening: Opening) -> [(Chair, ChairObstacle)] {
    chairs.rows.indices.compactMap { place in
      obstacle(at: place, conference, opening).map { (chairs.rows[place], $0) }
    }
  }

  func obstacle(_ chair: Chair, _ conference: Conference, _ opening: Opening) -> ChairObstacle? {
    chairs.place(of: chair.id).flatMap { obstacle(at: $0, conference, opening) }
  }

  /// The first thing that keeps the chair at a place away; nil when the chair could take it.
  func obstacle(at place: Int, _ conference: Conference, _ opening: Opening) -> ChairObstacle? {
    var first: ChairObstacle?
    obstacles(at: place, conference, opening) { obstacle in
      first = obstacle
      return false
    }
    return first
  }

  /// Tells all that keeps the chair at a place away: first what the chair may do at all, then leave,
  /// then what others hold; until `tell` wants to hear no more.
  func obstacles(
    at place: Int, _ conference: Conference, _ opening: Opening, _ tell: (ChairObstacle) -> Bool
  ) {
    let chair = chairs.rows[place]
    if conference.barredChairs.contains(chair.id), !tell(.barred) { return }
    if conference.isHarmOutsideHome, !chair.isTrainedForHarmOutsideHome, !tell(.untrained) {
      return
    }
    if let venue = opening.venue, !chair.venues.isEmpty, !chair.venues.contains(venue.id),
      !tell(.elsewhere)
    {
      return
    }
    let held = calendar.register.attendance.chair(opening.span)
    for absence in chairs.absences(at: place, held, on: opening.day) where !tell(.away(absence)) {
      return
    }
    if !chair.works.covers(held, on: opening.day), !tell(.off(chair)) { return }
    engagements(place, held, conference, opening, tell)
  }

  private func engagements(
    _ place: Int, _ held: Span, _ conference: Conference, _ opening: Opening,
    _ tell: (ChairObstacle) -> Bool
  ) {
    let chair = chairs.rows[place]
    let day = diary.holdings(of: place, on: opening.day, besides: conference.id)
    if onDuty[opening.day]?.contains(place) ?? false,
      day.count >= calendar.policy.whole(.dutyConferences), !tell(.onDuty(day.map(\.entry)))
    {
      return
    }
    for other in day where other.span.overlaps(held) && !tell(.busy(other.entry)) { return }
    for other in day
    where !other.span.overlaps(held) && !other.leavesTime(for: held, at: opening.venue, calendar)
      && !tell(.travelling(other.entry))
    {
      return
    }
    if day.count >= chair.maximumPerDay, !tell(.fullDay(day.map(\.entry))) { return }
    let week = diary.week(of: place, around: opening.day, besides: conference.id)
    if week.count >= chair.maximumPerWeek { _ = tell(.fullWeek(week.map(\.entry))) }
  }
}

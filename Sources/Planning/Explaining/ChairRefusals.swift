internal import Conferences
internal import WorkingTime

/// Says what keeps a chair from a conference at an opening, the conference's own booking aside.
struct ChairRefusals: Sendable {
  private let calendar: Calendar
  private let diary: Diary
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

  func isAnyFree(_ conference: Conference, _ opening: Opening) -> Bool {
    chairs.rows.indices.contains { obstacle(at: $0, conference, opening) == nil }
  }

  /// What keeps each chair away, in order of chair; for an opening at which none is free.
  func obstacles(_ conference: Conference, _ opening: Opening) -> [(Chair, ChairObstacle)] {
    chairs.rows.indices.compactMap { place in
      obstacle(at: place, conference, opening).map { (chairs.rows[place], $0) }
    }
  }

  /// Chairs named one by one; more are counted by what keeps them away.
  private static let mostNamed = 6

  /// Who is where, for an opening at which none is free: "Chair 1 away (leave), Chair 2 at C-0499",
  /// or "12 away, 7 at another conference".
  func whereabouts(_ conference: Conference, _ opening: Opening) -> String {
    let all = obstacles(conference, opening)
    if all.count <= Self.mostNamed {
      return all.map { "\(Words.chair($0.id)) \($1.brief)" }.joined(separator: ", ")
    }
    let counts = Dictionary(grouping: all, by: \.1.words).mapValues(\.count)
    return RefusalSummary.ranked(counts).map { "\($0.1) \($0.0)" }.joined(separator: ", ")
  }

  func obstacle(_ chair: Chair, _ conference: Conference, _ opening: Opening) -> ChairObstacle? {
    chairs.place(of: chair.id).flatMap { obstacle(at: $0, conference, opening) }
  }

  /// Nil when the chair at a place could take it: first what the chair may do at all, then leave,
  /// then what others hold.
  private func obstacle(at place: Int, _ conference: Conference, _ opening: Opening)
    -> ChairObstacle?
  {
    let chair = chairs.rows[place]
    if conference.barredChairs.contains(chair.id) { return .barred }
    if conference.isHarmOutsideHome, !chair.isTrainedForHarmOutsideHome { return .untrained }
    if let venue = opening.venue, !chair.venues.isEmpty, !chair.venues.contains(venue.id) {
      return .elsewhere
    }
    let held = calendar.register.attendance.chair(opening.span)
    if let absence = chairs.absence(at: place, held, on: opening.day) { return .away(absence) }
    if !chair.works.covers(held, on: opening.day) { return .off(chair) }
    return engagement(place, held, conference, opening)
  }

  private func engagement(
    _ place: Int, _ held: Span, _ conference: Conference, _ opening: Opening
  ) -> ChairObstacle? {
    let chair = chairs.rows[place]
    let day = diary.holdings(of: place, on: opening.day, besides: conference.id)
    if onDuty[opening.day]?.contains(place) ?? false,
      day.count >= calendar.policy.whole(.dutyConferences)
    {
      return .onDuty
    }
    if let other = day.first(where: { $0.span.overlaps(held) }) { return .busy(other.entry) }
    if let other = day.first(where: { !$0.leavesTime(for: held, at: opening.venue, calendar) }) {
      return .travelling(other.entry)
    }
    if day.count >= chair.maximumPerDay { return .fullDay(day.count) }
    let week = diary.week(of: place, around: opening.day, besides: conference.id)
    return week.count >= chair.maximumPerWeek ? .fullWeek(week.count) : nil
  }
}

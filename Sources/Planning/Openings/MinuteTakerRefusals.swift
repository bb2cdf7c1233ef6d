internal import Conferences
internal import WorkingTime

/// Says what keeps a minute-taker from a conference at an opening, the conference's own booking
/// aside.
struct MinuteTakerRefusals: Sendable {
  private let calendar: Calendar
  private var diary: Diary
  private var minuteTakers: Table<MinuteTaker> { calendar.register.minuteTakers }

  init(_ calendar: Calendar) {
    self.calendar = calendar
    diary = Diary(calendar.holdings.minuteTakers)
  }

  /// Leaves out all that bookings hold.
  mutating func forget() { diary = Diary([]) }

  mutating func change(removing removed: [Holding], adding added: [Holding]) {
    diary.remove(removed)
    diary.add(added)
  }

  func isAnyFree(_ conference: Conference, _ opening: Opening) -> Bool {
    minuteTakers.rows.indices.contains { isFree($0, conference, opening) }
  }

  func isFree(_ place: Int, _ conference: Conference, _ opening: Opening) -> Bool {
    var isFree = true
    obstacles(at: place, conference, opening) { _ in
      isFree = false
      return false
    }
    return isFree
  }

  /// How many conferences a minute-taker has that day already, to even the work out.
  func held(by place: Int, on day: Day, besides conference: ID<Conference>) -> Int {
    diary.holdings(of: place, on: day, besides: conference).count
  }

  /// Tells all that keeps the minute-taker at a place away, until `tell` wants to hear no more.
  func obstacles(
    at place: Int, _ conference: Conference, _ opening: Opening,
    _ tell: (MinuteTakerObstacle) -> Bool
  ) {
    let taker = minuteTakers.rows[place]
    let held = calendar.register.attendance.minuteTaker(opening.span)
    if let venue = opening.venue, !taker.venues.isEmpty, !taker.venues.contains(venue.id),
      !tell(.elsewhere)
    {
      return
    }
    for absence in minuteTakers.absences(at: place, held, on: opening.day)
    where !tell(.away(absence)) {
      return
    }
    if !taker.works.covers(held, on: opening.day), !tell(.off) { return }
    let day = diary.holdings(of: place, on: opening.day, besides: conference.id)
    for other in day where other.span.overlaps(held) && !tell(.busy(other.entry)) { return }
    for other in day
    where !other.span.overlaps(held) && !other.leavesTime(for: held, at: opening.venue, calendar)
      && !tell(.travelling(other.entry))
    {
      return
    }
    if day.count >= taker.maximumPerDay { _ = tell(.fullDay(day.map(\.entry))) }
  }
}

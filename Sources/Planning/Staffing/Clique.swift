internal import WorkingTime

/// A set of holdings of which one member can have at most one: all that contain the same minute,
/// or, between two venues, those that contain a minute of each when the minutes are nearer than
/// the way is long (H2, H3).
///
/// Validity of the second: let b be the minute at the first venue and c the one at the second,
/// |c - b| <= travel. Two holdings that contain them and do not overlap are apart by less than
/// |c - b|, hence by less than the travel time.
struct Clique: Hashable {
  let day: Int
  let minute: Int
  let venues: Pair?

  private init(day: Int, minute: Int, venues: Pair?) {
    self.day = day
    self.minute = minute
    self.venues = venues
  }

  struct Pair: Hashable {
    let first: Int
    let second: Int
    let secondMinute: Int
  }

  func contains(_ item: StaffItem) -> Bool {
    guard item.day == day else { return false }
    guard let venues else { return item.span.contains(TimeOfDay(minutes: minute)) }
    if item.venue == venues.first { return item.span.contains(TimeOfDay(minutes: minute)) }
    if item.venue == venues.second {
      return item.span.contains(TimeOfDay(minutes: venues.secondMinute))
    }
    return false
  }

  /// Every clique over some items that can bind: one for each start, and one for each pair at
  /// different venues that is too near. Empty holdings clash with nothing.
  static func all(over items: [StaffItem], travel: [[Int]]?) -> [Clique] {
    var found: Set<Clique> = []
    let held = items.filter { !$0.span.isEmpty }
    for item in held {
      found.insert(Clique(day: item.day, minute: item.span.start.minutes, venues: nil))
    }
    guard let travel else { return found.sorted { $0.order < $1.order } }
    for early in held {
      for late in held where late.day == early.day {
        if let clique = Clique(early, late, travel: travel) { found.insert(clique) }
      }
    }
    return found.sorted { $0.order < $1.order }
  }

  /// What is too near a holding and one at another venue after it, on the same day; nil when these
  /// two are not too near. Neither is empty.
  init?(_ early: StaffItem, _ late: StaffItem, travel: [[Int]]) {
    guard let from = early.venue, let to = late.venue, to != from,
      late.span.start >= early.span.end, early.span.gap(to: late.span) < travel[from][to]
    else { return nil }
    self.init(
      day: early.day, minute: early.span.end.minutes - 1,
      venues: Pair(first: from, second: to, secondMinute: late.span.start.minutes))
  }

  private var order: (Int, Int, Int, Int, Int) {
    (day, minute, venues?.first ?? -1, venues?.second ?? -1, venues?.secondMinute ?? -1)
  }
}

internal import Conferences
internal import WorkingTime

/// Openings counted by what refuses them: "of 44 slots until Thu 17 Dec: 18 no chair free (away, on
/// duty), 12 family cannot".
struct RefusalSummary {
  private let total: Int
  private let last: Day
  private var counts: [String: Int] = [:]
  private var chairCounts: [String: Int] = [:]
  private var causeCounts: [LateCause: Int] = [:]
  private var firstFree: Opening?
  private var free = 0

  /// Goes through every start of every bookable day of a range.
  init(_ conference: Conference, from first: Day, through last: Day, _ refusals: Refusals) {
    let openings = refusals.calendar.openings(of: conference, from: first, through: last)
    self.init(conference, openings, through: last, refusals)
  }

  /// - Parameter openings: those to go through.
  init(
    _ conference: Conference, _ openings: [Opening], through last: Day, _ refusals: Refusals
  ) {
    total = openings.count
    self.last = last
    let needs = refusals.needs(of: conference)
    for opening in openings {
      guard let obstacle = refusals.obstacle(needs, opening) else {
        free += 1
        if firstFree == nil { firstFree = opening }
        continue
      }
      counts[obstacle.words, default: 0] += 1
      causeCounts[obstacle.cause, default: 0] += 1
      if case .noChair = obstacle {
        for (_, obstacle) in refusals.chairs.obstacles(conference, opening) {
          chairCounts[obstacle.words, default: 0] += 1
        }
      }
    }
  }

  /// The cause that refuses most openings; of several that refuse as many, the one looked at first.
  /// With no opening at all, that everything is closed.
  var mainCause: LateCause {
    causeCounts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? .closed
  }

  /// "12 of 30 slots until Fri 18 Dec are free, the first Mon 7 Dec 14:00 at Main Centre"; nil when
  /// none is.
  var freeOnes: String? {
    firstFree.map {
      "\(free) of \(Words.count(total, "slot")) until \(last.britishShort) \(free == 1 ? "is" : "are") "
        + "free, the first \(Self.place($0))"
    }
  }

  private static func place(_ opening: Opening) -> String {
    let place = opening.venue.map { " at \($0.id)" } ?? ""
    return "\(opening.day.britishShort) \(opening.span.start)\(place)"
  }

  /// Without a full stop.
  var words: String {
    guard total > 0 else { return "no slot until \(last.britishShort)" }
    let parts = Self.ranked(counts).map { word, count in
      word == Obstacle.noChair.words && !chairCounts.isEmpty
        ? "\(count) \(word) (\(Self.ranked(chairCounts).map(\.0).joined(separator: ", ")))"
        : "\(count) \(word)"
    }
    return "of \(Words.count(total, "slot")) until \(last.britishShort): "
      + (parts + freeWords).joined(separator: ", ")
  }

  /// An opening that nothing refuses any more: a plan that was stopped early may leave some.
  private var freeWords: [String] {
    guard let firstFree else { return [] }
    return ["\(free) free, the first \(Self.place(firstFree))"]
  }

  /// The most frequent first.
  static func ranked(_ counts: [String: Int]) -> [(String, Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}

internal import WorkingTime

/// A time and a place at which somebody or something is held on some day.
struct Stay: Hashable, Comparable {
  let span: Span
  /// Nil when remote.
  let venue: Int?

  static func < (a: Self, b: Self) -> Bool {
    a.span == b.span ? (a.venue ?? -1) < (b.venue ?? -1) : a.span < b.span
  }
}

/// Finds the greatest sets of stays on one day of which one person or room can keep at most one
/// (H2, H3, H6): any two of a set overlap, or leave less time between them than the way takes.
///
/// A row for each set forbids every pair, and no set can be made stronger. Days are much alike, so
/// what was worked out for one is remembered for the others. Bron and Kerbosch, Communications of the
/// ACM 16 (1973), 575, with pivots.
struct StayCliques {
  /// Minutes between venues; nil for rooms and workers, whom the way does not bind.
  let travel: [[Int]]?
  private var known: [[Stay]: [[Int]]] = [:]

  init(travel: [[Int]]?) { self.travel = travel }

  /// The sets, by the places of their stays.
  mutating func sets(of stays: [Stay]) -> [[Int]] {
    if let found = known[stays] { return found }
    let near = stays.map { stay in
      var bits = Bits(count: stays.count)
      for (place, other) in stays.enumerated() where other != stay && clash(stay, other) {
        bits.insert(place)
      }
      return bits
    }
    var found: [[Int]] = []
    Self.grow([], .all(count: stays.count), Bits(count: stays.count), near, &found)
    known[stays] = found
    return found
  }

  private func clash(_ a: Stay, _ b: Stay) -> Bool {
    if a.span.overlaps(b.span) { return true }
    guard let travel, let from = a.venue, let to = b.venue else { return false }
    return a.span.gap(to: b.span) < travel[from][to]
  }

  /// Adds to a set, in turn, every stay that clashes with all of it, but for those tried before.
  private static func grow(
    _ set: [Int], _ open: Bits, _ tried: Bits, _ near: [Bits], _ found: inout [[Int]]
  ) {
    guard
      let pivot = (open.members + tried.members).max(by: {
        near[$0].intersection(open).count < near[$1].intersection(open).count
      })
    else {
      if !set.isEmpty { found.append(set.sorted()) }
      return
    }
    var open = open
    var tried = tried
    for stay in open.members where !near[pivot].contains(stay) {
      grow(
        set + [stay], open.intersection(near[stay]), tried.intersection(near[stay]), near, &found)
      open.remove(stay)
      tried.insert(stay)
    }
  }
}

internal import Conferences

/// The best arrangements found so far, each with a slot of its own for the conference asked about.
struct BestArrangements {
  let most: Int
  /// The best first.
  private(set) var all: [Arrangement] = []

  /// Nil while there is room for more.
  var worst: Arrangement? { all.count == most ? all.last : nil }

  /// Whether something that costs at least so much could still be better than the last of them, or as
  /// good and earlier.
  func couldTake(_ bound: TierCosts) -> Bool {
    worst.map { !$0.costs.isBetter(than: bound) } ?? true
  }

  mutating func take(_ new: Arrangement) {
    if let same = all.firstIndex(where: { $0.placed[0].isAtSameSlot(as: new.placed[0]) }) {
      if new.precedes(all[same]) { all[same] = new }
    } else {
      all.append(new)
    }
    all = Array(all.sorted { $0.precedes($1) }.prefix(most))
  }
}

extension CalendarEntry {
  func isAtSameSlot(as other: CalendarEntry) -> Bool { booking.keepsPromise(of: other.booking) }
}

import Testing
import WorkingTime

@testable import Planning

/// Sets of stays of which one member can keep one.
struct StayCliquesTests {
  private static func stay(_ start: String, _ end: String, _ venue: Int? = 0) -> Stay {
    Stay(span: Span(time(start), time(end)), venue: venue)
  }

  private func sets(_ stays: [Stay], travel: [[Int]]? = nil) -> Set<[Int]> {
    var cliques = StayCliques(travel: travel)
    let found = cliques.sets(of: stays)
    #expect(cliques.sets(of: stays) == found, "remembered otherwise than found")
    #expect(Set(found).count == found.count, "a set twice")
    return Set(found)
  }

  @Test func whatOverlapsIsTogetherAndWhatTouchesIsNot() {
    let stays = [
      Self.stay("09:00", "11:00"), Self.stay("11:00", "13:00"), Self.stay("10:00", "12:00"),
    ]
    #expect(sets(stays) == [[0, 2], [1, 2]])
  }

  @Test func theWayBindsBetweenVenuesAndNotWhereOneIsRemote() {
    let travel = [[0, 30], [30, 0]]
    let stays = [
      Self.stay("09:00", "11:00", 0), Self.stay("11:29", "13:00", 1),
      Self.stay("11:30", "13:30", 1), Self.stay("11:00", "11:10", nil),
    ]
    #expect(sets(stays, travel: travel) == [[0, 1], [1, 2], [3]])
    #expect(sets(stays) == [[0], [1, 2], [3]])
  }

  /// Every pair that clashes is in a set, every set clashes throughout, and none is in another.
  @Test func setsAreWholeAndGreatest() {
    let travel = [[0, 45, 10], [45, 0, 60], [10, 60, 0]]
    let stays = (0..<24).map { number in
      let start = TimeOfDay(minutes: 540 + number * 37 % 300)
      return Stay(span: Span(start, start + 60 + number % 4 * 20), venue: number % 4 - 1)
    }.map { $0.venue == -1 ? Stay(span: $0.span, venue: nil) : $0 }
    func clash(_ a: Stay, _ b: Stay) -> Bool {
      if a.span.overlaps(b.span) { return true }
      guard let from = a.venue, let to = b.venue else { return false }
      return a.span.gap(to: b.span) < travel[from][to]
    }
    let found = sets(stays, travel: travel)
    for first in stays.indices {
      for second in stays.indices where second > first {
        let isTogether = found.contains { $0.contains(first) && $0.contains(second) }
        #expect(isTogether == clash(stays[first], stays[second]))
      }
    }
    for set in found {
      let others = stays.indices.filter { !set.contains($0) }
      #expect(!others.contains { other in set.allSatisfy { clash(stays[$0], stays[other]) } })
    }
  }
}

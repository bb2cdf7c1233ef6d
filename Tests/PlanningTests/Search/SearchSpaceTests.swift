import Conferences
import Testing
import WorkingTime

@testable import Planning

/// What is still open for a conference once a tier is settled.
struct SearchSpaceTests {
  private static let statutory = 0
  private static let moved = 2

  /// One conference, to be held until Wed 23 Dec; the year ends on Thu 31 Dec.
  private static func scene(_ change: (inout Scene) -> Void = { _ in }) -> Scene {
    var scene = Scene()
    scene.scenario.horizonEnd = day("2026-12-31")
    scene.scenario.venues.removeLast()
    change(&scene)
    if scene.scenario.conferences.isEmpty { scene.addConference("C-1") }
    return scene
  }

  /// The same, published for Tue 15 Dec.
  private static func published() -> Scene {
    scene {
      $0.add("C-1")
      $0.tell(as: .published)
    }
  }

  private func slots(_ candidates: [Candidate]) -> Set<Int> { Set(candidates.map(\.slot)) }

  /// What is known of one is known of the other, and nothing that happens to it afterwards.
  @Test func aCopyIsNarrowedByItself() throws {
    let space = try SearchParts(Self.scene().scenario).space
    space.keep(0, Self.statutory, within: 10)
    let before = space.open[0].map(\.slot)
    let copy = SearchSpace(copying: space)
    #expect(copy.open[0].map(\.slot) == before)
    #expect(copy.leastHidden(0, Self.statutory) == space.leastHidden(0, Self.statutory))
    copy.keep(0, where: { $0.slot == before[0] }, unplaced: false)
    copy.dropHidden(0)
    #expect(copy.isSettled(0))
    #expect(space.open[0].map(\.slot) == before && !space.isSettled(0))
  }

  @Test(arguments: [0, 10, 11, 12, 13], [true, false])
  func whatCostsNoMoreThanIsToSpareStaysOpenLateDaysIncluded(spare: Int, isAllListed: Bool) throws {
    let parts = try SearchParts(Self.scene().scenario)
    let space = parts.space
    if isAllListed { space.reveal(0, Self.statutory, below: .max) }
    space.keep(0, Self.statutory, within: spare)
    let open = space.open[0]
    #expect(open.count == slots(open).count)
    #expect(slots(open) == slots(parts.all(0).filter { $0.costs[Self.statutory] <= spare }))
    #expect(open.map { $0.costs[Self.statutory] }.max() == (spare < 11 ? 0 : spare))
    #expect(!space.mayBeUnplaced[0])
    #expect(space.leastHidden(0, Self.statutory) == nil)
  }

  @Test func withoutABookingStaysOpenWhereSoMuchIsToSpare() throws {
    let enough = try SearchParts(Self.scene().scenario).space
    enough.keep(0, Self.statutory, within: StatutoryTier.unplaced)
    #expect(enough.mayBeUnplaced[0])
    let short = try SearchParts(Self.scene().scenario).space
    short.keep(0, Self.statutory, within: StatutoryTier.unplaced - 1)
    #expect(!short.mayBeUnplaced[0])
  }

  @Test func whatIsToSpareComesOnTopOfTheLeast() throws {
    // Chairs are back on Thu 24 Dec, a working day late.
    let scene = Self.scene {
      for chair in $0.scenario.chairs { $0.away(.chair(chair.id), "2026-12-04", "2026-12-24") }
    }
    let parts = try SearchParts(scene.scenario)
    parts.space.keep(0, Self.statutory, within: 1)
    #expect(Set(parts.space.open[0].map { $0.costs[Self.statutory] }) == [11, 12])
  }

  @Test func moreDaysMayBeKeptByALaterTierButNoneIsListedAnew() throws {
    let parts = try SearchParts(Self.scene().scenario)
    parts.space.keep(0, Self.statutory, within: 0)
    let before = slots(parts.space.open[0])
    parts.space.keep(0, Self.moved, within: 1000)
    parts.space.reveal(0, Self.moved, below: .max)
    #expect(slots(parts.space.open[0]) == before)
  }

  @Test func aMoveStaysHiddenWhereItIsToSpareAndGoesWhereItIsNot() throws {
    let price = try SearchParts(Self.published().scenario).candidates.tasks[0].movePrice
    #expect(price > 0)
    let open = try SearchParts(Self.published().scenario).space
    open.keep(0, Self.moved, within: price)
    #expect(open.leastHidden(0, Self.moved) == price)
    let closed = try SearchParts(Self.published().scenario).space
    closed.keep(0, Self.moved, within: price - 1)
    #expect(closed.leastHidden(0, Self.moved) == nil)
    #expect(closed.isSettled(0) == (closed.open[0].count == 1))
    #expect(slots(closed.open[0]).count == 1)
  }

  @Test func aMoveThatIsListedLaterKeepsToWhatWasSettledBefore() throws {
    let parts = try SearchParts(Self.published().scenario)
    let space = parts.space
    space.keep(0, Self.statutory, within: 0)
    #expect(space.hidesMoves[0])
    space.reveal(0, Self.moved, below: .max)
    let expected = parts.all(0).filter { $0.costs[Self.statutory] == 0 }
    #expect(slots(space.open[0]) == slots(expected))
  }
}

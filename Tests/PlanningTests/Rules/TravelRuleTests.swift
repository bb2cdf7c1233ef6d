import Conferences
import Testing
import WorkingTime

@Suite("H3: time to travel") struct TravelRuleTests {
  /// Chair 1 at the Centre until 11:30 and at the Annexe from 11:30 on: the holdings touch.
  private func scene(minutes: Int?) -> Scene {
    var scene = Scene([.chairBefore: .whole(0), .minuteTakerBefore: .whole(0)])
    if let minutes {
      scene.scenario.travel.set(minutes, from: ID("Annexe"), to: ID("Centre"))
    }
    scene.add("C-1")
    scene.add("C-2", "2026-12-15", "11:45", number: 2) { _ in
    } booking: {
      $0 = Scene.booking("C-2", "2026-12-15", "11:45", number: 2, at: "Annexe")
      $0.chair = ID("Chair 1")
    }
    return scene
  }

  @Test func aPairThatIsNotListedTakesThePolicysMinutes() throws {
    #expect(
      try scene(minutes: nil).told() == [
        "H3: Chair 1 has 15 minutes from Centre to Annexe between C-1 (Tue 15 Dec 09:30–11:30) and "
          + "C-2 (Tue 15 Dec 11:45–13:45), and the way takes 30."
      ])
  }

  @Test func exactlyTheTimeItTakesIsEnough() throws {
    #expect(try scene(minutes: 15).told() == [])
    #expect(try scene(minutes: 16).problems().map(\.rule) == ["H3"])
  }

  @Test func minuteTakersTravelToo() throws {
    var scene = scene(minutes: 16)
    scene.bookings[1].chair = ID("Chair 2")
    scene.bookings[1].minuteTaker = ID("Minutes 1")
    #expect(
      try scene.told() == [
        "H3: Minutes 1 has 15 minutes from Centre to Annexe between C-1 (Tue 15 Dec 09:30–11:30) "
          + "and C-2 (Tue 15 Dec 11:45–13:45), and the way takes 16."
      ])
  }
}

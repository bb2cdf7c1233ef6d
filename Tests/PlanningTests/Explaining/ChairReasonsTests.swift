import Conferences
import Planning
import Testing
import WorkingTime

/// Every way in which the previous, the published and the present chair can differ.
@Suite("Another chair: the true cause") struct ChairReasonsTests {
  /// C-1 on Tue 15 December at 09:30, with three chairs to choose from.
  private func scene(
    previous: Int?, published: Int?, now: Int, _ changes: [PolicyKey: PolicyValue] = [:]
  ) -> Scene {
    var scene = Scene(changes)
    scene.scenario.chairs = [1, 2, 3].map { Chair(id: ID("Chair \($0)"), works: .workingWeek) }
    scene.add("C-1") {
      $0.previousChair = previous.map { ID("Chair \($0)") }
      $0.dates.notBefore = day("2026-12-15")
      $0.dates.neededBy = day("2026-12-15")
    }
    if let published {
      scene.bookings[0].chair = ID("Chair \(published)")
      scene.tell(as: .published)
    }
    scene.bookings[0].chair = ID("Chair \(now)")
    return scene
  }

  private func leave(_ number: Int, _ scene: inout Scene) {
    scene.away(.chair(ID("Chair \(number)")), "2026-12-15", "2026-12-16", "leave")
  }

  private let standardsFirst: [PolicyKey: PolicyValue] = [
    .tiers: .tierList([.statutory, .quorum, .moved, .standards, .continuity, .preference])
  ]

  @Test func asPublishedAndAsBeforeNeedsNoReason() throws {
    #expect(try scene(previous: 1, published: 1, now: 1).reasons("C-1") == [])
    #expect(try scene(previous: nil, published: 2, now: 2).reasons("C-1") == [])
  }

  @Test func thePreviousChairWhoWasPublishedIsOnLeave() throws {
    var scene = scene(previous: 1, published: 1, now: 2)
    leave(1, &scene)
    #expect(
      try scene.reasons("C-1") == [
        "Chair 2 instead of the previous chair: Chair 1 is away on Tue 15 Dec (leave)."
      ])
  }

  @Test func thePreviousChairComesBack() throws {
    let scene = scene(previous: 1, published: 2, now: 1)
    #expect(
      try scene.reasons("C-1") == [
        "Chair 1, the previous chair, instead of the published chair: the chair the family knows "
          + "comes before the one published."
      ])
  }

  @Test func thePreviousChairComesBackForOneOnLeave() throws {
    var scene = scene(previous: 1, published: 2, now: 1)
    leave(2, &scene)
    #expect(
      try scene.reasons("C-1") == [
        "Chair 1, the previous chair, instead of the published chair: Chair 2 is away on Tue 15 Dec "
          + "(leave)."
      ])
  }

  /// What the published chair does now may follow from the change, so it is not its cause.
  @Test func workGivenToThePublishedChairIsNoCauseOfThePreviousOneComingBack() throws {
    var scene = scene(previous: 1, published: 2, now: 1)
    scene.add("C-2", number: 2)
    #expect(try scene.reasons("C-1").first?.hasSuffix("comes before the one published.") == true)
    scene = self.scene(previous: 1, published: 2, now: 1, standardsFirst)
    scene.add("C-2", number: 2)
    #expect(
      try scene.reasons("C-1").first?.hasSuffix(
        ": Chair 2 is at C-2 (Tue 15 Dec 09:30–11:30).") == true)
  }

  @Test func stayingAsPublishedNamesWhatKeepsThePreviousChairAway() throws {
    var scene = scene(previous: 1, published: 2, now: 2)
    leave(1, &scene)
    #expect(
      try scene.reasons("C-1") == [
        "Chair 2, as published, instead of the previous chair: Chair 1 is away on Tue 15 Dec "
          + "(leave)."
      ])
  }

  @Test func aPolicyMayPutThePublishedChairFirst() throws {
    let scene = scene(previous: 1, published: 2, now: 2, standardsFirst)
    #expect(
      try scene.reasons("C-1") == [
        "Chair 2, as published, instead of the previous chair: Chair 1 is free then, and by this "
          + "policy keeping the published chair comes first."
      ])
  }

  @Test func aThirdChairNamesThePublishedOnesCauseFirst() throws {
    var scene = scene(previous: 1, published: 2, now: 3)
    leave(1, &scene)
    scene.scenario.conferences[0].barredChairs = [ID("Chair 2")]
    #expect(
      try scene.reasons("C-1") == [
        "Chair 3 instead of the published chair: Chair 2 is not to chair it.",
        "Not the previous chair either: Chair 1 is away on Tue 15 Dec (leave).",
      ])
  }

  @Test func withoutAPreviousChairThePublishedOnesCauseIsNamed() throws {
    var scene = scene(previous: nil, published: 2, now: 3)
    #expect(
      try scene.reasons("C-1") == [
        "Chair 3 instead of the published chair: Chair 2 is free then and could take it."
      ])
    leave(2, &scene)
    #expect(
      try scene.reasons("C-1") == [
        "Chair 3 instead of the published chair: Chair 2 is away on Tue 15 Dec (leave)."
      ])
  }

  @Test func aFullCaseloadIsACause() throws {
    var scene = scene(previous: nil, published: 2, now: 3)
    scene.scenario.chairs[1] = Chair(
      id: ID("Chair 2"), works: .workingWeek, caseload: 40, caseloadLimit: 40)
    let full =
      "Chair 3 instead of the published chair: Chair 2 would be over the caseload limit of 40."
    #expect(try scene.reasons("C-1") == [full])
    scene.scenario.chairs[2] = Chair(
      id: ID("Chair 3"), works: .workingWeek, caseload: 40, caseloadLimit: 40)
    #expect(try scene.reasons("C-1") != [full])
  }

  @Test func aFixedBookingSaysSo() throws {
    var scene = scene(previous: 1, published: nil, now: 2)
    scene.tell(as: .fixed)
    leave(1, &scene)
    #expect(
      try scene.reasons("C-1") == [
        "Chair 2 instead of the previous chair: its booking is fixed."
      ])
  }

  @Test func aMoveForWantOfAChairSaysWhereTheyAre() throws {
    var scene = scene(previous: nil, published: 1, now: 1)
    scene.bookings[0].day = day("2026-12-16")
    scene.scenario.conferences[0].dates.neededBy = nil
    leave(1, &scene)
    scene.add("C-2", number: 2)
    scene.scenario.chairs[2] = Chair(id: ID("Chair 3"), works: .workingWeek, maximumPerWeek: 1)
    scene.add("C-3", "2026-12-17", number: 2, booking: { $0.chair = ID("Chair 3") })
    #expect(
      try scene.reasons("C-1").first
        == "Moved from Tue 15 Dec 09:30–11:30 to Wed 16 Dec 09:30–11:30: no chair is free then: "
        + "Chair 1 away (leave), Chair 2 at C-2, Chair 3 at the week's limit.")
  }

  @Test func manyChairsAreCounted() throws {
    var scene = scene(previous: nil, published: 1, now: 1)
    scene.bookings[0].day = day("2026-12-16")
    scene.scenario.conferences[0].dates.neededBy = nil
    scene.scenario.chairs = (1...9).map { Chair(id: ID("Chair \($0)"), works: .workingWeek) }
    for number in [1, 3, 4, 5, 6, 7, 8, 9] { leave(number, &scene) }
    scene.add("C-2", number: 2)
    #expect(
      try scene.reasons("C-1").first?.hasSuffix(
        ": no chair is free then: 8 away, 1 at another conference.") == true)
  }
}

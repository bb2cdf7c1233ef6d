import Conferences
import Planning
import ScenarioFiles
import Testing
import WorkingTime

/// What changes leave behind in a scenario.
struct WhatIfTests {
  private func booked() -> Scene {
    var scene = Scene()
    scene.add("C-1") { $0.previousChair = ID("Chair 1") }
    scene.add("C-2", "2026-12-16", number: 2)
    scene.tell(as: .published)
    scene.away(.chair(ID("Chair 1")), "2026-12-20", "2026-12-22")
    scene.scenario.duty = [
      DutyDay(day: day("2026-12-08"), chair: ID("Chair 1")),
      DutyDay(day: day("2026-12-09"), chair: ID("Chair 2")),
    ]
    return scene
  }

  private func apply(_ changes: WhatIf.Change..., to scenario: Scenario) throws -> Scenario {
    try WhatIf(name: "", what: "", changes: changes).applied(to: scenario)
  }

  private func texts(_ scenario: Scenario) -> [String] {
    ScenarioWriter().files(of: scenario).map { $0.name + $0.text }
  }

  @Test func aChairWhoLeavesLeavesABookingWithoutOne() throws {
    let before = booked().scenario
    let after = try apply(.chair(.remove(ID("Chair 1"))), to: before)
    #expect(after.chairs.map(\.id.text) == ["Chair 2"])
    #expect(after.absences.isEmpty)
    #expect(after.duty.map(\.chair.text) == ["Chair 2"])
    #expect(after.bookings.map(\.chair) == [nil, ID("Chair 2")])
    #expect(after.bookings[0].keepsPromise(of: before.bookings[0]))
    #expect(after.bookings[0].status == .published)
    #expect(after.conferences[0].previousChair == ID("Chair 1"))
  }

  @Test func aMinuteTakerAndRoomsThatGoLeaveEmptyPlaces() throws {
    let before = booked().scenario
    let after = try apply(
      .minuteTaker(.remove(ID("Minutes 1"))), .room(.remove(ID("Centre/Room 1"))),
      .room(.remove(ID("Centre/Family 1"))), .room(.remove(ID("Centre/Quiet 1"))), to: before)
    let booking = after.bookings[0]
    #expect(booking.minuteTaker == nil)
    #expect(booking.room == nil)
    #expect(booking.familyRooms.isEmpty)
    #expect(booking.professionalsRoom == nil)
    #expect(booking.chair == ID("Chair 1"))
    #expect(after.bookings[1] == before.bookings[1])
  }

  @Test func whoIsNotThereCannotGoOrChange() throws {
    let scenario = booked().scenario
    let nobody = Chair(id: ID("Chair 9"), works: .workingWeek)
    #expect(throws: WhatIfFault.notThere(.chair(ID("Chair 9")))) {
      try apply(.chair(.remove(nobody.id)), to: scenario)
    }
    #expect(throws: WhatIfFault.notThere(.chair(ID("Chair 9")))) {
      try apply(.chair(.change(to: nobody)), to: scenario)
    }
    #expect(throws: WhatIfFault.alreadyThere(.chair(ID("Chair 1")))) {
      try apply(.chair(.add(scenario.chairs[0])), to: scenario)
    }
    let room = Room(venue: ID("Mill"), name: "R", kind: .family, capacity: 4, facilities: [])
    #expect(throws: WhatIfFault.noSuchVenue(ID("Mill"), of: ID("Mill/R"))) {
      try apply(.room(.add(room)), to: scenario)
    }
    let leave = Absence(
      subject: .worker(ID("W-9")), from: moment("2026-12-08"), to: moment("2026-12-09"))
    #expect(throws: WhatIfFault.notThere(.worker(ID("W-9")))) {
      try apply(.absence(leave), to: scenario)
    }
  }

  @Test func faultsSayWhatWouldBeRight() {
    #expect(
      WhatIfFault.notThere(.minuteTaker(ID("M"))).message
        == "there is no minute-taker \"M\" to change or take away; add it first")
    #expect(
      WhatIfFault.noSuchVenue(ID("Mill"), of: ID("Mill/R")).message
        == "there is no venue \"Mill\" for the room \"Mill/R\"; add the venue first")
  }

  @Test(arguments: Sample.all)
  func withoutChangesItEqualsItsBase(sample: Sample) throws {
    let scenario = try sample.scenario()
    #expect(try texts(apply(to: scenario)) == texts(scenario))
    #expect(try texts(apply(.demand(DemandChange(percent: 100)), to: scenario)) == texts(scenario))
    #expect(try texts(apply(.policy([:]), to: scenario)) == texts(scenario))
  }
}

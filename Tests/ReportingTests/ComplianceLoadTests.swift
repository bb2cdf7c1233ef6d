import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// What chairs, rooms and minute-takers carry, by hand.
@Suite struct ComplianceLoadTests {
  private let scene = ComplianceScene()

  @Test func aChairsLoadCountsWhatIsPastAndNewFamilies() {
    var scene = scene
    scene.scenario.chairs[1] = Chair(
      id: ID("CH-2"), works: .workingWeek, caseload: 12, caseloadLimit: 15)
    scene.scenario.conferences[5].previousChair = nil
    let loads = scene.compliance().chairLoads
    #expect(loads.map(\.conferences) == [3, 1])
    // C-1 and C-2 are in the week of 30 November.
    #expect(loads.map(\.busiestWeek) == [2, 1])
    // The duty of 1 February is after the last conference.
    #expect(loads.map(\.dutyDays) == [0, 1])
    #expect(loads.map(\.familiesTaken) == [0, 1])
    #expect(loads.map(\.caseload) == [0, 12] && loads.map(\.caseloadLimit) == [nil, 15])
  }

  @Test func oneFamilyIsTakenOnce() {
    var scene = scene
    for index in [2, 5] {
      let old = scene.scenario.conferences[index]
      var new = Conference(
        id: old.id, family: ID("F"), kind: old.kind, worker: old.worker)
      new.children = old.children
      scene.scenario.conferences[index] = new
      scene.plan.bookings[index == 2 ? 2 : 3].chair = ID("CH-1")
    }
    #expect(scene.compliance().chairLoads.map(\.familiesTaken) == [1, 0])
  }

  @Test func aRoomsHoursAreThoseOfItsSlots() {
    let week = Period(from: day("2026-12-14"), to: day("2026-12-20"))
    let loads = scene.compliance(week).roomLoads
    // Five days of two slots of two hours; C-3 takes one.
    #expect(loads.map(\.room.name) == ["Room 2"])
    #expect(loads[0].minutesHeld == 120 && loads[0].minutesOpen == 5 * 2 * 120)
  }

  @Test func closuresAndLeaveOfRoomsAndVenuesAreNoHours() {
    var scene = scene
    let week = Period(from: day("2026-12-14"), to: day("2026-12-20"))
    scene.scenario.closures = [Closure(from: day("2026-12-15"), to: day("2026-12-15"))]
    scene.scenario.absences = [
      absence(.room(ID("Civic/Room 2")), "2026-12-16", "09:00", "10:00"),
      absence(.venue(ID("Civic")), "2026-12-17", "15:00", "16:00"),
      absence(.room(ID("Civic/Nook")), "2026-12-18", "09:00", "17:00"),
    ]
    // Of ten slots: two closed, one of the room's, none of the venue's (it is past the second slot).
    #expect(scene.compliance(week).roomLoads[0].minutesOpen == 7 * 120)
  }

  private func absence(_ subject: Subject, _ date: String, _ from: String, _ to: String) -> Absence
  {
    Absence(
      subject: subject, from: Moment(day(date), TimeOfDay(reading: from)!),
      to: Moment(day(date), TimeOfDay(reading: to)!))
  }

  @Test func slotsThatOverlapAreNotHadTwice() {
    var scene = scene
    scene.scenario.venues[0] = Venue(
      id: ID("Civic"), slotStarts: [540, 600, 660].map { TimeOfDay(minutes: $0) },
      slotMinutes: 120, open: .workingWeek)
    let today = Period(from: day("2026-12-14"), to: day("2026-12-14"))
    #expect(scene.compliance(today).roomLoads[0].minutesOpen == 2 * 120)
  }

  @Test func twoSlotsAreHeldTwice() {
    var scene = scene
    scene.scenario.conferences[2].slots = 2
    let week = Period(from: day("2026-12-14"), to: day("2026-12-18"))
    #expect(scene.compliance(week).roomLoads[0].minutesHeld == 240)
  }

  @Test func aMinuteTakersBusiestDayAndWeekAreTold() {
    let load = scene.compliance().minuteTakerLoads[0]
    #expect(load.conferences == 4 && load.busiestWeek == 2 && load.busiestDay == 1)
    #expect(load.maximumPerDay == 2)
  }

  @Test func theBusiestComeFirst() {
    let tables = LoadTable.all(scene.compliance())
    #expect(tables[0].rows.map(\.name) == ["CH-1", "CH-2"])
    #expect(tables[0].rows[0].cells == ["3", "2 of 5", "0", "0", "0", "none"])
    // From 30 November to 11 January are 28 working days of two slots of two hours.
    #expect(tables[1].rows[0].cells == ["4", "8", "112", "7.1 %"])
    #expect(tables[2].rows[0].cells == ["4", "2", "1 of 2"])
  }

  @Test func hoursHaveADecimalWhereTheyAreNotWhole() {
    #expect([0, 60, 90, 100, 99].map(Hours.text(minutes:)) == ["0", "1", "1.5", "1.7", "1.7"])
  }
}

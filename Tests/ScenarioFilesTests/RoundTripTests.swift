import Conferences
import Foundation
import ScenarioFiles
import Testing
import WorkingTime

struct RoundTripTests {
  @Test func aScenarioWrittenReadsBackEqual() throws {
    let first = try TestFolder.sound().read().scenario
    let folder = try TestFolder()
    try ScenarioWriter().write(first, to: folder.path)
    let second = try folder.read().scenario
    let texts = ScenarioWriter().files(of: first).map(\.text)
    #expect(ScenarioWriter().files(of: second).map(\.text) == texts)
    #expect(second.policy.entries.mapValues(\.value) == first.policy.entries.mapValues(\.value))
    #expect(second.policy.entry(.thinMargin).source == "the manager")
    #expect(second.bookings == first.bookings)
    #expect(second.absences == first.absences)
    #expect(second.closures == first.closures)
    #expect(second.workingDays.bankHolidays == first.workingDays.bankHolidays)
  }

  @Test func everyCellOfTheSoundScenarioIsUnderstood() throws {
    let scenario = try TestFolder.sound().read().scenario
    #expect(scenario.name == "A small week")
    #expect(scenario.policy.whole(.aimInitial) == 2)
    #expect(scenario.policy.weight(.thinMargin) == Weight(thousandths: 500))
    #expect(scenario.policy.initialClock == .last)
    #expect(scenario.venues.map(\.id.text) == ["Centre", "Annexe"])
    #expect(scenario.venues[1].slotMinutes == 120)
    #expect(scenario.travel.minutes(from: ID("Annexe"), to: ID("Centre")) == 25)
    let chair = try #require(scenario.chairs.last)
    #expect(chair.isTrainedForHarmOutsideHome && !chair.takesDuty && chair.maximumPerDay == 1)
    let review = scenario.conferences[1]
    #expect(review.lastKind == .initial && review.mode == .hybrid && review.slots == 2)
    #expect(review.isSplit && review.isHarmOutsideHome && review.needs == [.stepFree])
    #expect(review.venues.map(\.text) == ["Centre", "Annexe"])
    #expect(review.barredChairs == [ID("Chair 2")])
    #expect(scenario.slots(of: scenario.conferences[0]) == 2)
    let booking = try #require(scenario.bookings.first)
    #expect(booking.room?.text == "Centre/Room A")
    #expect(booking.familyRooms.map(\.text) == ["Centre/Room B"])
    #expect(booking.professionalsRoom?.text == "Centre/Room C")
    let absence = try #require(scenario.absences.first)
    #expect(absence.to == Moment(try #require(Day(reading: "2027-01-20")), .midnight))
  }

  @Test func whatACellCannotHoldPlainlyIsQuoted() throws {
    var scenario = try TestFolder.sound().read().scenario
    scenario.name = "Week \"one\": a \\ b\nnext # line"
    scenario.absences = [
      Absence(
        subject: .chair(ID("Chair 1")), from: Moment(Day(number: 20_800), .midnight),
        to: Moment(Day(number: 20_801), .midnight), reason: "leave, \"all\" day; Ärger")
    ]
    let folder = try TestFolder()
    try ScenarioWriter().write(scenario, to: folder.path)
    let again = try folder.read().scenario
    #expect(again.absences == scenario.absences)
    #expect(again.name == "Week \"one\": a \\ b next # line")
  }

  @Test func bookingsAndDutyReadBackEqual() throws {
    let scenario = try TestFolder.sound().read().scenario
    let folder = try TestFolder([
      "planned.csv": CSVWriter.bookings(scenario.bookings),
      "rota.csv": CSVWriter.duty(scenario.duty),
    ])
    let reader = ScenarioReader()
    #expect(
      try reader.readBookings(file: folder.path + "/planned.csv", of: scenario)
        == scenario.bookings)
    #expect(try reader.readDuty(file: folder.path + "/rota.csv", of: scenario) == scenario.duty)
  }

  @Test func tablesAreWrittenForExcel() throws {
    let text = CSVWriter.text(header: ["a", "b"], rows: [["1,5", "x"]])
    #expect(text == "\u{FEFF}a,b\r\n\"1,5\",x\r\n")
  }

  @Test func aTableThatIsNoLongerNeededGoes() throws {
    var scenario = try TestFolder.sound().read().scenario
    let folder = try TestFolder()
    try ScenarioWriter().write(scenario, to: folder.path)
    scenario.bookings = []
    try ScenarioWriter().write(scenario, to: folder.path)
    #expect(try folder.read().scenario.bookings.isEmpty)
  }
}

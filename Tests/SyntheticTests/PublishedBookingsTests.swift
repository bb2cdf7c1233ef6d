import Conferences
import Synthetic
import Testing
import WorkingTime

/// The published calendar must have been sound when it was made; only leave entered late breaks it.
@Suite struct PublishedBookingsTests {
  @Test(arguments: ["rutland", "york", "barnsley", "gloucestershire"], [UInt64(7), 8])
  func nobodyAndNoRoomIsTakenTwice(name: String, seed: UInt64) {
    let calendar = HeldCalendar(made(name, seed: seed))
    #expect(calendar.clashes.isEmpty)
  }

  @Test(arguments: ["rutland", "york", "barnsley", "gloucestershire"])
  func onlyLateLeaveBreaksABooking(name: String) {
    let scenario = made(name)
    let broken = HeldCalendar(scenario).absencesHit
    #expect(broken.allSatisfy { $0.reason == "leave, entered late" })
    #expect(broken.count <= 1 + scenario.bookings.count / 20)
    #expect(broken.isEmpty == (scenario.bookings.count < 20))
  }

  @Test func bookingsAreInTimeAsARule() throws {
    let scenario = made("gloucestershire")
    let deadlines = Deadlines(scenario)
    let conferences = Dictionary(uniqueKeysWithValues: scenario.conferences.map { ($0.id, $0) })
    let late = try scenario.bookings.filter { booking in
      try booking.day > deadlines.limit(of: conferences[booking.conference]!).limit
    }
    #expect(late.count * 20 <= scenario.bookings.count)
  }

  @Test func chairsKeepTheirDaysAndWeeks() {
    let scenario = made("gloucestershire")
    for chair in scenario.chairs {
      let own = scenario.bookings.filter { $0.chair == chair.id }
      let days = Dictionary(grouping: own, by: \.day)
      let weeks = Dictionary(grouping: own, by: \.day.monday)
      #expect(days.values.allSatisfy { $0.count <= chair.maximumPerDay })
      #expect(weeks.values.allSatisfy { $0.count <= chair.maximumPerWeek })
    }
  }

  @Test func aGivenDutyDayHasNoConference() {
    let scenario = made("gloucestershire")
    #expect(!scenario.duty.isEmpty)
    for duty in scenario.duty {
      #expect(!scenario.bookings.contains { $0.day == duty.day && $0.chair == duty.chair })
    }
  }
}

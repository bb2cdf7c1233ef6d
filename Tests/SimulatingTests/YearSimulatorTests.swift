import Conferences
import Planning
import Simulating
import Testing
import WorkingTime

/// Years played week after week.
@Suite struct YearSimulatorTests {
  private static let york = Result { try Played("york", weeks: 10) }

  @Test func everyWeeksPlanKeepsEveryRule() throws {
    let played = try Self.york.get()
    #expect(played.weeks.count == 10)
    for week in played.weeks {
      let problems = try Verifier(week.scenario)
        .problems(bookings: week.plan.bookings, duty: week.plan.duty)
      #expect(problems.isEmpty, "\(week.scenario.asOf): \(problems.map(\.sentence))")
    }
  }

  @Test func whatWasPublishedIsKeptOrCountedAsToldAgain() throws {
    let played = try Self.york.get()
    var told = 0
    for (before, after) in zip(played.weeks, played.weeks.dropFirst()) {
      let friday = after.scenario.asOf
      #expect(friday == before.scenario.asOf + 7)
      let published = after.scenario.bookings
      #expect(
        published.map(\.conference)
          == before.plan.bookings.filter { $0.day > friday }.map(\.conference))
      #expect(published.allSatisfy { $0.status == .published && $0.day > friday })
      told += moved(published, after)
    }
    let first = moved(played.weeks[0].scenario.bookings, played.weeks[0])
    #expect(played.year.toldAgain == told + first)
  }

  private func moved(_ published: [Booking], _ week: Played.Week) -> Int {
    let planned = Dictionary(uniqueKeysWithValues: week.plan.bookings.map { ($0.conference, $0) })
    return published.count { booking in
      planned[booking.conference].map { !$0.keepsPromise(of: booking) } ?? true
    }
  }

  @Test func whatIsHeldAddsUp() throws {
    let played = try Self.york.get()
    let held = played.weeks.flatMap { week in
      week.plan.bookings.filter { $0.day <= week.scenario.asOf + 7 }
    }
    let year = played.year
    #expect(Set(held.map(\.conference)).count == held.count)
    #expect(year.held == held.count)
    #expect(
      year.initialWithin15.ofConferences + year.reviewsOnTime.ofConferences
        == year.held + year.overdue)
    #expect(year.continuity.ofConferences <= year.held)
    #expect(year.late <= year.daysLate)
    for portion in [year.initialWithin15, year.reviewsOnTime, year.continuity] {
      #expect(portion.conferences <= portion.ofConferences)
      #expect(portion.children >= portion.conferences)
      #expect(portion.ofChildren >= portion.ofConferences)
    }
  }

  @Test func heldConferencesLeadToReviewsOrEnd() throws {
    let played = try Self.york.get()
    let last = try #require(played.weeks.last).scenario
    let held = Dictionary(
      uniqueKeysWithValues: played.weeks.flatMap { week in
        week.plan.bookings.filter { $0.day <= week.scenario.asOf + 7 }.map { booking in
          (
            week.scenario.conferences.first { $0.id == booking.conference }!.family, booking
          )
        }
      }.reversed().reduce(into: [:]) { $0[$1.0] = $1.1 }.map { ($0.key, $0.value) })
    let followed = last.conferences.filter { held[$0.family] != nil && $0.kind == .review }
    #expect(!followed.isEmpty)
    for conference in followed where conference.dates.lastConference != nil {
      let booking = held[conference.family]!
      guard booking.day == conference.dates.lastConference else { continue }
      #expect(conference.previousChair == booking.chair)
    }
    #expect(followed.contains { $0.dates.lastConference == held[$0.family]!.day })
    #expect(followed.count < held.count)
  }

  @Test func theSameRunIsTheSameYearAndAnotherIsNot() throws {
    let first = try Played("rutland", weeks: 6).year
    #expect(try Played("rutland", weeks: 6).year == first)
    let other = try Played("rutland", weeks: 6, run: 2).year
    #expect(
      SimulatedYearWithoutRun(other) != SimulatedYearWithoutRun(first))
  }

  private struct SimulatedYearWithoutRun: Equatable {
    let figures: [Int]
    init(_ year: SimulatedYear) {
      figures = [
        year.held, year.initialWithin15.ofChildren, year.reviewsOnTime.ofChildren, year.toldAgain,
      ]
    }
  }

  @Test func threeChairsHoldMoreInTimeThanOneOverRuns() throws {
    let inTime = try [1, 3].map { chairs in
      try (1...2).map { run in
        let year = try Played(
          "york", weeks: 3, run: run, size: UnitSize(chairs: chairs, rooms: 1)
        ).year
        return year.initialWithin15.conferences + year.reviewsOnTime.conferences - year.overdue
      }.reduce(0, +)
    }
    #expect(inTime[0] < inTime[1], "one chair cannot hold what three can: \(inTime)")
  }
}

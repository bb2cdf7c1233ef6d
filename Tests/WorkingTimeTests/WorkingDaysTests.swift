import Testing
import WorkingTime

struct WorkingDaysTests {
  private let workingDays = WorkingDays()

  /// Worked out by hand on a wall calendar.
  @Test(arguments: [
    // Christmas 2026: no 25 and 28 December, no 1 January.
    ("2026-12-11", 15, "2027-01-06"),
    // Good Friday and Easter Monday 2026.
    ("2026-04-02", 1, "2026-04-07"),
    ("2026-03-20", 15, "2026-04-14"),
    // The Platinum Jubilee, 2 and 3 June 2022, in place of the last Monday of May.
    ("2022-05-20", 15, "2022-06-14"),
    // The State Funeral, Monday 19 September 2022.
    ("2022-09-16", 1, "2022-09-20"),
    // The Coronation, Monday 8 May 2023, a week after the May holiday.
    ("2023-04-28", 5, "2023-05-09"),
    // VE Day moved the May holiday of 2020 to a Friday.
    ("2020-05-07", 1, "2020-05-11"),
    ("2020-05-01", 1, "2020-05-04"),
    // The Diamond Jubilee, 4 and 5 June 2012.
    ("2012-06-01", 1, "2012-06-06"),
    // From a weekend the count starts all the same (L1).
    ("2026-12-05", 1, "2026-12-07"), ("2026-12-06", 15, "2026-12-29"),
    // A leap day that is a Tuesday.
    ("2028-02-28", 1, "2028-02-29"),
  ])
  func aLimitIsTheNthWorkingDayAfter(event: String, count: Int, limit: String) {
    #expect(workingDays.day(count, after: day(event)) == day(limit))
  }

  @Test func aLimitOnAWeekendOrHolidayGoesBack() {
    #expect(workingDays.back(day("2027-02-28")) == day("2027-02-26"))
    #expect(workingDays.back(day("2026-12-28")) == day("2026-12-24"))
    #expect(workingDays.back(day("2026-12-24")) == day("2026-12-24"))
    #expect(workingDays.forward(day("2026-12-25")) == day("2026-12-29"))
  }

  @Test func bankHolidaysSkippedAreThoseOnWeekdays() {
    #expect(
      workingDays.bankHolidaysSkipped(from: day("2026-12-11"), to: day("2027-01-06"))
        == [day("2026-12-25"), day("2026-12-28"), day("2027-01-01")])
  }

  @Test func aHolidayProclaimedLateMovesTheLimit() {
    let later = WorkingDays(extra: [day("2026-12-18")])
    #expect(later.day(15, after: day("2026-12-11")) == day("2027-01-07"))
    #expect(!later.isWorkingDay(day("2026-12-18")))
  }

  /// Laws of counting, on days and distances drawn from a seed.
  @Test func countingObeysItsLaws() {
    var numbers = SeededNumbers(seed: 4)
    let range = day("2014-01-01").number...day("2043-12-31").number
    for _ in 0..<2000 {
      let start = Day(number: Int32.random(in: range, using: &numbers))
      let other = Day(number: Int32.random(in: range, using: &numbers))
      let count = Int.random(in: 1...250, using: &numbers)
      let after = workingDays.day(count, after: start)
      let before = workingDays.day(count, before: start)
      #expect(workingDays.isWorkingDay(after) && workingDays.isWorkingDay(before))
      #expect(workingDays.count(from: start, to: after) == count)
      #expect(workingDays.count(from: before - 1, to: start - 1) == count)
      #expect(
        workingDays.count(from: start, to: other) == -workingDays.count(from: other, to: start))
      #expect(workingDays.day(1, after: after) == workingDays.day(count + 1, after: start))
      #expect(workingDays.back(start) <= start && start <= workingDays.forward(start))
      #expect(workingDays.count(from: workingDays.back(start), to: start) == 0)
    }
  }

  @Test func countingAgreesWithCountingOnFingers() {
    var start = day("2026-11-01")
    while start < day("2027-05-01") {
      var left = 15
      var finger = start
      while left > 0 {
        finger = finger + 1
        if workingDays.isWorkingDay(finger) { left -= 1 }
      }
      #expect(workingDays.day(15, after: start) == finger)
      start = start + 1
    }
  }

  @Test func daysBeyondTheCalendarDoNotTrap() {
    let far = Day(number: 3_000_000)
    let past = Day(number: -900_000)
    #expect(workingDays.day(10, after: far) == workingDays.back(far))
    #expect(workingDays.forward(past) == workingDays.day(10, before: past))
    #expect(workingDays.count(from: past, to: far) > 8000)
  }
}

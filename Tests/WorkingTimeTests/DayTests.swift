import Foundation
import Testing
import WorkingTime

struct DayTests {
  private static let first = day("1900-01-01")
  private static let last = day("2199-12-31")

  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "UTC")!
    return calendar
  }

  private func date(_ day: Day) -> Date {
    Date(timeIntervalSince1970: Double(day.number) * 86_400)
  }

  private func sample(_ count: Int, seed: UInt64) -> [Day] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { _ in
      Day(number: Int32.random(in: Self.first.number...Self.last.number, using: &numbers))
    }
  }

  @Test func everyDayIsThereAndBack() {
    var expected = Self.first
    var weekday = 0
    while expected <= Self.last {
      let civil = expected.civil
      #expect(Day(year: civil.year, month: civil.month, dayOfMonth: civil.dayOfMonth) == expected)
      #expect(expected.weekday.rawValue == weekday)
      expected = expected + 1
      weekday = (weekday + 1) % 7
    }
  }

  @Test func aMonthBeginsOnItsFirstAndHasAName() {
    for day in sample(300, seed: 4) {
      let civil = day.civil
      #expect(
        day.firstOfMonth == Day(year: civil.year, month: civil.month, dayOfMonth: 1))
    }
    #expect(day("2026-12-01").firstOfMonth == day("2026-12-01"))
    #expect(day("2026-12-31").month == "December 2026")
  }

  @Test func datesAgreeWithFoundation() {
    let calendar = calendar
    for day in sample(3000, seed: 1) {
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date(day))
      #expect(day.civil.year == parts.year)
      #expect(day.civil.month == parts.month)
      #expect(day.civil.dayOfMonth == parts.day)
      #expect((day.weekday.rawValue + 1) % 7 + 1 == parts.weekday)
    }
  }

  /// Deadlines only ever count forward. (Backward, Foundation itself errs now and then: by its
  /// reckoning 25 months before 31 March 2108 is 1 March 2106.)
  @Test func addingMonthsAgreesWithFoundation() {
    let calendar = calendar
    var numbers = SeededNumbers(seed: 2)
    for day in sample(1500, seed: 3) {
      let months = Int.random(in: 0...30, using: &numbers)
      let other = calendar.date(byAdding: .month, value: months, to: date(day))!
      #expect(date(day.adding(months: months)) == other, "\(day) + \(months) months")
    }
  }

  @Test(arguments: [
    ("2026-11-30", 3, "2027-02-28"), ("2023-11-30", 3, "2024-02-29"),
    ("2027-01-31", 1, "2027-02-28"), ("2026-08-31", 6, "2027-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2028-02-29", 6, "2028-08-29"),
    ("2026-12-11", 3, "2027-03-11"), ("2026-12-31", 2, "2027-02-28"),
  ])
  func monthsEndWhereTheMonthDoes(from: String, months: Int, to: String) {
    #expect(day(from).adding(months: months) == day(to))
  }

  @Test func monthsAreCountedFromTheAnchor() {
    let anchor = day("2027-01-31")
    #expect(anchor.adding(months: 2) == day("2027-03-31"))
    #expect(anchor.adding(months: 1).adding(months: 1) == day("2027-03-28"))
    #expect(day("2108-03-31").adding(months: -25) == day("2106-02-28"))
  }

  @Test(arguments: [
    "2026-02-29", "31/04/2026", "2026-13-01", "2026-00-01", "07/12/26", "2026/12/07", "7 Dec 2026",
    "", "-", "--", "//", "2026-12-", "٢٠٢٦-١٢-٠٧", "2026-12-07T00:00", "+2026-12-07", "46363",
  ])
  func whatIsNoDateIsNotRead(text: String) {
    #expect(Day(reading: text) == nil)
  }

  @Test func datesAreReadWithTheDayFirst() {
    #expect(Day(reading: "07/12/2026") == day("2026-12-07"))
    #expect(Day(reading: "7/12/2026") == day("2026-12-07"))
    #expect(Day(reading: "29/02/2028")?.weekday == .tuesday)
  }

  @Test func daysAreWrittenForFilesAndForPeople() {
    #expect(day("2026-12-07").description == "2026-12-07")
    #expect(day("2026-12-07").british == "Mon 7 Dec 2026")
    #expect(day("2026-12-07").long == "7 December 2026")
  }
}

import Testing
import WorkingTime

struct PatternTests {
  private let monday = day("2026-12-07")
  private func span(_ start: Int, _ end: Int) -> Span {
    Span(TimeOfDay(minutes: start * 60), TimeOfDay(minutes: end * 60))
  }

  @Test func partsAreReadTogether() throws {
    let pattern = try WeeklyPattern(reading: "Mon-Thu; Fri 09:00-13:00")
    #expect(pattern.spans(on: monday) == [.wholeDay])
    #expect(pattern.spans(on: monday + 4) == [span(9, 13)])
    #expect(pattern.spans(on: monday + 5).isEmpty)
  }

  @Test func listsOfDaysAndDatesAreRead() throws {
    let pattern = try WeeklyPattern(reading: "Mon,Wed 09:00-15:00; 2026-12-08 10:00-12:00")
    #expect(pattern.covers(span(9, 15), on: monday))
    #expect(!pattern.covers(span(8, 10), on: monday))
    #expect(pattern.spans(on: monday + 1) == [span(10, 12)])
    #expect(pattern.spans(on: monday + 8).isEmpty)
  }

  @Test func hoursThatTouchAreOne() throws {
    let pattern = try WeeklyPattern(reading: "Mon 09:00-12:00; Mon 12:00-17:00; Mon 13:00-14:00")
    #expect(pattern.spans(on: monday) == [span(9, 17)])
    #expect(pattern.touches(span(16, 18), on: monday))
    #expect(!pattern.touches(span(17, 18), on: monday))
  }

  @Test func namesInFullAndOddBlanksAreRead() throws {
    let pattern = try WeeklyPattern(reading: " monday - tuesday  9:00 - 10:00 ;; ")
    #expect(pattern.spans(on: monday + 1) == [span(9, 10)])
    #expect(try WeeklyPattern(reading: "").isEmpty)
  }

  @Test(arguments: [
    "Fry", "Mon 9-5", "09:00-13:00", "Mon 17:00-09:00", "Mon 09:00-26:00", "weekdays",
    "Mon-Tue-Wed", "Fri-Mon", "2027-02-30", "Mon,,Tue", "Mon 09:00", ":", "-", ",",
    "Mon 10:00-10:00",
  ])
  func whatIsNoPatternIsRefused(text: String) {
    #expect(throws: PatternError.self) { try WeeklyPattern(reading: text) }
  }
}

struct ClockTests {
  @Test(arguments: [("9:30", 570), ("09:30", 570), ("09:30:00", 570), ("24:00", 1440), ("0:00", 0)])
  func timesAreRead(text: String, minutes: Int) {
    #expect(TimeOfDay(reading: text)?.minutes == minutes)
  }

  @Test(arguments: ["9.30", "25:00", "09:60", "2pm", "9", "24:01", "09:30:30", "", ":", "-1:00"])
  func whatIsNoTimeIsNotRead(text: String) {
    #expect(TimeOfDay(reading: text) == nil)
  }

  @Test func spansThatTouchDoNotOverlap() {
    let morning = Span(TimeOfDay(minutes: 540), TimeOfDay(minutes: 600))
    let next = Span(TimeOfDay(minutes: 600), TimeOfDay(minutes: 660))
    #expect(!morning.overlaps(next))
    #expect(morning.gap(to: next) == 0)
    #expect(Span(TimeOfDay(minutes: 599), TimeOfDay(minutes: 660)).overlaps(morning))
    #expect(morning.description == "09:00–10:00")
  }
}

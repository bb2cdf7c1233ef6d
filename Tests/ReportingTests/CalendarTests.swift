import Conferences
import Foundation
import Testing
import WorkingTime

@testable import Reporting

@Suite struct CalendarTests {
  private func lines(_ text: String) -> [String] {
    text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  @Test func everyLineEndsWithCRLFAndHasAtMost75Octets() {
    let id = String(repeating: "é,;\\Ω", count: 40)
    let files = OneConference(.initial, id: id).files().filter { $0.key.hasSuffix(".ics") }
    #expect(files.count == 6)
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.replacing("\r\n", with: "").allSatisfy { $0 != "\n" && $0 != "\r" }, "\(path)")
      #expect(lines(text).allSatisfy { $0.utf8.count <= 75 }, "\(path)")
      #expect(!text.unicodeScalars.contains("\u{FFFD}"), "no character is cut in two")
    }
  }

  @Test func foldedTextComesBackWhole() {
    var text = ICalendarText()
    let value = String(repeating: "Übung, ", count: 60)
    text.text("SUMMARY", value)
    let unfolded = String(decoding: text.bytes, as: UTF8.self).replacing("\r\n ", with: "")
    #expect(unfolded == "SUMMARY:\(value.replacing(",", with: "\\,"))\r\n")
  }

  @Test func anEventSaysReferencesAndNothingElse() {
    let text = OneConference(.initial).text("calendars/unit.ics")
    #expect(
      lines(text).contains("SUMMARY:ICPC C-101\\, Room 2"), "folding and escaping aside: \(text)")
    for line in [
      "UID:conference~C-101@quorate", "DTSTAMP:20261204T000000Z", "DTSTART:20261214T093000Z",
      "DTEND:20261214T113000Z", "SEQUENCE:5451", "STATUS:TENTATIVE", "CLASS:PRIVATE",
      "LOCATION:Civic",
    ] {
      #expect(lines(text).contains(line), "\(line)")
    }
    #expect(!text.contains("F-1"), "the family stays out of it")
  }

  @Test func aPublishedBookingThatStaysIsConfirmedAndUnchanged() {
    var one = OneConference(.initial)
    one.publish()
    let text = one.text("calendars/chair-CH-1.ics")
    #expect(text.contains("STATUS:CONFIRMED\r\n"))
    #expect(text.contains("SEQUENCE:5451\r\n"))
  }

  @Test func aMovedBookingKeepsItsUID() {
    var one = OneConference(.initial)
    one.publish()
    one.booking.status = .provisional
    one.booking.day = day("2026-12-15")
    let text = one.text("calendars/unit.ics")
    #expect(text.contains("SEQUENCE:5451\r\n"))
    #expect(text.components(separatedBy: "UID:conference~C-101@quorate").count == 2)
    #expect(!text.contains("CANCELLED"))
  }

  /// Moved on Friday, published so, and planned again on Monday: what calendars took on Friday must
  /// not keep them from what Monday says.
  @Test func aSequenceNeverFallsFromOnePlanToTheNext() {
    var one = OneConference(.initial)
    func sequence() -> Int {
      let lines = lines(one.text("calendars/unit.ics")).filter { $0.hasPrefix("SEQUENCE:") }
      return Int(lines[0].dropFirst("SEQUENCE:".count))!
    }
    let published = sequence()
    one.publish()
    one.before?.day = day("2026-12-15")
    let moved = sequence()
    one.publish()
    #expect(sequence() >= moved, "planned again the same day")
    one.scenario.asOf = day("2026-12-07")
    let monday = sequence()
    #expect(published <= moved && moved < monday)
  }

  @Test func theChairWhoNoLongerComesSeesItCancelled() {
    var one = OneConference(.initial)
    one.publish()
    one.booking.chair = ID("CH-2")
    #expect(one.text("calendars/chair-CH-1.ics").contains("STATUS:CANCELLED\r\n"))
    #expect(!one.text("calendars/chair-CH-2.ics").contains("STATUS:CANCELLED"))
    #expect(one.text("calendars/chair-CH-2.ics").contains("SEQUENCE:5451\r\n"))
  }

  @Test func whatWasPublishedAndIsGoneIsCancelledForEveryone() {
    var one = OneConference(.initial)
    one.publish()
    one.isDropped = true
    let files = one.files().filter { $0.key.hasSuffix(".ics") }
    #expect(files.count == 6)
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("STATUS:CANCELLED\r\n"), "\(path)")
      #expect(text.contains("SEQUENCE:5451\r\n"), "\(path)")
    }
  }

  @Test func theManagerOfANewlyQualifiedWorkerHasItToo() {
    var one = OneConference(.initial)
    one.scenario.workers = [
      Worker(id: ID("SW-9"), team: ID("North"), works: .workingWeek),
      Worker(
        id: ID("SW-1"), team: ID("North"), works: .workingWeek, manager: ID("SW-9"),
        isNewlyQualified: true),
    ]
    #expect(one.text("calendars/worker-SW-9.ics").contains("C-101"))
  }

  @Test func aFamilyRoomIsHeldBeforeTheStart() {
    let text = OneConference(.initial).text("calendars/room-Civic_Nook.ics")
    #expect(text.contains("DTSTART:20261214T090000Z\r\nDTEND:20261214T093000Z\r\n"))
  }

  @Test func dutyIsAnAllDayEventThatLeavesTheChairFree() {
    var one = OneConference(.initial)
    one.duty = [DutyDay(day: day("2026-12-08"), chair: ID("CH-2"))]
    let text = one.text("calendars/chair-CH-2.ics")
    #expect(text.contains("DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261209\r\n"))
    #expect(text.contains("TRANSP:TRANSPARENT\r\n"))
  }

  @Test(arguments: [
    ("2027-03-26", "09:30", "2027-03-26T09:30"), ("2027-03-29", "09:30", "2027-03-29T08:30"),
    ("2026-10-23", "09:30", "2026-10-23T08:30"), ("2026-10-26", "09:30", "2026-10-26T09:30"),
    ("2026-07-01", "00:15", "2026-06-30T23:15"), ("2026-07-01", "24:00", "2026-07-01T23:00"),
    ("2026-12-01", "24:00", "2026-12-02T00:00"),
  ]) func londonTimeBecomesUTC(date: String, time: String, utc: String) {
    #expect(LondonTime.utc(day(date), TimeOfDay(reading: time)!).description == utc)
  }

  @Test func londonTimeAgreesWithFoundationOnEveryDay() throws {
    let zone = try #require(TimeZone(identifier: "Europe/London"))
    var date = day("2020-01-01")
    while date < day("2037-01-01") {
      let utc = LondonTime.utc(date, TimeOfDay(minutes: 570))
      let seconds = Double(utc.day.number) * 86_400 + Double(utc.time.minutes) * 60
      let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
      #expect(utc.time.minutes * 60 + offset == 570 * 60, "\(date)")
      date = date + 1
    }
  }

  @Test func fileNamesAreSafeAndDifferEvenWithoutCase() {
    var names = UniqueNames()
    #expect(Audience.room(ID("A/B:C*?")).fileName == "room-A_B_C__")
    #expect(Audience.chair(ID("CON")).fileName == "chair-CON")
    #expect(Audience.chair(ID(String(repeating: "x", count: 400))).fileName.count == 100)
    #expect(["a", "A", "b", "a"].map { names.next($0) } == ["a", "A-2", "b", "a-3"])
  }

  @Test func differentReferencesNeverShareAUID() {
    let texts = ["a b", "a%20b", "a_b", "A b", "a~b", "é"]
    #expect(Set(texts.map { CalendarEvent.uid("conference", $0) }).count == texts.count)
    #expect(CalendarEvent.uid("a", "b") != CalendarEvent.uid("a~b"))
  }
}

import Conferences
import Foundation
import Testing
import WorkingTime

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What `quorate diff` writes besides its answer: a page and a table.
@Suite struct DifferencePageTests {
  private let hostile = "<script>alert('1')</script>&\"é"

  private func timed(_ date: String, chair: String = "CH-1") -> TimedBooking {
    let start = TimeOfDay(minutes: 570)
    let booking = Booking(
      conference: ID("C-101"), status: .published, day: day(date), start: start, venue: ID("Civic"),
      room: ID("Civic/Room 2"), familyRooms: [ID("Civic/Nook")], chair: ID(chair),
      minuteTaker: ID("MT-1"))
    return TimedBooking(booking, Span(start, start + 120))
  }

  private func one(
    _ kind: BookingDifference.Kind, _ before: TimedBooking?, _ after: TimedBooking?,
    people: Int = 0, sentence: String = "A sentence."
  ) -> BookingDifference {
    BookingDifference(
      conference: ID("C-101"), kind: kind, before: before, after: after,
      told: ToldAgain(
        family: people > 0, names: people > 0 ? ["the family", "Police"] : [], people: people,
        areInvitationsOut: people > 0), sentence: sentence)
  }

  private func difference(
    _ differences: [BookingDifference], moved: Int = 0, broken: Int = 0
  ) -> CalendarDifference {
    CalendarDifference(
      differences: differences, same: 3,
      tiers: Tier.allCases.map {
        TierChange(
          tier: $0, before: Weight(thousandths: 0),
          after: Weight(thousandths: $0 == .moved ? moved : 0))
      }, violationsBefore: broken, violationsAfter: 0)
  }

  private func page(_ difference: CalendarDifference, before: String = "now") -> String {
    let scenario = OneConference(.initial).finished.scenario
    let page = DifferencePage(
      scenario: scenario, difference: difference, before: before, after: "out/plan")
    return String(decoding: page.bytes, as: UTF8.self)
  }

  private func parses(_ page: String) -> Bool {
    XMLParser(data: Data(page.replacing("<!DOCTYPE html>\n", with: "").utf8)).parse()
  }

  @Test func aMoveIsInTheTableAndInThePicture() {
    let move = one(.moved, timed("2026-12-14"), timed("2026-12-22"), people: 9)
    let page = page(difference([move], moved: 5000))
    #expect(parses(page))
    #expect(page.contains("1 moved, 0 without a date any more"))
    #expect(page.contains("<td>Mon 14 Dec 2026 09:30–11:30, Civic, Room 2, Nook; CH-1; MT-1</td>"))
    #expect(page.contains("<td>the family, Police; invitations are out</td><td class=\"num\">9"))
    #expect(page.contains("Week of Mon 14 Dec: 0 in, 1 out; Week of Mon 21 Dec: 1 in, 0 out"))
    #expect(page.contains("The first tier that differs, moved, is better in now."))
    #expect(page.contains("<td>worse by 5</td>"))
  }

  @Test func aPageWithoutDifferencesSaysSo() {
    let page = page(difference([]))
    #expect(parses(page))
    #expect(page.contains("No differences."))
    #expect(page.contains("Both are worth the same in every tier."))
    #expect(!page.contains("Week by week"))
  }

  @Test func otherStaffAloneMakesNoPicture() {
    let staffed = one(.staffedAnew, timed("2026-12-14"), timed("2026-12-14", chair: "CH-2"))
    let page = page(difference([staffed]))
    #expect(parses(page))
    #expect(page.contains("Same time, other people or rooms"))
    #expect(!page.contains("Week by week"))
  }

  @Test func aCalendarThatBreaksRulesCannotBeHeld() {
    let words = DifferenceVerdict(
      difference([], moved: 1000, broken: 2), before: "one", after: "two"
    ).words
    #expect(
      words
        == "The first tier that differs, moved, is better in one. But 2 rules are broken in one, so "
        + "it cannot be held as it stands; quorate verify says which.")
  }

  @Test func nothingReadFromAFileBecomesMarkup() {
    let new = one(.new, nil, timed("2026-12-14", chair: hostile), sentence: hostile)
    let page = page(difference([new]), before: hostile)
    #expect(!page.contains("<script"))
    #expect(parses(page))
  }

  @Test func pagesHaveTheMarkByWhichTheyAreReplaced() {
    #expect(page(difference([])).hasPrefix(PageMark.text))
    #expect(
      String(decoding: DifferenceTable.bytes(difference([])), as: UTF8.self)
        .hasPrefix(DifferenceTable.mark))
  }

  @Test func theTableHasARowADifference() {
    let gone = one(.gone, timed("2026-12-14"), nil, people: 9, sentence: "C-101 loses its date.")
    let rows = CSVReader.rows(DifferenceTable.bytes(difference([gone])))
    #expect(
      rows[1] == [
        "C-101", "gone", "2026-12-14", "09:30", "11:30", "Civic", "CH-1", "MT-1", "Room 2;Nook", "",
        "", "", "", "", "", "", "yes", "9", "the family;Police", "yes", "C-101 loses its date.",
      ])
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }
}

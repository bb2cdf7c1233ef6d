import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// Sentences that the terminal and the pages share.
@Suite struct AnswerWordsTests {
  private func fact(_ isEnough: Bool, count: Int = 1) -> ExplainedFact {
    ExplainedFact(clause: "Chair 1 is on duty", count: count, isEnough: isEnough)
  }

  @Test func aSingleFactIsASentence() {
    #expect(
      ExplanationWords.sentence(fact(true))
        == "It cannot be, because Chair 1 is on duty; if only this were otherwise, it could.")
    #expect(
      ExplanationWords.sentence(fact(false))
        == "It cannot be, because Chair 1 is on duty; other things are in the way too.")
  }

  @Test func whatIsSaidOfFactsIsTrueOfTheRealCalendar() {
    let enough = "If only one of these were otherwise, it could:"
    let notEnough =
      "Without one of these it still could not, since other things are in the way too:"
    func leads(_ facts: ExplainedFact...) -> [String] {
      ExplanationWords.groups(facts).map(\.lead)
    }
    #expect(leads(fact(true), fact(true)) == [enough])
    #expect(leads(fact(false), fact(false)) == [notEnough])
    #expect(leads(fact(false), fact(true, count: 2), fact(false)) == [enough, notEnough])
    #expect(
      leads(fact(false), fact(true)) == [
        "If only this were otherwise, it could:",
        "Without this it still could not, since other things are in the way too:",
      ])
    #expect(ExplanationWords.groups([fact(true)]).map(\.clauses) == [["Chair 1 is on duty"]])
  }

  @Test func whatABookingBreaksIsOneLineOrSeveral() {
    let one = BrokenBooking(sentences: ["A is away."], isFixed: false)
    #expect(BrokenBookingWords.lines(one) == ["This booking cannot stay as it is: A is away."])
    let fixed = BrokenBooking(sentences: ["A is away.", "B is away."], isFixed: true)
    #expect(
      BrokenBookingWords.lines(fixed) == [
        "This booking is fixed, though it cannot be held as it is:", "  A is away.",
        "  B is away.",
      ])
  }

  private func difference(moved: Int, gone: Int, kept: Int) -> CalendarDifference {
    func some(_ count: Int, _ kind: BookingDifference.Kind, people: Int) -> [BookingDifference] {
      (0..<count).map { number in
        BookingDifference(
          conference: ID("\(kind) \(number)"), kind: kind, before: nil, after: nil,
          told: ToldAgain(family: true, names: [], people: people, areInvitationsOut: false),
          sentence: "")
      }
    }
    return CalendarDifference(
      differences: some(moved, .moved, people: 9) + some(gone, .gone, people: 8)
        + some(kept, .staffedAnew, people: 0), same: 0, tiers: [], violationsBefore: 0,
      violationsAfter: 0)
  }

  @Test(arguments: [
    (0, 0, 0, "No family is told again."),
    (
      4, 0, 8,
      "4 families get a new date, time or place (36 people expected); 8 keep their date with another chair."
    ),
    (
      1, 1, 1,
      "1 family gets a new date, time or place; 1 loses its date (17 people expected); 1 keeps its date with another chair."
    ),
    (0, 2, 0, "2 families lose their date (16 people expected)."),
    (0, 0, 1, "1 family keeps its date with another chair."),
  ]) func familiesAreCountedByWhatTheyHear(moved: Int, gone: Int, kept: Int, words: String) {
    #expect(DifferenceSummary(difference(moved: moved, gone: gone, kept: kept)).words == words)
  }

  private func absence(_ subject: Subject) -> Absence {
    let day = Day(reading: "2026-12-14")!
    return Absence(subject: subject, from: Moment(day, .midnight), to: Moment(day + 1, .midnight))
  }

  @Test func aRoomIsClosedAndSomebodyIsAway() {
    #expect(
      LeaveWords.headline(absence(.chair(ID("Chair 1"))), isEntered: true)
        == "Chair 1 is away on Mon 14 Dec 2026")
    #expect(
      LeaveWords.headline(absence(.room(ID("Centre/Room 1"))), isEntered: false)
        == "Centre/Room 1 would be closed on Mon 14 Dec 2026")
  }
}

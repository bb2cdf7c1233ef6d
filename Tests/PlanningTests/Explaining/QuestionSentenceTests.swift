import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// Every kind of question that can be asked, or that a place raises by itself, and what is said where
/// there is no slot at all.
struct QuestionSentenceTests {
  private func booked(
    _ date: String, _ status: Booking.Status? = nil, _ change: (inout ToldPlace) -> Void = { _ in }
  ) -> ToldPlace {
    ToldPlace {
      $0.scene.bookings = [Scene.booking("C-1", date, "09:30")]
      if let status { $0.scene.tell(as: status) }
      $0.asksWhatIsWrong = true
      change(&$0)
    }
  }

  private func asked(_ change: (inout ToldPlace) -> Void) throws -> String {
    let answer = try ToldPlace(change).answer()
    return "\(answer.question) \(answer.summary)"
  }

  @Test func whatIsAskedIsSaidAgain() throws {
    #expect(try asked { _ in } == "Can C-1 be on Tue 15 Dec? Of 6 slots: 6 free.")
    let all = try asked {
      ($0.start, $0.venue, $0.chair) = ("11:45", "Annexe", "Chair 2")
    }
    #expect(
      all == "Can C-1 be on Tue 15 Dec at 11:45 at Annexe with Chair 2? Of 1 slot: 1 free.")
  }

  @Test func aDayWithoutSlotsIsSaidWhy() throws {
    #expect(
      try asked { $0.date = "2026-12-13" }
        == "Can C-1 be on Sun 13 Dec? Sun 13 Dec 2026 is not a working day.")
    #expect(
      try asked { $0.date = "2026-12-28" }
        == "Can C-1 be on Mon 28 Dec? Mon 28 Dec 2026 is not a working day (a bank holiday).")
    #expect(
      try asked { $0.date = "2026-12-05" }
        == "Can C-1 be on Sat 5 Dec? Sat 5 Dec 2026 is not a working day; nothing new is booked on "
        + "or before Fri 4 Dec 2026.")
    #expect(
      try asked { $0.date = "2026-12-04" }
        == "Can C-1 be on Fri 4 Dec? Nothing new is booked on or before Fri 4 Dec 2026.")
    #expect(
      try asked { $0.date = "2027-07-01" }
        == "Can C-1 be on Thu 1 Jul 2027? Wed 30 Jun 2027 is the last day that can be booked.")
  }

  @Test func aTimeOrAPlaceWithoutSlotsIsSaidWhy() throws {
    #expect(
      try asked { $0.start = "10:00" }
        == "Can C-1 be on Tue 15 Dec at 10:00? "
        + "No slot for it starts at 10:00, but at 09:30, 11:45 and 14:00.")
    let twoSlots = try asked {
      $0.start = "14:00"
      $0.conference.slots = 2
    }
    #expect(
      twoSlots
        == "Can C-1 be on Tue 15 Dec at 14:00? No slot for it starts at 14:00, but at 09:30 and 11:45."
    )
    let remote = try asked {
      $0.conference.mode = .remote
      $0.venue = "Centre"
    }
    #expect(remote == "Can C-1 be on Tue 15 Dec at Centre? C-1 is remote, at no venue.")
    let elsewhere = try ToldPlace(venues: ["Annexe"]) { $0.venue = "Centre" }.answer()
    #expect(elsewhere.summary == "C-1 can be at Annexe only.")
  }

  @Test func whereItIsNowIsSaid() throws {
    var place = booked("2026-12-15")
    place.asksWhatIsWrong = false
    let answer = try place.answer()
    #expect(answer.summary == "It is booked there now. Of 6 slots: 6 free.")
    #expect(answer.possible == nil && answer.facts.isEmpty && answer.fixes == nil)
    place.chair = "Chair 2"
    #expect(try place.answer().summary == "Of 6 slots: 6 free.")
  }

  @Test func aFixedBookingStaysAndIsSaidToBeFixed() throws {
    var place = booked("2026-12-15", .fixed)
    place.asksWhatIsWrong = false
    #expect(try place.answer().summary == "It is booked there now. Of 6 slots: 6 booking fixed.")
    #expect(try place.answer().facts.isEmpty)
    place.date = "2026-12-16"
    #expect(try place.answer().summary == "Of 6 slots: 6 booking fixed.")
    #expect(try place.answer().fixes == [])
    let found = try #require(
      try Suggester(place.scene.calendar(), solver: GLPKSolver()).suggestions(
        for: ID("C-1"), moving: 2))
    #expect(found.suggestions.isEmpty)
    #expect(
      found.refusal
        == "Nothing is left then: its booking, Tue 15 Dec 09:30–11:30 at Centre with Chair 1, is "
        + "fixed.")
  }

  @Test func whatIsWrongIsAskedByItself() throws {
    #expect(
      try ToldPlace { $0.asksWhatIsWrong = true }.answers().map(\.question)
        == ["Why has C-1 no booking?"])
    #expect(try booked("2026-12-18").answers().isEmpty)
    #expect(
      try booked("2026-12-29").answers().map(\.question)
        == ["Why is C-1 not in time, by Wed 23 Dec?"])
    let moved = booked("2026-12-16", .published) {
      $0.scene.bookings = [Scene.booking("C-1", "2026-12-17", "09:30")]
    }
    #expect(
      try moved.answers().map(\.question)
        == ["Why is C-1 not on its published date, Wed 16 Dec 09:30–11:30?"])
    let other = booked("2026-12-18") { $0.conference.previousChair = ID("Chair 2") }
    #expect(
      try other.answers().map(\.question)
        == ["Why does Chair 2, the previous chair, not chair C-1?"])
    let alone = booked("2026-12-18") {
      $0.scene.scenario.agencies = [Agency(id: ID("Police"), works: pattern("Mon"))]
      $0.conference.invited = [ID("Police")]
    }
    #expect(
      try alone.answers().map(\.question)
        == ["Why is C-1 not at a time when enough agencies can come?"])
  }

  @Test func aDayOfAClosureHasNoSlots() throws {
    let closed: (inout ToldPlace) -> Void = {
      $0.scene.scenario.closures = [
        Closure(from: day("2026-12-15"), to: day("2026-12-16"), reason: "moving")
      ]
    }
    #expect(
      try asked(closed)
        == "Can C-1 be on Tue 15 Dec? The office is closed Tue 15 Dec to Wed 16 Dec (moving).")
    var late = booked("2026-12-29")
    late.conference.familyUnavailable = pattern("Mon-Fri")
    closed(&late)
    let summary = try late.answer().summary
    #expect(summary == "Of 60 slots: 60 family cannot.")
    #expect(try late.scene.reasons("C-1").first?.contains("of 60 slots until Wed 23 Dec") ?? false)
  }

  @Test func whatWouldBeDoneFitsTheQuestion() throws {
    #expect(try ToldPlace { _ in }.answer().remedy == "make that possible")
    #expect(try ToldPlace { $0.asksWhatIsWrong = true }.answer().remedy == "give it a booking")
    #expect(try booked("2026-12-29").answer().remedy == "bring it back in time")
    let other = booked("2026-12-18") { $0.conference.previousChair = ID("Chair 2") }
    #expect(try other.answer().remedy == "let Chair 2 chair it")
  }

  @Test func noSolversWordIsSaid() throws {
    let places =
      FactSentenceTests.told.map { $0.place() } + FixSentenceTests.told.map { $0.place() }
    for place in places {
      for answer in try place.answers() {
        let said =
          [answer.question, answer.summary, answer.remedy] + answer.facts.map(\.clause)
          + (answer.fixes ?? []).map(\.sentence)
          + answer.slots.compactMap { $0.refusal?.clause }
        for word in ["infeasible", "row", "variable", "constraint", "solver", "nil", "Optional"] {
          #expect(!said.contains { $0.split(separator: " ").contains { $0 == word } }, "\(said)")
        }
      }
    }
  }
}

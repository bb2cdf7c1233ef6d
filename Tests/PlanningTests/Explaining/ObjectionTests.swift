import Conferences
import Testing
import WorkingTime

@testable import Planning

/// Why a place that could be had was not chosen.
struct ObjectionTests {
  private func place(_ change: (inout ToldPlace) -> Void) -> ToldPlace {
    ToldPlace {
      $0.asksWhatIsWrong = true
      change(&$0)
    }
  }

  @Test func aQuorumCountsMoreThanAPublishedDate() throws {
    let place = place {
      $0.scene.scenario.agencies = [
        Agency(id: ID("Health"), works: pattern("Thu")), Agency(id: ID("Police")),
      ]
      $0.conference.invited = [ID("Health"), ID("Police")]
      $0.scene.bookings = [Scene.booking("C-1", "2026-12-16", "09:30")]
      $0.scene.tell(as: .published)
      $0.scene.bookings = [Scene.booking("C-1", "2026-12-17", "09:30")]
    }
    let answer = try place.answer()
    #expect(answer.question.contains("not on its published date"))
    #expect(
      answer.objection
        == "It could be, but then only 1 of the 2 agencies wanted could come; that counts more than "
        + "keeping a published date.")
  }

  @Test func aPublishedDateCountsMoreThanTheChair() throws {
    let place = place {
      $0.conference.previousChair = ID("Chair 1")
      $0.scene.bookings = [Scene.booking("C-1", "2026-12-16", "09:30", number: 2)]
      $0.scene.tell(as: .published)
      $0.scene.add("C-2", "2026-12-16", "09:30", number: 1, worker: "W-2")
    }
    #expect(
      try place.answer().objection
        == "It could be, but then its published date would be given up; that counts more than the "
        + "previous chair.")
  }

  @Test func whatWouldBeBetterIsSaidToBeSo() throws {
    let place = place { $0.scene.bookings = [Scene.booking("C-1", "2026-12-29", "09:30")] }
    #expect(
      try place.answer().objection
        == "It could be, and the calendar would be better for it: plan anew.")
  }

  /// What keeps a booking that cannot stay is no reason against another.
  @Test func nothingCountsMoreThanABookingThatCannotStay() throws {
    let place = place {
      $0.conference.previousChair = ID("Chair 1")
      $0.scene.bookings = [Scene.booking("C-1", "2026-12-16", "09:30", number: 2)]
      $0.scene.tell(as: .published)
      $0.scene.away(.chair(ID("Chair 2")), "2026-12-16", "2026-12-17", "leave")
      $0.scene.add("C-2", "2026-12-16", "09:30", number: 1, worker: "W-2")
    }
    let answer = try place.answer()
    #expect(answer.possible != nil && answer.objection == nil)
  }

  @Test func whoAsksForAPlaceIsToldThatItCanBe() throws {
    let answer = try ToldPlace { _ in }.answer()
    #expect(answer.possible != nil && answer.objection == nil)
  }
}

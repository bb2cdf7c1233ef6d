import Conferences
import GLPKSolver
import Testing
import WorkingTime

@testable import Planning

/// What is said of a booking as it stands, when nobody asks for another place.
struct StandingBookingTests {
  private func explanation(_ scene: Scene) throws -> Explanation {
    let explainer = Explainer(try scene.calendar(), solver: GLPKSolver())
    return try #require(try explainer.explanation(of: ID("C-1")))
  }

  private func suggestions(_ scene: Scene) throws -> Suggestions {
    let suggester = Suggester(try scene.calendar(), solver: GLPKSolver())
    return try #require(try suggester.suggestions(for: ID("C-1")))
  }

  private var published: Scene {
    var scene = Scene()
    scene.add("C-1", "2026-12-18")
    scene.tell(as: .published)
    return scene
  }

  private static let leave =
    "Chair 1 is away on Fri 18 Dec (leave), and has C-1 (Fri 18 Dec 09:30–11:30)."

  @Test func whatStandsWellIsAsItShouldBe() throws {
    let explanation = try explanation(published)
    #expect(explanation.isAsItShouldBe)
    #expect(try suggestions(published).broken == nil)
  }

  @Test func whatCannotStandIsSaidByBoth() throws {
    var scene = published
    scene.away(.chair(ID("Chair 1")), "2026-12-18", "2026-12-19", "leave")
    let broken = BrokenBooking(sentences: [Self.leave], isFixed: false)
    #expect(try explanation(scene).broken == broken)
    #expect(try !explanation(scene).isAsItShouldBe)
    #expect(try suggestions(scene).broken == broken)
  }

  @Test func whatIsFixedIsSaidToStay() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-18")
    scene.tell(as: .fixed)
    scene.away(.chair(ID("Chair 1")), "2026-12-18", "2026-12-19", "leave")
    #expect(try explanation(scene).broken?.isFixed == true)
  }

  @Test func whatBreaksElsewhereIsNotSaid() throws {
    var scene = published
    scene.add("C-2", "2026-12-17", number: 2)
    scene.away(.chair(ID("Chair 2")), "2026-12-17", "2026-12-18", "leave")
    #expect(try explanation(scene).broken == nil)
  }

  @Test func anotherChairThanPublishedIsNoted() throws {
    var scene = published
    scene.bookings[0].chair = ID("Chair 2")
    scene.away(.chair(ID("Chair 1")), "2026-12-18", "2026-12-19", "leave")
    let explanation = try explanation(scene)
    #expect(
      explanation.notes == [
        "Chair 2 instead of the published chair: Chair 1 is away on Fri 18 Dec (leave)."
      ])
    #expect(explanation.notes == (try scene.reasons("C-1")))
    #expect(explanation.answers.isEmpty && !explanation.isAsItShouldBe)
  }

  @Test func shortNoticeOfWhatIsNewIsNotedAndNotOfWhatWasTold() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-10")
    let short = ["Short notice: it is 4 working days away, and 7 are wanted."]
    #expect(try explanation(scene).notes == short)
    scene.tell(as: .published)
    #expect(try explanation(scene).notes == [])
    #expect(try scene.reasons("C-1") == [])
  }

  /// What another policy's clock allows may be late nationally.
  @Test func whatIsLateByTheNationalFigureOnlyIsNoted() throws {
    var scene = Scene([.initialClock: .text("last_strategy")])
    scene.add("C-1", "2026-12-30") { $0.dates.lastStrategy = day("2026-12-09") }
    scene.tell(as: .published)
    #expect(
      try explanation(scene).notes == [
        "In time by its limit, but more than 15 working days after the first strategy discussion: "
          + "the national figure counts it as late."
      ])
  }

  @Test func whereEverySuggestionIsWorseThatIsSaidFirst() throws {
    #expect(try suggestions(published).caution == "None of these is as good as where it is.")
    var late = Scene()
    late.scenario.venues = [
      Venue(
        id: ID("Centre"), slotStarts: [time("09:30")], slotMinutes: 120, open: .workingWeek)
    ]
    late.add("C-1", "2026-12-29") { $0.dates.notBefore = day("2026-12-29") }
    #expect(
      try suggestions(late).caution
        == "No place is in time; it is 2 working days late now, and these are later.")
  }

  @Test func whereThePlanAtHandHasMovedItThatIsNotSaidAgain() throws {
    var scene = published
    scene.bookings = [Scene.booking("C-1", "2026-12-17", "09:30")]
    scene.bookings[0].status = .provisional
    let said = try suggestions(scene).suggestions.flatMap(\.sentences)
    #expect(!said.contains { $0.contains("is given up") || $0.contains("told again") })
    let before = try suggestions(published).suggestions.flatMap(\.sentences)
    #expect(before.contains("Its published date, Fri 18 Dec 09:30–11:30, is given up."))
  }
}
